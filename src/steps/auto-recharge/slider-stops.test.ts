import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliderStops, toPosition } from './slider-stops.ts';

const units = ['segment', 'message', 'conversation', 'email', 'minute', 'second'] as const;

test.each(units)(
  '%s: from nothing up, whole, with at most a quarter from one to the next',
  (unit) => {
    const stops = sliderStops(unit);
    expect(stops.slice(0, 3)).toEqual([0, 10, 12]);
    expect(new Set(stops).size).toBe(stops.length);
    for (const [position, stop] of stops.entries()) {
      expect(Number.isInteger(stop)).toBe(true);
      const before = stops[position - 1] ?? -1;
      expect(stop).toBeGreaterThan(before);
      expect(position < 2 || stop / before <= 1.25).toBe(true);
    }
  },
);

test('a slider stands at the stop that is nearest, and at its end for more', () => {
  const stops = sliderStops('message');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (quantity) => {
      const distance = Math.abs((stops[toPosition(quantity, stops)] ?? -1) - quantity);
      expect(distance).toBe(Math.min(...stops.map((stop) => Math.abs(stop - quantity))));
    }),
  );
  stops.forEach((stop, position) => expect(toPosition(stop, stops)).toBe(position));
  expect(toPosition(999_999, stops)).toBe(stops.length - 1);
});
