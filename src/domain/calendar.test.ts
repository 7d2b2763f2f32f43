import { expect, test } from 'vitest';
import { dayKey, startOfMonthMs } from './calendar.ts';

test.each([
  ['America/Bogota', '2026-11-22T16:04:00Z', '2026-11-01T05:00:00Z'],
  ['America/Bogota', '2026-11-01T04:59:59Z', '2026-10-01T05:00:00Z'],
  ['Pacific/Auckland', '2026-10-31T12:00:00Z', '2026-10-31T11:00:00Z'],
  // Summer time ends within the month: the first is still in summer.
  ['America/New_York', '2026-11-22T16:04:00Z', '2026-11-01T04:00:00Z'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
])('the month in %s of %s starts at %s', (timeZone, at, start) => {
  expect(new Date(startOfMonthMs(Date.parse(at), timeZone)).toISOString()).toBe(
    new Date(start).toISOString(),
  );
});

test('the next month starts in another year and another offset', () => {
  const at = Date.parse('2026-12-31T23:00:00Z');
  expect(startOfMonthMs(at, 'America/Santiago', 1)).toBe(Date.parse('2027-01-01T03:00:00Z'));
});

test('a day is the account’s day', () => {
  expect(dayKey(Date.parse('2026-11-22T04:59:00Z'), 'America/Bogota')).toBe('2026-11-21');
  expect(dayKey(Date.parse('2026-11-22T05:00:00Z'), 'America/Bogota')).toBe('2026-11-22');
});
