import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { reminderPreferencesQuery } from '#src/backend/queries.ts';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { usualWeeklyTime } from '#src/domain/reminder.ts';
import { ReminderCalendar } from './reminder-calendar.tsx';
import { readReminderTime, toReminderDraft } from './reminder-draft.ts';
import { ReminderForm } from './reminder-form.tsx';
import { ReminderTime } from './reminder-time.tsx';

/** When and how the weekly look is remembered: in the customer's own calendar, and by the account. */
export function ReminderSettings({ canChange }: { canChange: boolean }) {
  const { t } = useLingui();
  const preferences = useQuery(reminderPreferencesQuery(useBackend()));
  if (preferences.data === null) return <OwnCalendar />;
  if (preferences.data !== undefined)
    return <ReminderForm kept={preferences.data} canChange={canChange} />;
  if (preferences.error !== null)
    return (
      <div className="py-2">
        <BackendProblem
          error={toBackendError(preferences.error)}
          onRetry={() => void preferences.refetch()}
        />
        <p className="mt-3 text-small">
          <Trans>Sin esto no sabemos qué recordatorio tienes.</Trans>
        </p>
      </div>
    );
  return (
    <LoadingRegion label={t`Cargando tu recordatorio`}>
      <Skeleton lines={3} />
    </LoadingRegion>
  );
}

/** For an account that keeps no reminders: the customer's own calendar still does. */
function OwnCalendar() {
  const [draft, setDraft] = useState(() =>
    toReminderDraft({
      weeklyReview: usualWeeklyTime,
      delivery: { email: false, inApp: false, recipients: [] },
      lowBalanceMinor: null,
      kinds: {},
    }),
  );
  const [hasTried, setHasTried] = useState(false);
  return (
    <div className="grid gap-5 py-2 text-ink">
      <ReminderTime
        draft={draft}
        hasTried={hasTried}
        onEdit={(change) => setDraft({ ...draft, ...change })}
      />
      <ReminderCalendar time={readReminderTime(draft)} onMissingTime={() => setHasTried(true)} />
    </div>
  );
}
