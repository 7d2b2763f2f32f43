import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWallMs, weekdayOf } from './calendar.ts';
import { lastWeeklyMs, nextWeeklyMs, parseTimeText, toTimeText } from './reminder.ts';

const zones = ['America/El_Salvador', 'America/Santiago', 'Europe/Madrid', 'Asia/Kolkata', 'UTC'];
const weeklyTime = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  // Outside the hours in which clocks change, so that the wall shows what was asked for.
  hour: fc.integer({ min: 4, max: 22 }),
  minute: fc.integer({ min: 0, max: 59 }),
});
const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });

test('the moments before and after are neighbours, on the day and at the hour asked for', () => {
  fc.assert(
    fc.property(weeklyTime, instant, fc.constantFrom(...zones), (time, atMs, timeZone) => {
      const next = nextWeeklyMs(time, atMs, timeZone);
      const last = lastWeeklyMs(time, atMs, timeZone);
      expect(last).toBeLessThanOrEqual(atMs);
      expect(next).toBeGreaterThan(atMs);
      const days = (toWallMs(next, timeZone) - toWallMs(last, timeZone)) / 86_400_000;
      expect(days).toBe(7);
      for (const found of [last, next]) {
        const wall = new Date(toWallMs(found, timeZone));
        expect(weekdayOf(found, timeZone)).toBe(time.weekday);
        expect([wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([time.hour, time.minute]);
      }
    }),
  );
});

test('the very moment is the last one, and the next is a week away', () => {
  const monday = Date.parse('2026-11-23T15:00:00Z');
  const nine = { weekday: 1, hour: 9, minute: 0 };
  expect(lastWeeklyMs(nine, monday, 'America/El_Salvador')).toBe(monday);
  expect(nextWeeklyMs(nine, monday, 'America/El_Salvador')).toBe(monday + 7 * 86_400_000);
});

test('a time of the day is written and read the same', () => {
  expect(toTimeText({ hour: 7, minute: 5 })).toBe('07:05');
  expect(parseTimeText('07:05')).toEqual({ hour: 7, minute: 5 });
  expect(parseTimeText('24:00')).toBeNull();
  expect(parseTimeText('')).toBeNull();
});
