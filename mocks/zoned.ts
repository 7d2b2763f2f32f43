/** Midnights and months of an IANA zone, in epoch milliseconds: where the account cuts days and months. */

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

interface LocalParts {
  year: number;
  month: number;
  day: number;
  hour: number;
}

/** No zone's offset is finer than a quarter of an hour, so one reading is good for all of it. */
const QUARTER_MS = HOUR_MS / 4;
const readings = new Map<string, LocalParts>();
const MAX_READINGS = 20_000;

/** The wall clock of a zone. Throws a RangeError for a zone that does not exist. */
export function toLocalParts(atMs: number, timeZone: string): LocalParts {
  const key = `${Math.floor(atMs / QUARTER_MS)} ${timeZone}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  if (readings.size >= MAX_READINGS) readings.clear();
  const parts = readLocalParts(atMs, timeZone);
  readings.set(key, parts);
  return parts;
}

function readLocalParts(atMs: number, timeZone: string): LocalParts {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const found: Record<string, number> = {};
  for (const part of format.formatToParts(atMs)) found[part.type] = Number(part.value);
  return {
    year: found['year'] ?? 1970,
    month: found['month'] ?? 1,
    day: found['day'] ?? 1,
    hour: found['hour'] ?? 0,
  };
}

/** The start of the day, `dayShift` days away. */
export function startOfDay(atMs: number, timeZone: string, dayShift = 0): number {
  const { year, month, day } = toLocalParts(atMs, timeZone);
  return toMidnight(year, month, day + dayShift, timeZone);
}

/** The start of the calendar month, `monthShift` months away. */
export function startOfMonth(atMs: number, timeZone: string, monthShift = 0): number {
  const { year, month } = toLocalParts(atMs, timeZone);
  return toMidnight(year, month + monthShift, 1, timeZone);
}

/** ISO weekday (Monday 1) of a moment in a zone. */
export function weekdayOf(atMs: number, timeZone: string): number {
  const { year, month, day } = toLocalParts(atMs, timeZone);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

function toMidnight(year: number, month: number, day: number, timeZone: string): number {
  const wanted = Date.UTC(year, month - 1, day);
  // Twice, because the offset at the guess can differ from the offset at the result (a change of clocks).
  const guess = wanted - offsetMs(wanted, timeZone);
  return wanted - offsetMs(guess, timeZone);
}

function offsetMs(atMs: number, timeZone: string): number {
  const hourStart = Math.floor(atMs / HOUR_MS) * HOUR_MS;
  const { year, month, day, hour } = toLocalParts(hourStart, timeZone);
  const minutes = timeZone === 'UTC' ? 0 : minutesOf(hourStart, timeZone);
  return Date.UTC(year, month - 1, day, hour, minutes) - hourStart;
}

function minutesOf(atMs: number, timeZone: string): number {
  const key = `${timeZone} minute`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, minute: 'numeric' });
    formats.set(key, format);
  }
  return Number(format.format(atMs));
}
