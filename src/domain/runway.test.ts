import { expect, test } from 'vitest';
import { runwayDays } from './runway.ts';

test.each([
  [10_000_000, 1_000_000, 10],
  [10_999_999, 1_000_000, 10],
  [999_999, 1_000_000, 0],
  [-5_000_000, 1_000_000, 0],
  [10_000_000, 0, null],
])('%d at %d a day lasts %d days', (availableMicros, dailyUseMicros, days) => {
  expect(runwayDays(availableMicros, dailyUseMicros)).toBe(days);
});
