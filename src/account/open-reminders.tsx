import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { remindersQuery } from '#src/backend/queries.ts';
import { useWrite } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Reminder, ReminderChange, ReminderKind } from '#src/domain/reminder.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice, type NoticeTone } from '#src/ui/notice.tsx';
import { BackendProblem } from './backend-problem.tsx';

interface OpenRemindersProps {
  /** Kinds the page tells in words of its own already. */
  except: ReadonlySet<ReminderKind>;
  /** Whether this person may put reminders away. */
  canChange: boolean;
  onVisit: (stepId: StepId) => void;
}

/**
 * What the backend wants looked at, in its own words, with the way there and a way to put it off. Without it nothing is
 * missing from the page, so a list that cannot be read is left out.
 */
export function OpenReminders({ except, canChange, onVisit }: OpenRemindersProps) {
  const { data } = useQuery(remindersQuery(useBackend()));
  const change = useWrite((backend, body: { id: string; change: ReminderChange }) =>
    backend.updateReminder(body.id, body.change),
  );
  const shown = data?.filter(({ kind }) => !except.has(kind)) ?? [];
  if (shown.length === 0 && change.error === null) return null;
  return (
    <div className="grid gap-3">
      {shown.map((reminder) => (
        <ReminderNotice
          key={reminder.id}
          reminder={reminder}
          isBusy={change.isBusy}
          onChange={canChange ? (made) => void change.run({ id: reminder.id, change: made }) : null}
          onVisit={onVisit}
        />
      ))}
      <BackendProblem error={change.error} />
    </div>
  );
}

const tones: Record<Reminder['severity'], NoticeTone> = {
  info: 'info',
  unknown: 'info',
  warning: 'warning',
  critical: 'danger',
};

const DAY_MS = 86_400_000;

function ReminderNotice({
  reminder: { kind, severity, title, body },
  isBusy,
  onChange,
  onVisit,
}: {
  reminder: Reminder;
  isBusy: boolean;
  /** Null where this person may not. */
  onChange: ((change: ReminderChange) => void) | null;
  onVisit: (stepId: StepId) => void;
}) {
  const { i18n } = useLingui();
  const nowMs = useNow();
  const way = ways[kind];
  return (
    <Notice
      tone={tones[severity]}
      title={title}
      action={
        <>
          {way !== null && <Button onClick={() => onVisit(way.stepId)}>{i18n._(way.label)}</Button>}
          {onChange !== null &&
            (severity === 'critical' ? (
              <Button
                variant="quiet"
                isBusy={isBusy}
                onClick={() => onChange({ kind: 'snooze', untilMs: nowMs + DAY_MS })}
              >
                <Trans>Recordármelo mañana</Trans>
              </Button>
            ) : (
              <Button variant="quiet" isBusy={isBusy} onClick={() => onChange({ kind: 'dismiss' })}>
                <Trans>Descartar</Trans>
              </Button>
            ))}
        </>
      }
    >
      {body}
    </Notice>
  );
}

type Way = { stepId: StepId; label: MessageDescriptor } | null;

const toCards: Way = { stepId: 'card', label: msg`Ir a mis tarjetas` };
const toRule: Way = { stepId: 'auto-recharge', label: msg`Ver la recarga automática` };
const toChannels: Way = { stepId: 'channels', label: msg`Ver mis canales` };

/** Where each is dealt with; null on the page of the balance itself, and where nobody knows. */
const ways: Record<ReminderKind, Way> = {
  add_payment_method: toCards,
  card_expiring: toCards,
  card_expired: toCards,
  enable_auto_recharge: toRule,
  auto_recharge_failed: toRule,
  authentication_required: toRule,
  monthly_cap_reached: toRule,
  channel_requirements: toChannels,
  channel_rejected: toChannels,
  low_balance: null,
  empty_balance: null,
  weekly_review: null,
  unknown: null,
};
