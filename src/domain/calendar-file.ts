import { toWallMs } from './calendar.ts';
import { toZoneLines } from './calendar-file-zone.ts';
import { nextWeeklyMs, type WeeklyTime } from './reminder.ts';

/** A reminder that comes back each week, as a calendar knows it. */
export interface WeeklyEvent {
  /** The same for each file about the same thing: the newer one takes the place of the older one. */
  uid: string;
  title: string;
  description: string;
  url: string;
  time: WeeklyTime;
  /** IANA name. */
  timeZone: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The event as a calendar file (RFC 5545), from the first such moment after `nowMs` on. */
export function toCalendarFile(event: WeeklyEvent, nowMs: number): string {
  const { time, timeZone } = event;
  const firstMs = nextWeeklyMs(time, nowMs, timeZone);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Paso//Weekly review//EN',
    'CALSCALE:GREGORIAN',
    ...toZoneLines(timeZone, firstMs),
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${toStamp(nowMs)}Z`,
    // Minutes, so that a file made later replaces one made earlier and the number fits for four thousand years.
    `SEQUENCE:${Math.floor(nowMs / 60_000)}`,
    `DTSTART;TZID=${timeZone}:${toStamp(toWallMs(firstMs, timeZone))}`,
    'DURATION:PT5M',
    `RRULE:FREQ=WEEKLY;BYDAY=${weekdays[time.weekday - 1] ?? 'MO'}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT', // nobody is busy for a minute of looking
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(event.title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** TEXT values: backslash, semicolon, comma and line breaks are escaped, other control characters are not allowed. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const MAX_OCTETS = 75;

/** A line of at most 75 octets; what is longer goes on after a line break and a space. No character is cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1; // the space counts
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** `20261123T090000`, of an instant that shows the wall clock as if it were UTC. */
function toStamp(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
