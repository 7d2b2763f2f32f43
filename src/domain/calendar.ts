/*
 * Days and months are cut in the account's time zone, never in the browser's.
 */

interface Day {
  year: number;
  month: number;
  day: number;
}

/** The calendar day of an instant in a zone (IANA name), such as `2026-11-22`: a key to group by. */
export function dayKey(atMs: number, timeZone: string): string {
  const { year, month, day } = toDay(atMs, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first instant of a calendar month in a zone, `monthShift` months away from the one of `atMs`. */
export function startOfMonthMs(atMs: number, timeZone: string, monthShift = 0): number {
  const { year, month } = toDay(atMs, timeZone);
  return toInstantMs(Date.UTC(year, month - 1 + monthShift, 1), timeZone);
}

/** The first instant of a calendar day in a zone, `dayShift` days away from the one of `atMs`. */
export function startOfDayMs(atMs: number, timeZone: string, dayShift = 0): number {
  const { year, month, day } = toDay(atMs, timeZone);
  return toInstantMs(Date.UTC(year, month - 1, day + dayShift), timeZone);
}

/** ISO weekday of an instant in a zone: Monday is 1, Sunday 7. */
export function weekdayOf(atMs: number, timeZone: string): number {
  return new Date(toWallMs(atMs, timeZone)).getUTCDay() || 7;
}

/** What the wall clock of a zone shows at an instant, as if it were UTC. */
export function toWallMs(atMs: number, timeZone: string): number {
  return atMs + offsetMs(atMs, timeZone);
}

const DAY_MS = 86_400_000;

/**
 * The instant at which the wall clock of a zone shows what UTC shows at `wallMs`. An hour that happens twice means its
 * first time; one that is left out counts on from before, as RFC 5545 has it (some zones skip midnight itself).
 */
export function toInstantMs(wallMs: number, timeZone: string): number {
  const before = offsetMs(wallMs - DAY_MS, timeZone);
  const after = offsetMs(wallMs + DAY_MS, timeZone);
  const candidates = [wallMs - before, wallMs - after].sort((left, right) => left - right);
  const found = candidates.find((atMs) => toWallMs(atMs, timeZone) === wallMs);
  return found ?? wallMs - before;
}

function toDay(atMs: number, timeZone: string): Day {
  const local = new Date(toWallMs(atMs, timeZone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** How far a zone's wall clock is ahead of UTC at an instant. */
export function offsetMs(atMs: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of wallClock(timeZone).formatToParts(atMs))
    parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(atMs / 1000) * 1000;
}

const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  wallClocks.set(timeZone, made);
  return made;
}
