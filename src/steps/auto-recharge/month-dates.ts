import { useMemo } from 'react';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';

const HOUR_MS = 3_600_000;

/** The dates of a month that begins now. */
export interface MonthDates {
  /** "30 de noviembre". */
  long: (atHour: number) => string;
  /** "30 nov". */
  short: (atHour: number) => string;
}

/** Dates of the month to come, in the account's zone; new ones every hour. */
export function useMonthDates(): MonthDates {
  const { locale, timeZone } = useFormat();
  const startMs = Math.floor(useNow() / HOUR_MS) * HOUR_MS;
  return useMemo(() => {
    const [long, short] = (['long', 'short'] as const).map((month) => {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone });
      return (atHour: number) => format.format(startMs + atHour * HOUR_MS);
    });
    return { long: long ?? String, short: short ?? String };
  }, [locale, timeZone, startMs]);
}
