import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCheckSchedule } from './check-schedule.ts';

const budget = { firstAfterMs: 3_000, maxIntervalMs: 30_000, maxDurationMs: 300_000 };
const never = () => 0;

test('the pauses grow by half until they are as long as allowed', () => {
  expect(createCheckSchedule(budget, never).slice(0, 8)).toEqual([
    3_000, 4_500, 6_750, 10_125, 15_188, 22_781, 30_000, 30_000,
  ]);
});

test('chance makes a pause shorter, never longer', () => {
  expect(createCheckSchedule(budget, () => 0.5).slice(0, 2)).toEqual([2_700, 4_050]);
});

test('a backend that does not want to be asked is not', () => {
  expect(createCheckSchedule({ ...budget, maxDurationMs: 0 }, never)).toEqual([]);
});

test('whatever the budget: within it, growing, and with an end', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(
      whole(1_000, 60_000),
      whole(1_000, 120_000),
      whole(0, 900_000),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (firstAfterMs, maxIntervalMs, maxDurationMs, chance) => {
        const given = { firstAfterMs, maxIntervalMs, maxDurationMs };
        const pauses = createCheckSchedule(given, () => chance);
        expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(maxDurationMs);
        for (const [index, pause] of pauses.entries()) {
          expect(pause).toBeGreaterThanOrEqual(1_000);
          expect(pause).toBeLessThanOrEqual(maxIntervalMs);
          expect(pause).toBeGreaterThanOrEqual(pauses[index - 1] ?? 0);
        }
      },
    ),
  );
});
