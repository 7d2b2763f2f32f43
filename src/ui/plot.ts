/** A tick of an axis, with its text. */
export interface PlotTick {
  value: number;
  text: string;
}

export interface PlotPoint {
  x: number;
  y: number;
}

/** A place on the time axis where something ends, and what. */
export interface PlotStop {
  x: number;
  text: string;
}

/** What a plot says of one day (or of all of them), for the eye and spoken. */
export interface PlotReading {
  title: string;
  /** At the end of the title's line: the day's total, or what happened on it. */
  valueText?: string | undefined;
  /** By the id of a line or series; the plot shows them in its own order, and a dash for one that is missing. */
  rows: readonly { id: string; label?: string; valueText: string }[];
}

/** The five series colours, `--color-series-1` to `-5`, and the neutral of what belongs to none of them. */
export type SeriesNumber = 1 | 2 | 3 | 4 | 5 | 'other';

/** How a line or a series looks in the legend. */
export type PlotSwatch = 'line' | 'ghost' | SeriesNumber;

export interface PlotLegendItem {
  id: string;
  label: string;
  swatch: PlotSwatch;
}

/** The width and height of every drawing in its own units; it is stretched to the place it gets. */
export const plotBox = { width: 1000, height: 400 } as const;

/** Puts values on the drawing. The y axis points up; its ends are the first and the last tick. */
export interface PlotScale {
  xMax: number;
  toX(value: number): number;
  toY(value: number): number;
}

/** The scale of an x axis from zero and of ticks in ascending order. */
export function createScale(xMax: number, yTicks: readonly PlotTick[]): PlotScale {
  const low = yTicks[0]?.value ?? 0;
  const span = Math.max(1, (yTicks.at(-1)?.value ?? 1) - low);
  return {
    xMax,
    toX: (value) => round((value / Math.max(1, xMax)) * plotBox.width),
    toY: (value) => round((1 - (value - low) / span) * plotBox.height),
  };
}

/** A line through points. Empty without any. */
export function toLinePath(points: readonly PlotPoint[], { toX, toY }: PlotScale): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${toX(x)} ${toY(y)}`).join('');
}

/** The area between a line and zero. */
export function toAreaPath(points: readonly PlotPoint[], scale: PlotScale): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const base = Math.min(plotBox.height, scale.toY(0));
  return `${toLinePath(points, scale)}L${scale.toX(last.x)} ${base}L${scale.toX(first.x)} ${base}Z`;
}

/** The part of a line up to a place, which lies on it. */
export function cutLine(points: readonly PlotPoint[], end: number): readonly PlotPoint[] {
  const after = points.findIndex(({ x }) => x > end);
  const [from, to] = [points[after - 1], points[after]];
  if (from === undefined || to === undefined) return points;
  const part = (end - from.x) / (to.x - from.x);
  return [...points.slice(0, after), { x: end, y: from.y + (to.y - from.y) * part }];
}

/** Points as strokes of no length: with round ends they are discs that no stretching makes oval. */
export function toDiscsPath(points: readonly PlotPoint[], { toX, toY }: PlotScale): string {
  return points.map(({ x, y }) => `M${toX(x)} ${toY(y)}h.01`).join('');
}

/** A place on the drawing as part of its width or height, for what is written over it. */
export function toPercent(value: number, side: keyof typeof plotBox): string {
  return `${round((value / plotBox[side]) * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
