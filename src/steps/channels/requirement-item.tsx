import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleDashed, CircleX, Hourglass } from 'lucide-react';
import type { Requirement } from '#src/channels/channel.ts';
import type { ChannelId } from '#src/channels/channels.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useHost } from '#src/host/host.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { isUnderReview, isYourTurn } from './readiness.ts';
import { RequirementForm } from './requirement-form.tsx';
import { UsualWait } from './usual-wait.tsx';
import { actorNames } from './words.ts';

interface RequirementItemProps {
  channelId: ChannelId;
  requirement: Requirement;
  canWrite: boolean;
  onVisit: (stepId: StepId) => void;
}

/** One requirement: whether it is met, who acts next, how long that usually takes, and what to do. */
export function RequirementItem({
  channelId,
  requirement,
  canWrite,
  onVisit,
}: RequirementItemProps) {
  const { i18n, t } = useLingui();
  const format = useFormat();
  const isMet = requirement.status === 'met';
  const isRejected = requirement.status === 'rejected';
  const mark = isMet
    ? { icon: CircleCheck, className: 'text-success-ink', label: t`Cumplido` }
    : isRejected
      ? { icon: CircleX, className: 'text-danger-ink', label: t`Rechazado` }
      : isYourTurn(requirement)
        ? { icon: CircleDashed, className: 'text-accent-ink', label: t`Falta` }
        : {
            icon: Hourglass,
            className: 'text-warning-ink',
            label: t`En espera`,
          };
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2">
      <mark.icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${mark.className}`} />
      <div className="grid min-w-0 gap-2">
        <p className="font-semibold">
          {requirement.title} <span className="sr-only">({mark.label})</span>
        </p>
        {!isMet && requirement.detail !== null && (
          <p className="text-small text-ink-soft">{requirement.detail}</p>
        )}
        {requirement.minimumBalanceMinor !== null && !isMet && (
          <p className="text-small text-ink-soft">
            <Trans>Saldo mínimo: {format.minor(requirement.minimumBalanceMinor)}</Trans>
          </p>
        )}
        {isRejected && requirement.rejectionReason !== null && (
          <p className="text-small text-danger-ink">{requirement.rejectionReason}</p>
        )}
        {!isMet && (
          <p className="text-small text-ink-soft">
            {requirement.actor === 'customer' && canWrite ? (
              <Trans>Ahora te toca a ti.</Trans>
            ) : (
              <Trans>
                Ahora le toca a{' '}
                <strong className="text-ink">{i18n._(actorNames[requirement.actor])}</strong>.
              </Trans>
            )}{' '}
            {!isYourTurn(requirement) && <UsualWait hours={requirement.usualWaitHours} />}
          </p>
        )}
      </div>
      {!isMet && !isUnderReview(requirement) && canWrite && (
        // A form takes the whole width of a phone.
        <div className="max-sm:col-span-full sm:col-start-2">
          <RequirementAction channelId={channelId} requirement={requirement} onVisit={onVisit} />
        </div>
      )}
    </li>
  );
}

function RequirementAction({
  channelId,
  requirement,
  onVisit,
}: Omit<RequirementItemProps, 'canWrite'>) {
  const host = useHost();
  const action = requirement.action;
  switch (action?.type) {
    case 'add_card':
      return (
        <div>
          <Button onClick={() => onVisit('card')}>
            <Trans>Agregar tarjeta</Trans>
          </Button>
        </div>
      );
    case 'top_up':
      return (
        <div>
          <Button onClick={() => onVisit('balance')}>
            <Trans>Recargar saldo</Trans>
          </Button>
        </div>
      );
    case 'open_url': {
      const { url } = action;
      if (url === null) return null;
      return (
        <div>
          <Button onClick={() => host.openCrm(url)}>
            <Trans>Abrir donde se hace</Trans>
          </Button>
        </div>
      );
    }
    case 'submit':
      return requirement.fields.length > 0 ? (
        <RequirementForm channelId={channelId} requirement={requirement} />
      ) : null;
    default:
      return null;
  }
}
