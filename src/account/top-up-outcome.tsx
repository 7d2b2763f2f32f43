import { Trans, useLingui } from '@lingui/react/macro';
import {
  type QueryClient,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Backend } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { accountFacts, configQuery, topUpQuery } from '#src/backend/queries.ts';
import { isSettledTopUp, type TopUp } from '#src/domain/wallet.ts';
import { describeCardWithin } from '#src/i18n/card-words.ts';
import { useFormat } from '#src/i18n/format.ts';
import { FailureNotice } from '#src/payments/failure-notice.tsx';
import { describePaymentFailure, describePaymentOutcome } from '#src/payments/failure-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { BackendProblem } from './backend-problem.tsx';
import type { FinishTopUp } from './finish-top-up.ts';

interface TopUpOutcomeProps {
  topUpId: string;
  finish: FinishTopUp;
  /** What else to do after a failure: another card, leave it. */
  failureActions?: ReactNode;
}

/** What became of one charge, followed until it is settled, in the words of what the backend confirmed. */
export function TopUpOutcome({ topUpId, finish, failureActions }: TopUpOutcomeProps) {
  const { t } = useLingui();
  const backend = useBackend();
  const queryClient = useQueryClient();
  const { data: topUp, error, refetch } = useQuery(followTopUp(backend, queryClient, topUpId));
  const boxRef = useRef<HTMLDivElement>(null);
  const status = topUp?.status;

  // The pressed button is gone by now, and a bank's window takes the focus along: it comes back to what became of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new status is a reason to look, not a value read.
  useEffect(() => {
    if (!finish.isBusy && document.activeElement === document.body) boxRef.current?.focus();
  }, [finish.isBusy, status]);

  return (
    <div ref={boxRef} tabIndex={-1} className="grid gap-3 rounded-control outline-none">
      {topUp !== undefined ? (
        <Outcome topUp={topUp} finish={finish} failureActions={failureActions} />
      ) : error === null ? (
        <Notice tone="info" announce title={t`Estamos leyendo cómo va el cobro`} />
      ) : (
        <BackendProblem error={toBackendError(error)} onRetry={() => void refetch()} />
      )}
      <BackendProblem error={finish.error} />
    </div>
  );
}

function Outcome({
  topUp,
  finish,
  failureActions,
}: Omit<TopUpOutcomeProps, 'topUpId'> & { topUp: TopUp }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const cardName = topUp.card === null ? null : i18n._(describeCardWithin(topUp.card));
  const amount = format.minor(topUp.totalChargedMinor ?? topUp.amountMinor, { trimZeros: true });
  switch (topUp.status) {
    case 'succeeded':
      return (
        <Notice tone="success" announce title={t`Se cobraron ${amount}`}>
          <p>
            {cardName !== null && <Trans>Con tu {cardName}.</Trans>}{' '}
            <Trans>Ya está en tu saldo.</Trans>
          </p>
        </Notice>
      );
    case 'requires_action':
      return finish.problem === null ? (
        <Notice
          tone="warning"
          announce
          title={t`Tu banco quiere confirmar que eres tú`}
          action={<AuthenticateButton topUp={topUp} finish={finish} />}
        >
          <Trans>
            Todavía no se cobra nada. Al confirmar en la ventana de tu banco se cobran {amount}.
          </Trans>
        </Notice>
      ) : (
        <FailureNotice
          announce
          words={describePaymentOutcome(finish.problem)}
          action={<AuthenticateButton topUp={topUp} finish={finish} />}
        />
      );
    case 'failed':
      return <Failed topUp={topUp} finish={finish} failureActions={failureActions} />;
    case 'canceled':
      return (
        <Notice tone="info" announce title={t`Este cobro se canceló`}>
          <Trans>No se cobró nada.</Trans>
        </Notice>
      );
    case 'refunded':
    case 'disputed':
      return (
        <Notice
          tone="info"
          announce
          title={
            topUp.status === 'refunded' ? t`Este cobro se devolvió` : t`Este cobro está en disputa`
          }
        >
          <Trans>El detalle está en el historial de tu saldo.</Trans>
        </Notice>
      );
    default:
      return (
        <Notice tone="info" announce title={<ChargingWords cardName={cardName} amount={amount} />}>
          <Trans>
            Suele tardar unos segundos. Tu saldo sube cuando el cobro está confirmado, no antes.
          </Trans>
        </Notice>
      );
  }
}

function ChargingWords({ cardName, amount }: { cardName: string | null; amount: string }) {
  return cardName === null ? (
    <Trans>Cobrando {amount}</Trans>
  ) : (
    <Trans>
      Cobrando {amount} a tu {cardName}
    </Trans>
  );
}

function Failed({
  topUp,
  finish,
  failureActions,
}: Omit<TopUpOutcomeProps, 'topUpId'> & { topUp: TopUp }) {
  const backend = useBackend();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const code = topUp.failure?.code ?? 'unknown';
  const words =
    finish.problem === null
      ? describePaymentFailure(code, topUp.failure?.advice)
      : describePaymentOutcome(finish.problem);
  // The same payment with the same card, so it is never paid twice; not where the bank forbids another try.
  const resume = () => void finish.resume(topUp.id, null);
  const isFinal = topUp.failure?.advice === 'do_not_retry';
  const again = isFinal || !finish.isOffered ? undefined : resume;
  return (
    <FailureNotice
      announce
      words={words}
      can={{
        authenticate: again,
        tryAgain: again,
        support: config.tenant.support,
        businessName: config.tenant.brandName,
        isBusy: finish.isBusy,
      }}
      action={failureActions}
    />
  );
}

function AuthenticateButton({ topUp, finish }: { topUp: TopUp; finish: FinishTopUp }) {
  // Without its secret the payment has to be brought back first.
  if (topUp.clientSecret === null && !finish.isOffered) return null;
  return (
    <Button
      variant="primary"
      isBusy={finish.isBusy}
      onClick={() => void finish.authenticate(topUp)}
    >
      <Trans>Confirmar con mi banco</Trans>
    </Button>
  );
}

/** A top-up read until it is settled; then everything it may have moved is read again. */
function followTopUp(backend: Backend, queryClient: QueryClient, topUpId: string) {
  const query = topUpQuery(backend, topUpId);
  return {
    ...query,
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const topUp = await backend.readTopUp(topUpId, { signal });
      if (isSettledTopUp(topUp)) {
        void queryClient.invalidateQueries({
          predicate: (other) =>
            other.queryKey[0] !== 'top-up' && accountFacts.predicate?.(other) === true,
        });
      }
      return topUp;
    },
  };
}
