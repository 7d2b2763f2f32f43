import { contrastOf, mixColors, type Oklch, toHex } from './color.ts';

/** The tokens that a brand decides, by their names in theme.css; what they are for stands there. */
export const brandTokens = [
  'paper',
  'surface',
  'raised',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'on-accent',
  'fill',
  'fill-hover',
  'on-fill',
  'accent-ink',
  'accent-soft',
  'accent-line',
] as const;
export type BrandToken = (typeof brandTokens)[number];
export type Scheme = 'light' | 'dark';

/** `#rrggbb` each. */
export interface BrandColors {
  light: Record<BrandToken, string>;
  dark: Record<BrandToken, string>;
  /** The ground of the wallet, the same in both schemes: full, drained of its colour; the accent as words on it. */
  deep: Record<'ground' | 'drained' | 'ink', string>;
}

/** A colour the tenant asked for that was moved until it can be read. */
export interface Correction {
  token: 'fill' | 'accent' | 'accent-ink';
  scheme: Scheme;
  asked: string;
  used: string;
  /** What it could not be told from: the worst of its grounds, or the words on it. */
  against: string;
  needed: number;
  ratioBefore: number;
  ratioAfter: number;
}

interface BrandInput {
  accent: Oklch;
  /** Null: it follows from the accent. */
  accentDark: Oklch | null;
  /** −1 cool … 0 grey … 1 warm: the light grounds. */
  warmth: number;
}

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for what has to be seen to be used. */
export const textContrast = 4.5;
export const shapeContrast = 3;

const white = '#ffffff';
const nearBlack = '#0a1613';
const grounds = ['paper', 'surface', 'raised', 'sunken', 'accent-soft'] as const;

/** Every colour of a brand in both schemes, and what had to be corrected. */
export function resolveBrandColors({ accent, accentDark, warmth }: BrandInput): {
  colors: BrandColors;
  corrections: Correction[];
} {
  const corrections: Correction[] = [];
  const [warm, far] = [warmth < 0 ? 250 : 95, Math.abs(warmth) * 2];
  // A brand without colour has greys without colour, too.
  const tint = Math.min(1, accent.c / 0.05);
  const ground = (l: number, c: number) => toHex({ l, c: c * far, h: warm });
  const grey = (l: number, c: number) => toHex({ l, c: c * tint, h: accent.h });
  const hue = (l: number, share: number, most: number) =>
    toHex({ l, c: Math.min(accent.c * share, most), h: accent.h });
  const light = {
    paper: ground(0.982, 0.0054),
    surface: ground(0.997, 0.0028),
    raised: white,
    sunken: ground(0.955, 0.0095),
    line: ground(0.912, 0.0138),
    'line-strong': grey(0.63, 0.0128),
    ink: grey(0.234, 0.0198),
    'ink-soft': grey(0.429, 0.0183),
    'ink-faint': grey(0.516, 0.0165),
    'accent-soft': hue(0.96, 0.2, 0.018),
    'accent-line': hue(0.86, 0.55, 0.05),
  };
  const dark = {
    paper: grey(0.182, 0.0128),
    surface: grey(0.223, 0.0168),
    raised: grey(0.255, 0.0195),
    sunken: grey(0.271, 0.0193),
    line: grey(0.307, 0.0201),
    'line-strong': grey(0.578, 0.0227),
    ink: grey(0.956, 0.0075),
    'ink-soft': grey(0.8, 0.0166),
    'ink-faint': grey(0.7, 0.0198),
    'accent-soft': hue(0.265, 0.5, 0.035),
    'accent-line': hue(0.41, 0.7, 0.06),
  };
  // Where colour does not tell the accent from what is switched off, light has to.
  const pale = (1 - tint) * 0.13;
  const own = (least: number, most: number) => ({
    ...accent,
    l: clamp(least + pale, accent.l, most + pale),
    c: accent.c * 1.2,
  });
  const deep = {
    ground: hue(clamp(0.25, accent.l * 0.8, 0.335), 1, 0.1),
    drained: hue(0.29, 1, 0.022),
    ink: hue(0.9, 1, 0.08),
  };
  // In the dark the accent is also seen on the panels of the wallet (`on-deep`).
  const panels = {
    deep: mixColors(dark.ink, deep.ground, 0.13),
    drained: mixColors(dark.ink, deep.drained, 0.13),
  };
  const lightAccents = accentsOn('light', light, { shape: accent, words: accent }, corrections);
  // One that follows from the accent was not asked for, and so cannot be corrected.
  const darkAccents =
    accentDark === null
      ? accentsOn('dark', dark, { shape: own(0.8, 0.88), words: own(0.82, 0.9) }, [], panels)
      : accentsOn('dark', dark, { shape: accentDark, words: accentDark }, corrections, panels);
  const colors = {
    light: { ...light, ...lightAccents },
    dark: { ...dark, ...darkAccents },
    deep,
  };
  return { colors, corrections };
}

