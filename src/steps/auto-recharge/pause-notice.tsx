import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { FinishTopUp } from '#src/account/finish-top-up.ts';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { Write } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useFormat } from '#src/i18n/format.ts';
import { FailureNotice } from '#src/payments/failure-notice.tsx';
import { describePaymentFailure } from '#src/payments/failure-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface PauseNoticeProps {
  autoRecharge: AutoRecharge;
  pause: NonNullable<AutoRecharge['pause']>;
  canWrite: boolean;
  hasUsableCard: boolean;
  finish: FinishTopUp;
  resume: Write<null, AutoRecharge>;
  onResume: () => void;
  onChange: () => void;
  onVisit: (stepId: StepId) => void;
}

/** Why the rule rests, and the one thing that sets it going again. */
export function PauseNotice(props: PauseNoticeProps) {
  return (
    <div className="grid gap-3">
      <Pause {...props} />
      <BackendProblem error={props.resume.error} />
      <BackendProblem error={props.finish.error} />
    </div>
  );
}

function Pause({
  autoRecharge,
  pause,
  canWrite,
  hasUsableCard,
  finish,
  resume,
  onResume,
  onChange,
  onVisit,
}: PauseNoticeProps) {
  const { t } = useLingui();
  const format = useFormat();
  const backend = useBackend();
  const { tenant } = useSuspenseQuery(configQuery(backend)).data;
  const { rule, thisMonth } = autoRecharge;
  const threshold = format.minor(rule.thresholdMinor, { trimZeros: true });
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  const toCards = (isFirst: boolean) =>
    canWrite && (
      <Button variant={isFirst ? 'primary' : 'secondary'} onClick={() => onVisit('card')}>
        <Trans>Ir a mis tarjetas</Trans>
      </Button>
    );
  const toResume = (isFirst: boolean) =>
    canWrite &&
    hasUsableCard && (
      <Button
        variant={isFirst ? 'primary' : 'secondary'}
        isBusy={resume.isBusy}
        busyLabel={t`Reanudando`}
        onClick={onResume}
      >
        <Trans>Reanudar</Trans>
      </Button>
    );
  const resumeHint = (
    <p>
      <Trans>
        Al reanudar se vuelven a intentar los {amount} si tu saldo sigue en {threshold} o menos.
      </Trans>
    </p>
  );

  switch (pause.reason) {
    case 'authentication_required':
      return (
        <Problem
          title={<Trans>En pausa: tu banco quiere confirmar la recarga de {amount}</Trans>}
          action={
            canWrite && finish.isOffered && pause.topUpId !== null ? (
              <Button
                variant="primary"
                isBusy={finish.isBusy}
                onClick={() => void finish.resume(pause.topUpId ?? '', null)}
              >
                <Trans>Confirmar con mi banco</Trans>
              </Button>
            ) : (
              toResume(true)
            )
          }
        >
          <Trans>
            Es el mismo cobro que quedó pendiente, no otro. Si tu banco lo pide siempre, otra
            tarjeta evita estas pausas.
          </Trans>
        </Problem>
      );
    case 'payment_failed': {
      const isFinal = pause.failure?.advice === 'do_not_retry';
      const words = describePaymentFailure(pause.failure?.code ?? 'unknown', pause.failure?.advice);
      const isWorthRepeating = words.action === 'try_again' || words.action === 'authenticate';
      return (
        <FailureNotice
          words={words}
          // Only what its own two buttons do not do: the words for the bank.
          can={canWrite ? { businessName: tenant.brandName } : undefined}
          action={
            <>
              {isWorthRepeating && toResume(true)}
              {toCards(!isWorthRepeating || !hasUsableCard)}
              {!isFinal && !isWorthRepeating && toResume(false)}
            </>
          }
        >
          <p>
            <Trans>La recarga está en pausa desde {format.dateTime(pause.sinceMs)}</Trans>
          </p>
          {!isFinal && canWrite && resumeHint}
        </FailureNotice>
      );
    }
    case 'no_payment_method':
    case 'card_expired':
      return (
        <Problem
          title={
            pause.reason === 'card_expired' ? (
              <Trans>En pausa: tu tarjeta venció</Trans>
            ) : (
              <Trans>En pausa: no hay una tarjeta que se pueda cobrar</Trans>
            )
          }
          action={
            <>
              {toCards(!hasUsableCard)}
              {toResume(true)}
            </>
          }
        >
          <Trans>
            Mientras tanto no se recarga nada. Con otra tarjeta la regla sigue donde estaba.
          </Trans>
        </Problem>
      );
    case 'monthly_cap_reached':
      return (
        <Problem
          tone="info"
          title={<Trans>En pausa: llegaste al tope del mes</Trans>}
          action={
            canWrite && (
              <Button onClick={onChange}>
                <Trans>Cambiar el tope</Trans>
              </Button>
            )
          }
        >
          <Trans>
            Este mes se recargaron {format.minor(thisMonth.chargedMinor, { trimZeros: true })}. Se
            reanuda sola el {format.date(thisMonth.resetsAtMs)}.
          </Trans>
        </Problem>
      );
    case 'dispute':
      return (
        <Problem title={<Trans>En pausa: hay un cobro en disputa</Trans>}>
          <Trans>
            Se revisa un cobro que alguien reclamó ante el banco. Soporte te dice cómo sigue.
          </Trans>
        </Problem>
      );
    default:
      return (
        <Problem title={<Trans>La recarga está en pausa</Trans>} action={toResume(true)}>
          {canWrite && resumeHint}
        </Problem>
      );
  }
}

function Problem({
  tone = 'warning',
  title,
  action,
  children,
}: {
  tone?: 'warning' | 'info';
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Notice tone={tone} title={title} action={action}>
      {children}
    </Notice>
  );
}
