import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveBrandColors } from '#src/domain/brand-colors.ts';
import { measurePairs } from '#src/domain/brand-pairs.ts';
import { parseBrand } from '#src/domain/brand-theme.ts';
import { contrastOf } from '#src/domain/color.ts';
import { readFixedColors, toDefaults } from '#tools/theme-file.mjs';

/** A thousand brands take a second, and longer where the machine is busy. */
const timeout = 30_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const fixed = readFixedColors(root);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const accents = fc.tuple(share, share, share).map(([l, c, h]) => ({ l, c: c * 0.37, h: h * 360 }));
const brands = fc.record({
  accent: accents,
  accentDark: fc.option(accents),
  warmth: fc.double({ min: -1, max: 1, noNaN: true }),
});

test('a thousand brands, light and dark: every word reads 4.5:1, every shape 3:1', {
  timeout,
}, () => {
  fc.assert(
    fc.property(brands, (brand) => {
      const weak = measurePairs(resolveBrandColors(brand).colors, fixed).filter(
        ({ ratio, needed }) => ratio < needed,
      );
      expect(weak).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

describe('corrections of a thousand brands', () => {
  test('tell what was wrong, and name the colour that is used', { timeout }, () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const { colors, corrections } = resolveBrandColors(brand);
        for (const { token, scheme, asked, used, needed, ratioBefore, ratioAfter } of corrections) {
          expect(ratioBefore).toBeLessThan(needed);
          expect(ratioAfter).toBeGreaterThanOrEqual(needed);
          expect(colors[scheme][token]).toBe(used);
          expect(asked).not.toBe(used);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('leave a colour alone that can be read on every ground', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const { colors, corrections } = resolveBrandColors(brand);
        const { light } = colors;
        for (const { token, scheme, asked } of corrections) {
          if (scheme !== 'light' || token !== 'accent-ink') continue;
          const grounds = [light.paper, light.surface, light.sunken, light['accent-soft']];
          expect(Math.min(...grounds.map((hex) => contrastOf(asked, hex)))).toBeLessThan(4.5);
        }
      }),
    );
  });
});

test('the stylesheet’s defaults are the house’s theme (node tools/theme.mjs --write)', () => {
  const css = readFileSync(`${root}/src/ui/brand-defaults.css`, 'utf8');
  expect(css).toBe(toDefaults(parseBrand({}).theme));
});

test('a pair that is too weak is found', () => {
  const { colors } = resolveBrandColors({
    accent: { l: 0.5, c: 0.1, h: 190 },
    accentDark: null,
    warmth: 0.5,
  });
  const pale = { ...colors, light: { ...colors.light, 'ink-faint': '#a0a0a0' } };
  const weak = measurePairs(pale, fixed).filter(({ ratio, needed }) => ratio < needed);
  expect(weak.map(({ front }) => front)).toContain('ink-faint');
});
