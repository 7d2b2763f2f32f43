import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { reminderPreferencesQuery } from '#src/backend/queries.ts';
import { useWrite } from '#src/backend/use-write.ts';
import type { ReminderPreferences, ReminderSettings } from '#src/domain/reminder.ts';
import { Button } from '#src/ui/button.tsx';
import { CheckboxField } from '#src/ui/checkbox-field.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { ReminderCalendar } from './reminder-calendar.tsx';
import { ReminderConflict } from './reminder-conflict.tsx';
import {
  applyReminderDraft,
  findReminderProblems,
  readReminderTime,
  type ReminderDraft,
  toReminderDraft,
  withoutReminder,
} from './reminder-draft.ts';
import { KeptReminder } from './reminder-kept.tsx';
import { ReminderTime } from './reminder-time.tsx';

/** What is typed, and the version it was begun on: somebody else's change meanwhile is met, not overwritten. */
interface Edited {
  draft: ReminderDraft;
  base: ReminderPreferences;
}

/** Day and hour, once for both ways: the calendar's file and the account's own notice. */
export function ReminderForm({
  kept,
  canChange,
}: {
  kept: ReminderPreferences;
  canChange: boolean;
}) {
  const { t } = useLingui();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { queryKey } = reminderPreferencesQuery(useBackend());
  const queryClient = useQueryClient();
  const save = useWrite((backend, body: { settings: ReminderSettings; etag: string }) =>
    backend.saveReminderPreferences(body.settings, body.etag),
  );
  const draft = edited?.draft ?? toReminderDraft(kept);
  const problems = findReminderProblems(draft);
  const time = readReminderTime(draft);
  const hasTried = attempt > 0;
  const isStale = save.error?.code === 'stale_write';

  const problemLinks = {
    no_time: { fieldId: 'reminder-time', message: t`Escribe una hora, como 09:00.` },
    no_way: { fieldId: 'reminder-email', message: t`Elige al menos una forma.` },
  };

  function edit(change: Partial<ReminderDraft>) {
    save.reset();
    setEdited({ draft: { ...draft, ...change }, base: edited?.base ?? kept });
  }

  async function send(settings: ReminderSettings, etag: string) {
    const saved = await save.run({ settings, etag });
    if (saved === undefined) return;
    queryClient.setQueryData(queryKey, saved);
    setEdited(null);
    setAttempt(0);
  }

  function submit(base: ReminderPreferences) {
    setAttempt(attempt + 1);
    if (problems.length === 0) void send(applyReminderDraft(base, draft), base.etag);
  }

  if (isStale && edited !== null && kept.etag !== edited.base.etag) {
    return (
      <ReminderConflict
        mine={draft}
        theirs={kept}
        isBusy={save.isBusy}
        onKeepMine={() => submit(kept)}
        onKeepTheirs={() => {
          setEdited(null);
          save.reset();
        }}
      />
    );
  }
  return (
    <form
      noValidate
      className="grid gap-5 py-2 text-ink"
      onSubmit={(event) => {
        event.preventDefault();
        submit(edited?.base ?? kept);
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={hasTried ? problems.map((problem) => problemLinks[problem]) : []}
      />
      <ReminderTime draft={draft} hasTried={hasTried} onEdit={edit} />
      <ReminderCalendar time={time} onMissingTime={() => setAttempt(attempt + 1)} />
      {canChange ? (
        <fieldset className="grid gap-3">
          <legend className="mb-2 text-small font-semibold">
            <Trans>Que te avisemos nosotros</Trans>
          </legend>
          <CheckboxField
            id="reminder-email"
            label={<Trans>Por correo</Trans>}
            checked={draft.email}
            onCheckedChange={(email) => edit({ email })}
            error={hasTried && problems.includes('no_way') ? t`Elige al menos una forma.` : null}
          />
          <CheckboxField
            id="reminder-in-app"
            label={<Trans>Dentro de la plataforma</Trans>}
            description={<Trans>Estas dos formas valen para todos los avisos de la cuenta.</Trans>}
            checked={draft.inApp}
            onCheckedChange={(inApp) => edit({ inApp })}
          />
        </fieldset>
      ) : (
        <p className="text-small text-ink-soft">
          <Trans>Los avisos de la cuenta los cambia quien la administra.</Trans>{' '}
          <KeptReminder kept={kept} />
        </p>
      )}
      {!isStale && <BackendProblem error={save.error} />}
      {save.result !== undefined && edited === null && (
        <Notice
          tone="success"
          announce
          title={
            save.result.weeklyReview === null ? t`Recordatorio quitado` : t`Recordatorio guardado`
          }
        >
          <KeptReminder kept={save.result} />
        </Notice>
      )}
      {canChange && (
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            variant="primary"
            isBusy={save.isBusy}
            className="max-sm:basis-full"
          >
            <Trans>Guardar recordatorio</Trans>
          </Button>
          {kept.weeklyReview !== null && (
            <Button
              variant="quiet"
              isBusy={save.isBusy}
              onClick={() => void send(withoutReminder(kept), kept.etag)}
            >
              <Trans>Quitarlo</Trans>
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
