import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { topUpQuery } from '#src/backend/queries.ts';
import type { TopUpStatus } from '#src/domain/wallet.ts';
import { describeCard } from '#src/i18n/card-words.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Badge, type BadgeTone } from '#src/ui/badge.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';

const tones: Record<TopUpStatus, BadgeTone> = {
  pending: 'info',
  processing: 'info',
  requires_action: 'warning',
  succeeded: 'success',
  failed: 'danger',
  canceled: 'neutral',
  refunded: 'neutral',
  disputed: 'warning',
  unknown: 'neutral',
};

/** The charge behind a credit: how it stands now, and the card that paid. */
export function MovementTopUp({ topUpId }: { topUpId: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data: topUp, error, refetch } = useQuery(topUpQuery(useBackend(), topUpId));
  return (
    <section className="mt-4 grid gap-2 rounded-control bg-sunken p-4" aria-label={t`El cobro`}>
      {topUp !== undefined ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="figures font-semibold">
              <Trans>Cobro de {format.minor(topUp.totalChargedMinor ?? topUp.amountMinor)}</Trans>
            </p>
            <Badge tone={tones[topUp.status]}>
              <StatusWord status={topUp.status} />
            </Badge>
          </div>
          <p className="text-small text-ink-soft">
            {topUp.card !== null && <>{i18n._(describeCard(topUp.card))} · </>}
            {format.dateTime(topUp.createdAtMs)}
          </p>
        </>
      ) : error !== null ? (
        <BackendProblem error={toBackendError(error)} onRetry={() => void refetch()} />
      ) : (
        <LoadingRegion label={t`Cargando el cobro`}>
          <Skeleton lines={2} />
        </LoadingRegion>
      )}
    </section>
  );
}

function StatusWord({ status }: { status: TopUpStatus }) {
  switch (status) {
    case 'pending':
    case 'processing':
      return <Trans>En proceso</Trans>;
    case 'requires_action':
      return <Trans>Espera a tu banco</Trans>;
    case 'succeeded':
      return <Trans>Pagado</Trans>;
    case 'failed':
      return <Trans>No se pudo cobrar</Trans>;
    case 'canceled':
      return <Trans>Cancelado</Trans>;
    case 'refunded':
      return <Trans>Devuelto</Trans>;
    case 'disputed':
      return <Trans>En disputa</Trans>;
    case 'unknown':
      return <Trans>Sin confirmar</Trans>;
  }
}
