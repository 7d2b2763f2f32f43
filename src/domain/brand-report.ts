import { shapeContrast } from './brand-colors.ts';
import { brandFonts, maxRadiusPx, type ParsedBrand, type Refusal } from './brand-theme.ts';

const color =
  'a colour: #rgb, #rrggbb, rgb(r g b), hsl(h s% l%) or oklch(l c h), without transparency';
const wanted: Record<string, string> = {
  theme: 'an object',
  'theme.accent': color,
  'theme.accentDark': color,
  'theme.warmth': 'a number from -1 (cool) to 1 (warm)',
  'theme.radius': `a number of pixels from 0 to ${maxRadiusPx}`,
  'theme.font': `one of ${brandFonts.join(', ')}`,
  logoUrl:
    'null or { "light", "dark" }, each a path of this site or an https address of an origin in allowedOrigins',
};

/** What became of a theme, a line each, for whoever set the tenant up. Empty when all is as it was asked for. */
export function describeBrand({ corrections, refusals }: ParsedBrand): string[] {
  return [
    ...refusals.map(describeRefusal),
    ...corrections.map(
      ({ token, scheme, asked, used, against, needed, ratioBefore, ratioAfter }) => {
        const part = {
          fill: 'as a fill with words on it',
          accent: 'as a shape',
          'accent-ink': 'as words',
        }[token];
        const why =
          token === 'fill'
            ? 'no words can be read on it'
            : `${needed === shapeContrast ? 'it cannot be seen' : 'it cannot be read'} on ${against}`;
        return `${scheme} accent ${part}: ${asked} became ${used}, because ${why} (${fix(ratioBefore)}, needs ${needed}; now ${fix(ratioAfter)})`;
      },
    ),
  ];
}

function describeRefusal({ member, value }: Refusal): string {
  const shown = JSON.stringify(value) ?? String(value);
  const known = Object.hasOwn(wanted, member) ? wanted[member] : undefined;
  return `${member} is left out: ${shown.length > 48 ? `${shown.slice(0, 48)}…` : shown} is not ${known ?? 'a member that is known'}`;
}

/** Downwards, so that 4.496 is never shown as 4.5. */
function fix(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
