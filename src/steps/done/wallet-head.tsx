import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { walletQuery } from '#src/backend/queries.ts';
import type { WalletState } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { BalanceCard, type BalanceTone } from '#src/ui/balance-card.tsx';
import { EvidenceMark } from '#src/ui/evidence-mark.tsx';

const tones: Record<WalletState, BalanceTone> = {
  healthy: 'calm',
  low: 'low',
  empty: 'empty',
  negative: 'empty',
  blocked: 'empty',
  unknown: 'unknown',
};

/** The balance at the head of the summary. */
export function WalletHead() {
  const { t } = useLingui();
  const format = useFormat();
  const nowMs = useNow();
  const { data: wallet, error, refetch } = useQuery(walletQuery(useBackend()));
  if (wallet === undefined) {
    return error === null ? (
      <BalanceCard label={t`Saldo disponible`} amount="" tone="unknown" isLoading />
    ) : (
      <BackendProblem error={toBackendError(error)} onRetry={() => void refetch()} />
    );
  }
  const when = format.relative(wallet.asOfMs, nowMs);
  return (
    <BalanceCard
      label={t`Saldo disponible`}
      amount={format.micros(wallet.availableMicros)}
      currency={format.currency.code.toUpperCase()}
      tone={tones[wallet.state]}
      status={<EvidenceMark kind="verified" text={t`Leído ${when}`} />}
    >
      {wallet.autoRecharge.isEnabled ? (
        <p>
          <Trans>Se recarga solo cuando baja.</Trans>
        </p>
      ) : (
        <p>
          <Trans>No se recarga solo: cuando llegue a cero, los envíos se detienen.</Trans>
        </p>
      )}
    </BalanceCard>
  );
}
