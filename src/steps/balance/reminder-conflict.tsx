import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ReminderPreferences } from '#src/domain/reminder.ts';
import { Button } from '#src/ui/button.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Panel } from '#src/ui/panel.tsx';
import { applyReminderDraft, type ReminderDraft } from './reminder-draft.ts';
import { KeptReminder } from './reminder-kept.tsx';

interface ReminderConflictProps {
  mine: ReminderDraft;
  theirs: ReminderPreferences;
  isBusy: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Somebody else changed the notices meanwhile: both side by side, and the choice. Nothing is lost. */
export function ReminderConflict({
  mine,
  theirs,
  isBusy,
  onKeepMine,
  onKeepTheirs,
}: ReminderConflictProps) {
  return (
    <div className="grid gap-4 py-2 text-ink">
      <div>
        <h3 ref={focusOnMount} tabIndex={-1} className="text-title-s outline-none">
          <Trans>El recordatorio cambió mientras lo editabas</Trans>
        </h3>
        <p className="mt-1 max-w-prose text-small text-ink-soft">
          <Trans>Otra persona, u otra ventana tuya, guardó otro. Elige cuál quieres.</Trans>
        </p>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Side
          title={<Trans>El tuyo</Trans>}
          action={
            <Button variant="primary" fullWidth isBusy={isBusy} onClick={onKeepMine}>
              <Trans>Guardar el mío</Trans>
            </Button>
          }
        >
          <KeptReminder kept={applyReminderDraft(theirs, mine)} />
        </Side>
        <Side
          title={<Trans>El que está guardado</Trans>}
          action={
            <Button fullWidth onClick={onKeepTheirs}>
              <Trans>Dejar el guardado</Trans>
            </Button>
          }
        >
          <KeptReminder kept={theirs} />
        </Side>
      </div>
    </div>
  );
}

function Side({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children: ReactNode;
  action: ReactNode;
}) {
  return (
    <Panel tone="sunken" padding="sm" className="grid content-between gap-4">
      <div className="grid gap-1">
        <h4 className="text-small font-semibold text-ink-soft">{title}</h4>
        <p>{children}</p>
      </div>
      {action}
    </Panel>
  );
}
