import { type BrandColors, type Correction, resolveBrandColors } from './brand-colors.ts';
import { type Oklch, parseColor } from './color.ts';

/** System fonts only, by the name of their stack in theme.css: nothing is downloaded. */
export const brandFonts = ['system', 'humanist', 'geometric', 'rounded', 'serif'] as const;
export type BrandFont = (typeof brandFonts)[number];

/** A tenant's look, parsed and held in range. Never CSS text: colours are `#rrggbb` that were computed here. */
export interface BrandTheme {
  colors: BrandColors;
  radiusPx: number;
  font: BrandFont;
}

/** A member that was left out of the theme because its value is none. */
export interface Refusal {
  /** As it is written in config.json: `theme.accent`. */
  member: string;
  value: unknown;
}

/** A picture for each scheme. */
export interface Logo {
  light: string;
  dark: string;
}

export interface ParsedBrandTheme {
  theme: BrandTheme;
  /** What the tenant asked for and does not get, because it could not be read. */
  corrections: Correction[];
  refusals: Refusal[];
}

export const maxRadiusPx = 24;
/** The house's own look, for what a tenant leaves out. */
const house = { accent: '#0b7a75', warmth: 0.5, radiusPx: 12, font: 'system' } as const;

/**
 * Reads the member `theme` of config.json. What cannot be used is named in `refusals` and the rest applies; colours
 * that could not be read are moved as little as AA asks, which `corrections` tells.
 */
export function parseBrandTheme(json: unknown): ParsedBrandTheme {
  const refusals: Refusal[] = [];
  const read = <Value>(members: Map<string, unknown>, name: string, parse: Parser<Value>) => {
    const value = members.get(name) ?? null;
    members.delete(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) refusals.push({ member: `theme.${name}`, value });
    return parsed;
  };

  const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isRecord && json !== undefined && json !== null)
    refusals.push({ member: 'theme', value: json });
  // A map has no prototype that a member's name could reach.
  const members = new Map<string, unknown>(isRecord ? Object.entries(json) : []);
  const accent = read(members, 'accent', toColor);
  const accentDark = read(members, 'accentDark', toColor);
  const warmth = read(members, 'warmth', toNumber(-1, 1));
  const radiusPx = read(members, 'radius', toNumber(0, maxRadiusPx));
  const font = read(members, 'font', toFont);
  for (const [name, value] of members) refusals.push({ member: `theme.${name}`, value });

  const { colors, corrections } = resolveBrandColors({
    accent: accent ?? parseColor(house.accent) ?? { l: 0, c: 0, h: 0 },
    accentDark,
    warmth: warmth ?? house.warmth,
  });
  return {
    theme: {
      colors,
      radiusPx: Math.round(radiusPx ?? house.radiusPx),
      font: font ?? house.font,
    },
    corrections,
    refusals,
  };
}

type Parser<Value> = (value: unknown) => Value | null;

function toColor(value: unknown): Oklch | null {
  return typeof value === 'string' ? parseColor(value) : null;
}

function toNumber(min: number, max: number): Parser<number> {
  return (value) => (typeof value === 'number' && value >= min && value <= max ? value : null);
}

function toFont(value: unknown): BrandFont | null {
  return brandFonts.find((font) => font === value) ?? null;
}

/**
 * Reads the member `logoUrl`: each address a path of our own or https of an allowed origin, since whoever serves the
 * picture learns of every visit. A refusal leaves the house's mark and the name.
 */
export function parseLogo(
  json: unknown,
  allowedOrigins: readonly string[],
): { logo: Logo | null; refusals: Refusal[] } {
  if (json === null || json === undefined) return { logo: null, refusals: [] };
  const { light, dark } = json as Partial<Record<keyof Logo, unknown>>; // any value but the two above has members
  const isSafe = (address: unknown): address is string => {
    if (typeof address !== 'string') return false;
    if (/^\/(?![/\\])[\w./-]*$/.test(address)) return true;
    if (!URL.canParse(address)) return false;
    const { protocol, username, origin } = new URL(address);
    return protocol === 'https:' && username === '' && allowedOrigins.includes(origin);
  };
  if (isSafe(light) && isSafe(dark)) return { logo: { light, dark }, refusals: [] };
  return { logo: null, refusals: [{ member: 'logoUrl', value: json }] };
}

/** The theme as theme.css reads it: custom properties and their values, none of which the tenant wrote. */
export function toBrandProperties({ colors, radiusPx }: BrandTheme): [string, string][] {
  return [
    ['--radius', `${radiusPx}px`],
    ...Object.entries(colors).flatMap(([group, values]) =>
      Object.entries<string>(values).map(([name, hex]): [string, string] => [
        `--${group}-${name}`,
        hex,
      ]),
    ),
  ];
}
