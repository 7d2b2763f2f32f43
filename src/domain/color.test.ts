import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, mixColors, parseColor, toHex } from './color.ts';

const channel = fc.integer({ min: 0, max: 255 });
const hex = fc
  .tuple(channel, channel, channel)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

const read = (text: string) => {
  const color = parseColor(text);
  return color === null ? null : toHex(color);
};

test('what a screen can show is shown as it was written', () => {
  fc.assert(
    fc.property(hex, (color) => {
      expect(read(color)).toBe(color);
    }),
  );
});

test.each([
  ['#0b7', '#00bb77'],
  ['#0B7A75', '#0b7a75'],
  ['  #0b7a75 ', '#0b7a75'],
  ['rgb(11 122 117)', '#0b7a75'],
  ['rgb(11, 122, 117)', '#0b7a75'],
  ['RGB( 11 , 122 , 117 )', '#0b7a75'],
  ['hsl(177.3, 83.5%, 26.1%)', '#0b7a75'],
  ['hsl(0 100% 50%)', '#ff0000'],
  ['hsl(240deg 100% 50%)', '#0000ff'],
  ['oklch(0.6279 0.2577 29.23)', '#ff0000'],
  ['oklch(62.79% 0.2577 29.23deg)', '#ff0000'],
  ['oklch(1 0 0)', '#ffffff'],
])('%s is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('a colour no screen can show keeps its lightness and hue and gives up chroma', () => {
  const asked = { l: 0.8, c: 0.4, h: 150 };
  const shown = parseColor(toHex(asked));
  expect(shown?.l).toBeCloseTo(0.8, 1);
  expect(Math.abs((shown?.h ?? 0) - 150)).toBeLessThan(2);
  expect(shown?.c).toBeLessThan(0.4);
});

test.each([
  'red',
  '#0b7a7',
  '#0b7a7580',
  'rgb(11 122 117 / 50%)',
  'rgba(1,2,3,0)',
  'rgb(256 0 0)',
  'rgb(-1 0 0)',
  'rgb(NaN 0 0)',
  'rgb(1e3 0 0)',
  'hsl(361 50% 50%)',
  'hsl(10 101% 50%)',
  'oklch(1.1 0.1 20)',
  'oklch(0.5 0.9 20)',
  'oklch(0.5 0.1 720)',
  'oklch(from red l c h)',
  'var(--color-ink)',
  'currentcolor',
  'url(https://evil.example/x)',
  'red;} body{display:none',
  '#0b7a75;background:url(//evil.example)',
  '#0b7a75\n}',
  '',
])('%j is no colour', (text) => {
  expect(parseColor(text)).toBeNull();
});

test('endless text is refused at once', () => {
  for (const text of [`rgb(${' '.repeat(100_000)}1 2 3)`, '9'.repeat(100_000)])
    expect(parseColor(text)).toBeNull();
});

test('contrast is WCAG’s, both ways round', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      expect(contrastOf(one, other)).toBe(contrastOf(other, one));
    }),
  );
});

test('a mix of nothing is the ground, of everything the colour', () => {
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      expect(mixColors(one, other, 0)).toBe(other);
      expect(mixColors(one, other, 1)).toBe(one);
    }),
  );
});
