import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textContrast } from './brand-colors.ts';
import { brandFonts, parseBrand, toBrandProperties } from './brand-theme.ts';
import { contrastOf, parseColor } from './color.ts';

const parseBrandTheme = (theme: unknown) => parseBrand({ theme });
const parseLogo = (logoUrl: unknown) => {
  const { logo, refusals } = parseBrand({ logoUrl }, ['https://cdn.tenant.example']);
  return { logo, refusals };
};
const house = parseBrand({});

describe('what is asked for', () => {
  test('nothing is the house’s look, with nothing to say about it', () => {
    expect(house).toMatchObject({
      theme: { radiusPx: 12, font: 'system' },
      corrections: [],
      refusals: [],
    });
    expect(parseBrandTheme(null)).toEqual(house);
    expect(parseBrandTheme({ accent: null, radius: null })).toEqual(house);
  });

  test('a colour that can be read stays as it was written', () => {
    const { theme, corrections } = parseBrandTheme({ accent: '#0b7a75', accentDark: '#5fd4cc' });
    expect(theme.colors.light).toMatchObject({ fill: '#0b7a75', accent: '#0b7a75' });
    expect(theme.colors.dark).toMatchObject({ fill: '#5fd4cc', 'accent-ink': '#5fd4cc' });
    expect(corrections).toEqual([]);
  });

  test('a light yellow stays a fill with dark words; as shape and words it darkens, and that is said', () => {
    const { theme, corrections } = parseBrandTheme({ accent: '#ffe14d' });
    expect(theme.colors.light.fill).toBe('#ffe14d');
    expect(contrastOf(theme.colors.light['on-fill'], '#ffe14d')).toBeGreaterThan(textContrast);
    expect(corrections).toEqual([
      expect.objectContaining({ token: 'accent', scheme: 'light', asked: '#ffe14d', needed: 3 }),
      expect.objectContaining({ token: 'accent-ink', scheme: 'light', needed: 4.5 }),
    ]);
    for (const { used, ratioBefore, ratioAfter, needed } of corrections) {
      expect(ratioBefore).toBeLessThan(needed);
      expect(ratioAfter).toBeGreaterThanOrEqual(needed);
      expect(ratioAfter).toBeLessThan(needed * 1.08); // no further than it had to
      expect(parseColor(used)?.h).toBeCloseTo(parseColor('#ffe14d')?.h ?? 0, -1);
    }
  });

  test('a brand without colour has greys without colour', () => {
    const { light, dark } = parseBrandTheme({ accent: '#111', warmth: 0 }).theme.colors;
    for (const hex of [light.paper, light.ink, dark.paper, dark.ink])
      expect(parseColor(hex)?.c).toBeLessThan(0.004);
  });

  test.each(brandFonts)('the font %s', (font) => {
    expect(parseBrandTheme({ font })).toMatchObject({ theme: { font }, refusals: [] });
  });
});

describe('refused by name, while the rest applies', () => {
  const others = { accent: '#d6006c', radius: 20, font: 'serif', warmth: -0.5 };
  test.each<[string, string, unknown]>([
    ['CSS in a colour', 'accent', 'red;} body{display:none'],
    ['an address in a colour', 'accentDark', 'url(https://evil.example/x)'],
    ['a colour that is an object', 'accent', { toString: () => '#fff' }],
    ['a colour of endless length', 'accent', `#${'f'.repeat(100_000)}`],
    ['a radius with a unit', 'radius', '12px;} *{display:none'],
    ['a huge radius', 'radius', 1e9],
    ['a radius below nothing', 'radius', -1],
    ['a radius that is no number', 'radius', Number.NaN],
    ['an endless radius', 'radius', Number.POSITIVE_INFINITY],
    ['a font of one’s own', 'font', 'Comic Sans MS, url(//evil.example)'],
    ['a font named like a method', 'font', 'constructor'],
    ['warmth out of range', 'warmth', 2],
    ['a member nobody knows', 'background', 'url(//evil.example)'],
    ['a member named like the prototype', 'constructor', '#fff'],
  ])('%s', (_name, member, value) => {
    const { theme, refusals } = parseBrandTheme({ ...others, [member]: value });
    expect(refusals).toEqual([{ member: `theme.${member}`, value }]);
    const { [member as keyof typeof others]: _left, ...rest } = others;
    expect(theme).toEqual(parseBrandTheme(rest).theme);
  });

  test('the prototype stays clean', () => {
    const { refusals } = parseBrandTheme(JSON.parse('{"__proto__":{"radius":0},"radius":4}'));
    expect(refusals.map(({ member }) => member)).toEqual(['theme.__proto__']);
    expect(({} as Record<string, unknown>)['radius']).toBeUndefined();
  });

  test.each(['red', 7, [], true])('a theme that is %j', (json) => {
    expect(parseBrandTheme(json)).toEqual({
      ...house,
      refusals: [{ member: 'theme', value: json }],
    });
  });

  test('whatever is given, what comes out are hexes and one length', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.jsonValue(), (one, other) => {
        const theme = { accent: one, accentDark: other, radius: one, warmth: other, extra: one };
        for (const json of [one, other, theme]) {
          for (const [name, value] of toBrandProperties(parseBrandTheme(json).theme)) {
            expect(name).toMatch(/^--[a-z-]+$/);
            expect(value).toMatch(/^(?:#[\da-f]{6}|\d{1,2}px)$/);
          }
        }
      }),
    );
  });
});

describe('a logo', () => {
  test.each<[string, string]>([
    ['a path of our own', '/logo.svg'],
    ['an allowed origin', 'https://cdn.tenant.example/a/logo.svg?v=2'],
  ])('%s', (_name, address) => {
    const logo = { light: address, dark: address };
    expect(parseLogo(logo)).toEqual({ logo, refusals: [] });
  });

  test.each<[string, unknown]>([
    ['another origin', 'https://evil.example/logo.svg'],
    ['an origin in disguise', 'https://cdn.tenant.example@evil.example/x'],
    ['credentials', 'https://a:b@cdn.tenant.example/x'],
    ['no https', 'http://cdn.tenant.example/x'],
    ['a script', 'javascript:alert(1)'],
    ['another host in disguise', '//evil.example/x'],
    ['a backslash in disguise', '/\\evil.example'],
    ['data', 'data:image/svg+xml,<svg/>'],
    ['no text', 7],
  ])('refused: %s', (_name, address) => {
    const json = { light: '/logo.svg', dark: address };
    expect(parseLogo(json)).toEqual({
      logo: null,
      refusals: [{ member: 'logoUrl', value: json }],
    });
  });

  test('none is none; text is refused', () => {
    expect(parseLogo(null)).toEqual({ logo: null, refusals: [] });
    expect(parseLogo('/logo.svg').refusals).toHaveLength(1);
  });
});
