import type { BrandColors, Scheme } from './brand-colors.ts';
import { shapeContrast, textContrast } from './brand-colors.ts';
import { contrastOf, mixColors } from './color.ts';

/** Two colours that meet on a screen. */
export interface Pair {
  scheme: Scheme | 'deep';
  /** What has to be read or seen, by the token's name, and what it stands on. */
  front: string;
  ground: string;
  ratio: number;
  needed: number;
}

/** Colours that no brand decides, by token: theme.css has them. */
export type FixedColors = Record<Scheme, Record<string, string>>;

const plainGrounds = ['paper', 'surface', 'raised', 'sunken'];
const tones = ['success', 'warning', 'danger', 'info'];

/** Every pair that the design system draws, measured: words 4.5, shapes that have to be seen 3. */
export function measurePairs(colors: BrandColors, fixed: FixedColors): Pair[] {
  return [
    ...pairsOf('light', { ...fixed.light, ...colors.light }),
    ...pairsOf('dark', { ...fixed.dark, ...colors.dark }),
    ...deepPairs({ ...fixed.dark, ...colors.dark }, colors.deep),
  ];
}

function pairsOf(scheme: Scheme, colors: Record<string, string>): Pair[] {
  const measure = createMeasure(scheme, colors);
  const series = Object.keys(colors).filter((name) => /^series-\d$/.test(name));
  return [
    ...measure(['ink', 'ink-soft', 'ink-faint', 'accent-ink'], plainGrounds, textContrast),
    ...measure(['ink', 'ink-soft', 'accent-ink'], ['accent-soft'], textContrast),
    ...measure(['on-accent'], ['accent'], textContrast),
    ...measure(['on-fill'], ['fill', 'fill-hover'], textContrast),
    ...measure(['on-danger'], ['danger'], textContrast),
    ...tones.flatMap((tone) => [
      ...measure(['ink', 'ink-soft'], [`${tone}-soft`], textContrast),
      ...measure([`${tone}-ink`], [...plainGrounds, `${tone}-soft`], textContrast),
      ...measure([tone], ['paper', 'surface', 'raised', `${tone}-soft`], shapeContrast),
    ]),
    // The accent is also the focus ring and the edge of what is filled with the brand's colour.
    ...measure(['accent'], [...plainGrounds, 'accent-soft'], shapeContrast),
    ...measure(['line-strong', ...series], ['paper', 'surface', 'raised'], shapeContrast),
  ];
}

/** What theme.css mixes for the deep ground (`on-deep`), with the glow that the wallet's card adds. */
function deepPairs(dark: Record<string, string>, { ground, drained, ink }: BrandColors['deep']) {
  return [ground, drained].flatMap((deep, index) => {
    const mix = (name: string, share: number, on: string) => mixColors(dark[name] ?? '', on, share);
    const sunken = mixColors('#000000', deep, 0.22);
    const colors: Record<string, string> = {
      ...dark,
      deep,
      glow: mixColors(dark['accent'] ?? '', deep, 0.14),
      surface: mix('ink', 0.13, deep),
      sunken,
      'accent-ink': ink,
      'ink-soft': mix('ink', 0.88, deep),
      'ink-faint': mix('ink', 0.82, deep),
      'success-ink': '#b5e6c4',
      'warning-ink': '#f7d9a4',
      'danger-ink': '#ffcdc7',
      'info-ink': '#c6ddf8',
      ...Object.fromEntries(tones.map((tone) => [`${tone}-soft`, mix(tone, 0.12, sunken)])),
    };
    const measure = createMeasure('deep', colors, index === 0 ? '' : ' (drained)');
    const words = ['ink', 'ink-soft', 'ink-faint', 'accent-ink'];
    return [
      ...measure(words, ['deep', 'surface', 'sunken'], textContrast),
      // Drained of its colour there is no glow of it either: the wallet's amount stands at its corner.
      ...measure(words, ['glow'], textContrast),
      ...tones.flatMap((tone) =>
        measure([`${tone}-ink`], ['deep', 'sunken', `${tone}-soft`], textContrast),
      ),
      ...measure(['accent', 'ink'], ['deep', 'surface'], shapeContrast),
    ];
  });
}

function createMeasure(scheme: Pair['scheme'], colors: Record<string, string>, note = '') {
  const colorOf = (name: string) => {
    const hex = colors[name];
    if (hex === undefined) throw new Error(`There is no ${scheme} colour ${name}.`);
    return hex;
  };
  return (fronts: string[], grounds: string[], needed: number): Pair[] =>
    fronts.flatMap((front) =>
      grounds.map((ground) => ({
        scheme,
        front,
        ground: ground + note,
        ratio: contrastOf(colorOf(front), colorOf(ground)),
        needed,
      })),
    );
}