/** One thing a colour has to be told from. */
interface Check {
  against: string;
  ratio: number;
  needed: number;
}

/**
 * The accent in its three parts: a fill that carries words, which stays the brand's own colour where words can be
 * read on it; a shape that has to be seen; words on every ground. What was moved is noted in `corrections`.
 */
function accentsOn(
  scheme: Scheme,
  colors: Record<(typeof grounds)[number], string>,
  asked: { shape: Oklch; words: Oklch },
  corrections: Correction[],
  shapeGrounds: Record<string, string> = {},
) {
  const plainGrounds = grounds.map((name): [string, string] => [name, colors[name]]);
  const checkGrounds = (hex: string, needed: number, more: [string, string][] = []): Check[] =>
    [...plainGrounds, ...more].map(([against, on]) => ({
      against,
      ratio: contrastOf(hex, on),
      needed,
    }));
  const checkWordsOn = (hex: string, name: string): Check[] => [
    { against: name, ratio: contrastOf(hex, wordsOn(hex)), needed: textContrast },
  ];
  const place = (token: Correction['token'], from: Oklch, check: (hex: string) => Check[]) => {
    const [before, { color, hex }] = [toHex(from), moveLeast(from, check)];
    if (before !== hex) {
      const { against, needed, ratio } = worstOf(check(before));
      const ratioAfter = worstOf(check(hex)).ratio;
      const ratios = { against, needed, ratioBefore: ratio, ratioAfter };
      corrections.push({ token, scheme, asked: before, used: hex, ...ratios });
    }
    return { color, hex };
  };

  const { color, hex: fill } = place('fill', asked.shape, (hex) => checkWordsOn(hex, 'on-fill'));
  const onFill = wordsOn(fill);
  const { hex: accent } = place('accent', asked.shape, (hex) => [
    ...checkGrounds(hex, shapeContrast, Object.entries(shapeGrounds)),
    ...checkWordsOn(hex, 'on-accent'),
  ]);
  const { hex: accentInk } = place('accent-ink', asked.words, (hex) =>
    checkGrounds(hex, textContrast),
  );
  // Away from the words on it, so that they stay readable; back where there is no further.
  const away = onFill === white ? -0.045 : 0.045;
  const hoverL = color.l + away < 0 ? color.l - away * 2 : Math.min(1, color.l + away);
  return {
    accent,
    'on-accent': wordsOn(accent),
    fill,
    'fill-hover': toHex({ ...color, l: hoverL }),
    'on-fill': onFill,
    'accent-ink': accentInk,
  };
}

/** The nearest lightness at which every check holds, found in strides and then in steps; black or white always is one. */
function moveLeast(from: Oklch, check: (hex: string) => Check[]) {
  const tryAt = (distance: number) => {
    for (const l of [from.l - distance, from.l + distance]) {
      const color = { ...from, l: clamp(0, l, 1) };
      const hex = toHex(color);
      if (check(hex).every(({ ratio, needed }) => ratio >= needed)) return { color, hex };
    }
    return null;
  };
  const [stride, step] = [0.03, 0.005];
  let far = tryAt(0);
  for (let distance = 0; far === null && distance <= 1; ) {
    distance += stride;
    far = tryAt(distance);
    for (let near = distance - stride + step; far !== null && near < distance; near += step) {
      const found = tryAt(near);
      if (found !== null) return found;
    }
  }
  return far ?? { color: from, hex: toHex(from) };
}

function worstOf(checks: Check[]): Check {
  return checks.reduce((worst, next) =>
    next.ratio / next.needed < worst.ratio / worst.needed ? next : worst,
  );
}

/** White where it can be read, as most brands expect. */
function wordsOn(hex: string): string {
  return contrastOf(hex, white) >= textContrast ? white : nearBlack;
}

function clamp(min: number, value: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
