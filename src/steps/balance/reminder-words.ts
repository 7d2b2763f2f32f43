import type { Format } from '#src/i18n/format.ts';

/** The names of the days, Monday first, as the language writes them within a sentence. */
export function weekdayNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day))); // a Monday
}

/** "lunes, 30 de noviembre, 9:00" on the account's wall clock. */
export function formatWeekdayAndTime(
  atMs: number,
  { locale, timeZone }: Pick<Format, 'locale' | 'timeZone'>,
): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(atMs);
}

/** "9:00 a. m." of a time of day, whatever the day. */
export function formatTimeOfDay(
  { hour, minute }: { hour: number; minute: number },
  locale: string,
): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, hour, minute),
  );
}

/** The place a zone is named after: "El Salvador" of America/El_Salvador. */
export function zonePlace(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
