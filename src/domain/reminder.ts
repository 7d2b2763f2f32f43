import { toInstantMs, toWallMs } from './calendar.ts';

export type ReminderKind =
  | 'add_payment_method'
  | 'enable_auto_recharge'
  | 'low_balance'
  | 'empty_balance'
  | 'card_expiring'
  | 'card_expired'
  | 'auto_recharge_failed'
  | 'authentication_required'
  | 'monthly_cap_reached'
  | 'channel_requirements'
  | 'channel_rejected'
  | 'weekly_review'
  | 'unknown';

/** Something the backend wants looked at; its words come in the language of the page. */
export interface Reminder {
  id: string;
  kind: ReminderKind;
  severity: 'info' | 'warning' | 'critical' | 'unknown';
  title: string;
  body: string;
  createdAtMs: number;
}

/** What can be done with a reminder. A critical one can be put off and not put away. */
export type ReminderChange = { kind: 'dismiss' } | { kind: 'snooze'; untilMs: number };

/** A moment of the week on the wall clock of the account. Monday is 1. */
export interface WeeklyTime {
  weekday: number;
  hour: number;
  minute: number;
}

/** Monday at nine: before the week's campaigns go out. */
export const usualWeeklyTime: WeeklyTime = { weekday: 1, hour: 9, minute: 0 };

/** Who is told what, and how. */
export interface ReminderSettings {
  lowBalanceMinor: number | null;
  /** Null while nobody asked for the weekly look. */
  weeklyReview: WeeklyTime | null;
  delivery: { inApp: boolean; email: boolean; recipients: string[] };
  /** On or off by kind, those of tomorrow included: what this build does not know is given back as it came. */
  kinds: Record<string, boolean>;
}

/** The settings with the version a change is made against. */
export interface ReminderPreferences extends ReminderSettings {
  etag: string;
}

const DAY_MS = 86_400_000;

/** The first such moment after an instant, in a zone. Epoch milliseconds. */
export function nextWeeklyMs(time: WeeklyTime, afterMs: number, timeZone: string): number {
  const [first = afterMs, second = first] = weeklyNear(time, afterMs, timeZone, [0, 7]);
  return first > afterMs ? first : second;
}

/** The last such moment up to an instant. */
export function lastWeeklyMs(time: WeeklyTime, untilMs: number, timeZone: string): number {
  const [first = untilMs, second = first] = weeklyNear(time, untilMs, timeZone, [0, -7]);
  return first <= untilMs ? first : second;
}

/** The moment in the seven days that begin with the day of `atMs`, moved by days of the calendar. */
function weeklyNear(
  { weekday, hour, minute }: WeeklyTime,
  atMs: number,
  timeZone: string,
  shifts: number[],
): number[] {
  const today = Math.floor(toWallMs(atMs, timeZone) / DAY_MS);
  const ahead = (weekday - (new Date(today * DAY_MS).getUTCDay() || 7) + 7) % 7;
  const timeMs = (hour * 60 + minute) * 60_000;
  return shifts.map((shift) => toInstantMs((today + ahead + shift) * DAY_MS + timeMs, timeZone));
}

/** `09:00`, as the contract and a field write it. */
export function toTimeText({ hour, minute }: Pick<WeeklyTime, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The other way round; null where it is no time of a day. */
export function parseTimeText(text: string): Pick<WeeklyTime, 'hour' | 'minute'> | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hour === undefined ? null : { hour: Number(hour), minute: Number(minute) };
}
