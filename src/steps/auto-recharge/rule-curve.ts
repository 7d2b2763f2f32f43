/** The drawing of a rule in a box of its own units; the y axis points down. */
export interface RuleCurve {
  /** The balance over time. */
  line: string;
  /** The same, closed along the bottom. */
  area: string;
  /** Each recharge: where the balance jumps, from the threshold to the top. */
  jumps: { x: number; fromY: number; toY: number }[];
  thresholdY: number;
  emptyY: number;
}

export const curveBox = { width: 320, height: 132 } as const;

const topY = 14;
const emptyY = 124;
/** Where recharges stand, as uneven as real use. */
const jumpXs = [86, 190, 286];

/**
 * Draws what a rule does: the balance falls to the threshold and jumps by the amount. Threshold and amount share the
 * height by their proportion, within bounds that keep both visible.
 */
export function drawRule(thresholdMinor: number, amountMinor: number): RuleCurve {
  const share = thresholdMinor / Math.max(1, thresholdMinor + amountMinor);
  const thresholdY = round(emptyY - (emptyY - topY) * Math.min(0.7, Math.max(0.16, share)));
  const startY = round(thresholdY - (thresholdY - topY) * 0.72);
  const segments: string[] = [`M0 ${startY}`];
  let fromX = 0;
  let fromY = startY;
  for (const x of jumpXs) {
    segments.push(fall(fromX, fromY, x, thresholdY), `L${x} ${topY}`);
    fromX = x;
    fromY = topY;
  }
  const endY = round(topY + (thresholdY - topY) * 0.3);
  segments.push(fall(fromX, fromY, curveBox.width, endY));
  return close(segments, thresholdY, jumpXs);
}

/** Draws the account without a rule: the balance falls to nothing and stays there. */
export function drawWithoutRule(): RuleCurve {
  const segments = [
    `M0 ${topY + 12}`,
    fall(0, topY + 12, 214, emptyY),
    `L${curveBox.width} ${emptyY}`,
  ];
  return close(segments, emptyY, []);
}

function close(segments: string[], thresholdY: number, xs: number[]): RuleCurve {
  const line = segments.join('');
  return {
    line,
    area: `${line}L${curveBox.width} ${curveBox.height}L0 ${curveBox.height}Z`,
    jumps: xs.map((x) => ({ x, fromY: thresholdY, toY: topY })),
    thresholdY,
    emptyY,
  };
}

/** Use is quicker by day than by night: a fall with one soft wave in it. */
function fall(fromX: number, fromY: number, toX: number, toY: number): string {
  const width = toX - fromX;
  const height = toY - fromY;
  const x1 = round(fromX + width * 0.3);
  const y1 = round(fromY + height * 0.08);
  const x2 = round(fromX + width * 0.55);
  const y2 = round(fromY + height * 0.86);
  return `C${x1} ${y1} ${x2} ${y2} ${toX} ${toY}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
