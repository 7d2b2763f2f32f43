import { type BrandColors, type Correction, resolveBrandColors } from './brand-colors.ts';
import { type Oklch, parseColor } from './color.ts';

/** System fonts only, by the name of their stack in base.css: nothing is downloaded. */
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

export interface ParsedBrand {
  theme: BrandTheme;
  logo: Logo | null;
  /** What the tenant asked for and does not get, because it could not be read. */
  corrections: Correction[];
  refusals: Refusal[];
}

export const maxRadiusPx = 24;
/** The house's own look, for what a tenant leaves out. */
const house = { accent: '#0b7a75', warmth: 0.5, radiusPx: 12, font: 'system' } as const;

/** What config.json says of a look, as it was written. */
export interface Look {
  theme?: unknown;
  logoUrl?: unknown;
}

/**
 * Reads a look. What cannot be used is named in `refusals` and the rest applies; colours that could not be read are
 * moved as little as AA asks, which `corrections` tells.
 */
export function parseBrand(
  { theme: json, logoUrl }: Look,
  allowedOrigins: readonly string[] = [],
): ParsedBrand {
  const refusals: Refusal[] = [];
  const read = <Value>(member: string, value: unknown, parse: Parser<Value>): Value | null => {
    if (value === null || value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) refusals.push({ member, value });
    return parsed;
  };

  // A map has no prototype that a member's name could reach.
  const members = read('theme', json, toMembers) ?? new Map<string, unknown>();
  const readMember = <Value>(name: string, parse: Parser<Value>) => {
    const value = members.get(name);
    members.delete(name);
    return read(`theme.${name}`, value, parse);
  };
  const accent = readMember('accent', toColor) ?? parseColor(house.accent);
  const accentDark = readMember('accentDark', toColor);
  const warmth = readMember('warmth', toNumber(-1, 1)) ?? house.warmth;
  const radiusPx = readMember('radius', toNumber(0, maxRadiusPx)) ?? house.radiusPx;
  const font = readMember('font', toFont) ?? house.font;
  for (const [name, value] of members) refusals.push({ member: `theme.${name}`, value });
  const logo = read('logoUrl', logoUrl, toLogo(allowedOrigins));

  const { colors, corrections } = resolveBrandColors({
    accent: accent ?? { l: 0, c: 0, h: 0 }, // never: the house's can be read
    accentDark,
    warmth,
  });
  return {
    theme: { colors, radiusPx: Math.round(radiusPx), font },
    logo,
    corrections,
    refusals,
  };
}

type Parser<Value> = (value: unknown) => Value | null;

function toMembers(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

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
 * Each address a path of our own or https of an allowed origin, since whoever serves a picture learns of every visit.
 */
function toLogo(allowedOrigins: readonly string[]): Parser<Logo> {
  const isSafe = (address: unknown): address is string => {
    if (typeof address !== 'string') return false;
    if (/^\/(?![/\\])[\w./-]*$/.test(address)) return true;
    if (!URL.canParse(address)) return false;
    const { protocol, username, origin } = new URL(address);
    return protocol === 'https:' && username === '' && allowedOrigins.includes(origin);
  };
  return (value) => {
    const { light, dark } = value as Partial<Record<keyof Logo, unknown>>; // of anything but null members can be asked
    return isSafe(light) && isSafe(dark) ? { light, dark } : null;
  };
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
