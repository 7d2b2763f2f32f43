import { parseTimeText, type Reminder, type ReminderPreferences } from '#src/domain/reminder.ts';
import { reminderKinds, severities } from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { malformed, type MoneyReader, toKnown, toMs } from './wire-values.ts';

/** Something to look at; one of a kind this build does not know still has its words. */
export function toReminder(reminder: wire.Reminder): Reminder {
  return {
    id: reminder.id,
    kind: toKnown(reminderKinds, reminder.kind),
    severity: toKnown(severities, reminder.severity),
    title: reminder.title,
    body: reminder.body,
    createdAtMs: toMs(reminder.created_at),
  };
}

/** Who is told what, with its version; without one nothing could be changed, so its absence is malformed. */
export function toReminderPreferences(
  preferences: wire.ReminderPreferences,
  etag: string | null,
  money: MoneyReader,
): ReminderPreferences {
  if (etag === null) throw malformed();
  const { low_balance_threshold: low, weekly_review: review, delivery, kinds } = preferences;
  return {
    lowBalanceMinor: low === null ? null : money.minor(low),
    weeklyReview: review === null ? null : toWeeklyTime(review),
    delivery: {
      inApp: delivery.in_app,
      email: delivery.email,
      recipients: delivery.recipients,
    },
    kinds,
    etag,
  };
}

function toWeeklyTime({ weekday, time }: NonNullable<wire.ReminderPreferences['weekly_review']>) {
  const parsed = parseTimeText(time);
  if (parsed === null) throw malformed();
  return { weekday, ...parsed };
}
