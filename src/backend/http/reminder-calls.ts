import type { Backend } from '#src/backend/backend.ts';
import {
  vGetReminderPreferencesResponse,
  vListRemindersResponse,
  vPutReminderPreferencesResponse,
  vUpdateReminderResponse,
} from '#src/backend/generated/valibot-reminders.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import type { Call } from './call.ts';
import { fromReminderChange, fromReminderPreferences } from './from-domain.ts';
import { toPage } from './to-ledger.ts';
import { toReminder, toReminderPreferences } from './to-reminder.ts';
import type { MoneyReader } from './wire-values.ts';

export type ReminderCalls = Pick<
  Backend,
  'listReminders' | 'updateReminder' | 'readReminderPreferences' | 'saveReminderPreferences'
>;

/** They come most severe first, and nobody reads more of them than this. */
const MAX_REMINDERS = 50;

/** What needs a look, and who is told how. */
export function createReminderCalls(
  call: Call,
  money: MoneyReader,
  readCurrency: () => Promise<string>,
): ReminderCalls {
  const readPreferences = (preferences: wire.ReminderPreferences, etag: string | null) =>
    toReminderPreferences(preferences, etag, money);

  return {
    listReminders: ({ signal } = {}) =>
      call.json(
        'listReminders',
        vListRemindersResponse,
        { query: { status: 'active', limit: MAX_REMINDERS }, signal },
        (page) => toPage(page, toReminder).items,
      ),
    updateReminder: (reminderId, change) =>
      call.json(
        'updateReminder',
        vUpdateReminderResponse,
        { path: { reminder_id: reminderId }, body: fromReminderChange(change) },
        toReminder,
      ),
    readReminderPreferences: ({ signal } = {}) =>
      call.json(
        'getReminderPreferences',
        vGetReminderPreferencesResponse,
        { signal },
        readPreferences,
      ),
    async saveReminderPreferences(settings, etag) {
      const body = fromReminderPreferences(settings, await readCurrency());
      return call.json(
        'putReminderPreferences',
        vPutReminderPreferencesResponse,
        { body, etag },
        readPreferences,
      );
    },
  };
}
