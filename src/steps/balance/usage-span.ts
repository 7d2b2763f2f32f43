import { startOfDayMs, startOfMonthMs } from '#src/domain/calendar.ts';
import { dayStartMs } from './dates.ts';

export const usageSpanIds = ['7_days', '30_days', 'month', 'chosen'] as const;
export type UsageSpanId = (typeof usageSpanIds)[number];

/** The span of the plot as it was chosen and typed. */
export interface UsageChoice {
  id: UsageSpanId;
  /** Calendar days as typed, both inclusive, for `chosen`. */
  fromDay: string;
  toDay: string;
}

/** Whole days in the account's zone: `fromMs` inclusive, `toMs` exclusive; the last can be still going on. */
export interface UsageSpan {
  fromMs: number;
  toMs: number;
  dayCount: number;
}

/** More days than this are bars too thin to tell apart. */
export const MAX_DAYS = 92;

export type UsageSpanProblem = 'incomplete' | 'ends_before_it_begins' | 'too_long' | 'not_begun';

/** Cuts the chosen days, or says what is wrong with them. Days to come are left out. */
export function resolveUsageSpan(
  { id, fromDay, toDay }: UsageChoice,
  nowMs: number,
  timeZone: string,
): UsageSpan | { problem: UsageSpanProblem } {
  const tomorrowMs = startOfDayMs(nowMs, timeZone, 1);
  if (id !== 'chosen') {
    const fromMs =
      id === 'month'
        ? startOfMonthMs(nowMs, timeZone)
        : startOfDayMs(nowMs, timeZone, id === '7_days' ? -6 : -29);
    return toSpan(fromMs, tomorrowMs, timeZone);
  }
  const fromMs = dayStartMs(fromDay, timeZone);
  const wantedToMs = dayStartMs(toDay, timeZone, 1);
  if (fromMs === null || wantedToMs === null) return { problem: 'incomplete' };
  if (wantedToMs <= fromMs) return { problem: 'ends_before_it_begins' };
  const toMs = Math.min(wantedToMs, tomorrowMs);
  if (toMs <= fromMs) return { problem: 'not_begun' };
  const span = toSpan(fromMs, toMs, timeZone);
  return span.dayCount > MAX_DAYS ? { problem: 'too_long' } : span;
}

/** The first instants of the days of a span. */
export function listDays(fromMs: number, toMs: number, timeZone: string): number[] {
  const days: number[] = [];
  for (let at = fromMs; at < toMs; at = startOfDayMs(at, timeZone, 1)) days.push(at);
  return days;
}

/**
 * The time before a span to compare it with: as many days, or the month before. Of a span that still goes on only as
 * much of it as has passed of the span: half a day is not held against a whole one.
 */
export function findFormer(
  id: UsageSpanId,
  { fromMs, toMs, dayCount }: UsageSpan,
  throughMs: number,
  timeZone: string,
): { fromMs: number; toMs: number } {
  const formerFromMs =
    id === 'month'
      ? startOfMonthMs(fromMs, timeZone, -1)
      : startOfDayMs(fromMs, timeZone, -dayCount);
  const isOver = throughMs >= toMs;
  const passedMs = Math.max(0, throughMs - fromMs);
  return {
    fromMs: formerFromMs,
    toMs: isOver && id !== 'month' ? fromMs : Math.min(formerFromMs + passedMs, fromMs),
  };
}

function toSpan(fromMs: number, toMs: number, timeZone: string): UsageSpan {
  return { fromMs, toMs, dayCount: listDays(fromMs, toMs, timeZone).length };
}
