import {
  parseTimeText,
  type ReminderPreferences,
  type ReminderSettings,
  toTimeText,
  usualWeeklyTime,
  type WeeklyTime,
} from '#src/domain/reminder.ts';

/** The weekly reminder as it stands in the form. */
export interface ReminderDraft {
  weekday: number;
  timeText: string;
  email: boolean;
  inApp: boolean;
}

/** The form of what is kept; Monday at nine where nothing is. */
export function toReminderDraft({ weeklyReview, delivery }: ReminderSettings): ReminderDraft {
  const time = weeklyReview ?? usualWeeklyTime;
  return {
    weekday: time.weekday,
    timeText: toTimeText(time),
    email: delivery.email,
    inApp: delivery.inApp,
  };
}

/** The moment a draft names; null while its time is none. */
export function readReminderTime({ weekday, timeText }: ReminderDraft): WeeklyTime | null {
  const time = parseTimeText(timeText);
  return time === null ? null : { weekday, ...time };
}

export type ReminderProblem = 'no_time' | 'no_way';

/** What keeps a draft from being saved, in the order of the form. */
export function findReminderProblems(draft: ReminderDraft): ReminderProblem[] {
  return [
    ...(readReminderTime(draft) === null ? (['no_time'] as const) : []),
    ...(draft.email || draft.inApp ? [] : (['no_way'] as const)),
  ];
}

/** The settings with the draft in them; everything else stays as it was read. */
export function applyReminderDraft(
  { etag: _version, ...settings }: ReminderPreferences,
  draft: ReminderDraft,
): ReminderSettings {
  return {
    ...settings,
    weeklyReview: readReminderTime(draft),
    delivery: { ...settings.delivery, email: draft.email, inApp: draft.inApp },
    kinds: { ...settings.kinds, weekly_review: true },
  };
}

/** The settings without a weekly reminder. */
export function withoutReminder({
  etag: _version,
  ...settings
}: ReminderPreferences): ReminderSettings {
  return { ...settings, weeklyReview: null };
}
