import { expect, test } from 'vitest';
import { dayKey, startOfDayMs, startOfMonthMs, toInstantMs, weekdayOf } from './calendar.ts';

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

test.each([
  ['America/El_Salvador', '2026-11-22T16:04:00Z', 0, '2026-11-22T06:00:00Z'],
  ['America/El_Salvador', '2026-11-22T05:59:00Z', -1, '2026-11-20T06:00:00Z'],
  // Chile skips midnight in spring: that day begins at one.
  ['America/Santiago', '2026-09-06T16:00:00Z', 0, '2026-09-06T04:00:00Z'],
  ['Europe/Madrid', '2026-10-25T12:00:00Z', 1, '2026-10-25T23:00:00Z'],
  ['Asia/Kolkata', '2026-02-28T20:00:00Z', 0, '2026-02-28T18:30:00Z'],
])('the day in %s of %s, %i days on, starts at %s', (timeZone, at, shift, start) => {
  expect(startOfDayMs(Date.parse(at), timeZone, shift)).toBe(Date.parse(start));
});

test('a wall clock that shows an hour twice, or never, still means one instant', () => {
  const read = (wall: string) => new Date(toInstantMs(Date.parse(wall), 'America/New_York'));
  expect(read('2026-11-01T01:30:00Z').toISOString()).toBe('2026-11-01T05:30:00.000Z');
  expect(read('2026-03-08T02:30:00Z').toISOString()).toBe('2026-03-08T07:30:00.000Z');
});

test('a weekday is the account’s weekday', () => {
  const sundayNight = Date.parse('2026-11-23T04:00:00Z');
  expect(weekdayOf(sundayNight, 'America/Bogota')).toBe(7);
  expect(weekdayOf(sundayNight, 'UTC')).toBe(1);
});
