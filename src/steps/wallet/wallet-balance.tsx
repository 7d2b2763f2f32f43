import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { HandOver } from '#src/account/hand-over.tsx';
import { Runway } from '#src/account/runway.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { configQuery, walletQuery } from '#src/backend/queries.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { BalanceCard, type BalanceTone } from '#src/ui/balance-card.tsx';
import { EvidenceMark } from '#src/ui/evidence-mark.tsx';
import { RechargeState } from './recharge-state.tsx';

/** The account's real balance and the state of its automatic recharge, or who may see them. */
export function WalletBalance({ canRead }: { canRead: boolean }) {
  if (canRead) return <Balance />;
  return (
    <HandOver
      stepId="wallet"
      why={<Trans>El saldo solo lo ve quien administra la cuenta.</Trans>}
    />
  );
}

function Balance() {
  const { t } = useLingui();
  const wallet = useQuery(walletQuery(useBackend()));
  if (wallet.data === null) return <BalanceElsewhere />;
  if (wallet.data !== undefined) return <RealBalance wallet={wallet.data} />;
  if (wallet.error !== null) {
    return (
      <BackendProblem error={toBackendError(wallet.error)} onRetry={() => void wallet.refetch()} />
    );
  }
  return <BalanceCard label={t`Saldo disponible`} amount="" tone="unknown" isLoading />;
}

/** Of a backend that cannot tell the balance. */
function BalanceElsewhere() {
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  return (
    <p className="text-small text-ink-soft">
      <Trans>
        Aquí está tu saldo. Lo ves en {config.tenant.brandName}: desde esta guía no podemos leerlo.
      </Trans>
    </p>
  );
}

function RealBalance({ wallet }: { wallet: Wallet }) {
  const { t } = useLingui();
  const format = useFormat();
  const when = format.relative(wallet.asOfMs, useNow());
  return (
    <>
      <BalanceCard
        label={t`Saldo disponible`}
        amount={format.micros(wallet.availableMicros)}
        currency={format.currency.code.toUpperCase()}
        tone={toTone(wallet)}
        status={<EvidenceMark kind="verified" text={t`Leído ${when}`} />}
      >
        <p>
          <WalletMeaning wallet={wallet} /> <Runway wallet={wallet} />
        </p>
      </BalanceCard>
      {wallet.autoRecharge !== null && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control bg-sunken px-4 py-3">
          <p className="flex items-center gap-2.5 text-small font-medium">
            <RefreshCw aria-hidden className="size-4 shrink-0 text-ink-faint" />
            <Trans>Recarga automática</Trans>
          </p>
          <RechargeState status={wallet.autoRecharge.status} />
        </div>
      )}
    </>
  );
}

function WalletMeaning({ wallet }: { wallet: Wallet }) {
  switch (wallet.state) {
    case 'healthy':
      return <Trans>De aquí salen tus mensajes, correos y llamadas.</Trans>;
    case 'low':
      return <Trans>Queda poco: de aquí salen tus mensajes, correos y llamadas.</Trans>;
    case 'negative':
      return <Trans>Está por debajo de cero. Con una recarga vuelves a enviar.</Trans>;
    case 'blocked':
      return <Trans>Tu cuenta está suspendida. Soporte te dice cómo reactivarla.</Trans>;
    case 'empty':
      return <Trans>No tiene saldo. Con una recarga vuelves a enviar.</Trans>;
    case 'unknown':
      return <Trans>De aquí sale lo que cuesta cada envío.</Trans>;
  }
}

function toTone({ state }: Wallet): BalanceTone {
  if (state === 'healthy') return 'calm';
  if (state === 'low') return 'low';
  return state === 'unknown' ? 'unknown' : 'empty';
}
