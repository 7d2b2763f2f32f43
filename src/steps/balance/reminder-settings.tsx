import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { reminderPreferencesQuery } from '#src/backend/queries.ts';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { ReminderForm } from './reminder-form.tsx';

/** When and how the weekly look is remembered: in the customer's own calendar, and by the account. */
export function ReminderSettings({ canChange }: { canChange: boolean }) {
  const { t } = useLingui();
  const preferences = useQuery(reminderPreferencesQuery(useBackend()));
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
