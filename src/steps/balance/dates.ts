import { dayKey, startOfDayMs, weekdayOf } from '#src/domain/calendar.ts';

/** The first instant of a calendar day (`2026-11-22`) in a zone, `dayShift` days on; null for what is no day. */
export function dayStartMs(day: string, timeZone: string, dayShift = 0): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const noonMs = Date.UTC(Number(year), Number(month) - 1, Number(date), 12);
  if (!new Date(noonMs).toISOString().startsWith(day)) return null; // 31 February
  // Noon of UTC is the day before or after in the zones farthest from it.
  const shift = [0, -1, 1].find(
    (candidate) => dayKey(startOfDayMs(noonMs, timeZone, candidate), timeZone) === day,
  );
  return shift === undefined ? null : startOfDayMs(noonMs, timeZone, shift + dayShift);
}

/** The first instant of the week of an instant: Monday in the account's zone. */
export function startOfWeekMs(atMs: number, timeZone: string): number {
  return startOfDayMs(atMs, timeZone, 1 - weekdayOf(atMs, timeZone));
}
