import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toWallMs } from './calendar.ts';
import { toCalendarFile, type WeeklyEvent } from './calendar-file.ts';

const nowMs = Date.UTC(2026, 10, 22, 16, 4);
const event: WeeklyEvent = {
  uid: 'weekly-review-ws_1@paso.example',
  title: 'Revisa tu saldo',
  description: 'Un minuto',
  url: 'https://paso.example/balance',
  time: { weekday: 1, hour: 9, minute: 0 },
  timeZone: 'America/El_Salvador',
};

/** What another program makes of the file: an independent reader of RFC 5545, not our own. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file);
  const zoneComponent = calendar.getFirstSubcomponent('vtimezone');
  const eventComponent = calendar.getFirstSubcomponent('vevent');
  if (zoneComponent === null || eventComponent === null) throw new Error('not a calendar');
  const zone = new ICAL.Timezone({ component: zoneComponent, tzid: '' });
  return { zone, component: eventComponent, event: new ICAL.Event(eventComponent) };
}

/** The first occurrences as instants, by the zone in the file alone. */
function occurrences(file: string, count: number): number[] {
  const { event: weekly, zone } = read(file);
  const iterator = weekly.iterator();
  return Array.from({ length: count }, () => {
    const time = iterator.next();
    const wallMs = Date.UTC(
      time.year,
      time.month - 1,
      time.day,
      time.hour,
      time.minute,
      time.second,
    );
    return wallMs - zone.utcOffset(time) * 1_000;
  });
}

describe.each([
  'America/El_Salvador',
  'America/Bogota',
  'America/Santiago',
  'America/New_York',
  'America/Havana',
  'Europe/Madrid',
  'Europe/Dublin',
  'Africa/Cairo',
  'Asia/Jerusalem',
  'Asia/Kolkata',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
])('in %s', (timeZone) => {
  test('comes at the hour of the wall clock for two years, in the zone the file carries', () => {
    const found = occurrences(toCalendarFile({ ...event, timeZone }, nowMs), 105);
    expect(found).toHaveLength(105);
    expect(found[0]).toBeGreaterThan(nowMs);
    found.forEach((atMs, week) => {
      const wall = new Date(toWallMs(atMs, timeZone)).toISOString();
      const expected = Date.UTC(2026, 10, 23, 9) + week * 7 * 86_400_000;
      expect(wall).toBe(new Date(expected).toISOString());
    });
  });
});

test('any day, hour and moment of the year gives the wall clock’s hour', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('America/Santiago', 'America/New_York', 'Africa/Cairo', 'Asia/Kolkata'),
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        hour: fc.integer({ min: 4, max: 22 }), // clocks change at night: those hours can be missing
        minute: fc.integer({ min: 0, max: 59 }),
      }),
      fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
      (timeZone, time, atMs) => {
        const file = toCalendarFile({ ...event, time, timeZone }, atMs);
        for (const found of occurrences(file, 53)) {
          const wall = new Date(toWallMs(found, timeZone));
          expect([wall.getUTCDay() || 7, wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([
            time.weekday,
            time.hour,
            time.minute,
          ]);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('is stamped, names itself, and is newer than the file before it', () => {
  const first = read(toCalendarFile(event, nowMs)).event;
  const second = read(toCalendarFile({ ...event, title: 'Otro' }, nowMs + 60_000)).event;
  expect(first.uid).toBe(event.uid);
  expect(second.uid).toBe(first.uid);
  expect(second.sequence).toBeGreaterThan(first.sequence);
  expect(first.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T16:04:00Z');
});

test('rings at the moment itself and leads back', () => {
  const { component } = read(toCalendarFile(event, nowMs));
  expect(component.getFirstPropertyValue('url')).toBe(event.url);
  const alarm = component.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT0S');
});

test('lines end as the standard says and hold 75 octets at most, no character in two halves', () => {
  const description = '¿Te alcanza? Sí; mañana, quizá \\ 📈 '.repeat(20);
  const file = toCalendarFile({ ...event, description }, nowMs);
  const lines = file.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  expect(file).not.toContain('\uFFFD');
  expect(read(file).event.description).toBe(description);
});

test('any text comes back as it was, and cannot end its property', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      fc.pre(!/\p{Cc}/u.test(text));
      const { event: found } = read(toCalendarFile({ ...event, title: text }, nowMs));
      expect(found.summary ?? '').toBe(text);
    }),
  );
  const hostile = 'a\r\nEND:VEVENT\nBEGIN:VEVENT\u0000';
  const { event: found } = read(toCalendarFile({ ...event, title: hostile }, nowMs));
  expect(found.summary).toBe('a\nEND:VEVENT\nBEGIN:VEVENT ');
});

test('a zone that changes by no yearly rule is carried change by change', () => {
  const file = toCalendarFile({ ...event, timeZone: 'Asia/Gaza' }, nowMs);
  expect(file).toContain('RDATE:');
  expect(toCalendarFile({ ...event, timeZone: 'Europe/Madrid' }, nowMs)).not.toContain('RDATE:');
});
