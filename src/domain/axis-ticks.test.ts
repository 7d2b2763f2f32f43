import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

test.each([
  [25_000_000, [0, 10_000_000, 20_000_000, 30_000_000]],
  [20_000_000, [0, 5_000_000, 10_000_000, 15_000_000, 20_000_000]],
  [95, [0, 25, 50, 75, 100]],
  [7, [0, 2, 4, 6, 8]],
  [1, [0, 1]],
  [0, [0, 1]],
])('up to %d', (largest, ticks) => {
  expect(axisTicks(largest)).toEqual(ticks);
});

test('an axis that begins below zero has zero on it', () => {
  expect(axisTicks(20, 4, -7)).toEqual([-10, 0, 10, 20]);
});

test('covers any range with few, round, evenly spaced whole numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e13 }),
      fc.integer({ min: -1e13, max: 0 }),
      fc.integer({ min: 2, max: 6 }),
      (largest, smallest, maxCount) => {
        const ticks = axisTicks(largest, maxCount, smallest);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(ticks).toContain(0);
        expect(ticks[0]).toBeLessThanOrEqual(smallest);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(maxCount + 2);
        expect(ticks.every((tick, index) => tick === (ticks[0] ?? 0) + index * step)).toBe(true);
        expect(String(step)).toMatch(/^(?:1|2|25|5)0*$/);
      },
    ),
  );
});
