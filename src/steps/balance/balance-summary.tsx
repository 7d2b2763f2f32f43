import { Trans } from '@lingui/react/macro';
import { Runway } from '#src/account/runway.tsx';
import type { Wallet, WalletState } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { Badge, type BadgeTone } from '#src/ui/badge.tsx';
import { BalanceCard, type BalanceTone } from '#src/ui/balance-card.tsx';

const tones: Record<WalletState, { card: BalanceTone; badge: BadgeTone }> = {
  healthy: { card: 'calm', badge: 'success' },
  low: { card: 'low', badge: 'warning' },
  empty: { card: 'empty', badge: 'danger' },
  negative: { card: 'empty', badge: 'danger' },
  blocked: { card: 'unknown', badge: 'danger' },
  unknown: { card: 'unknown', badge: 'neutral' },
};

/** The balance with the time it was read, how long it lasts, and this month in two figures. */
export function BalanceSummary({ wallet }: { wallet: Wallet }) {
  const format = useFormat();
  const nowMs = useNow();
  const tone = tones[wallet.state];
  // An account that never sent anything has lost nothing.
  const isFresh = wallet.state === 'empty' && wallet.usageCompleteThroughMs === null;
  return (
    <BalanceCard
      size="lg"
      label={<Trans>Saldo disponible</Trans>}
      amount={format.micros(wallet.availableMicros)}
      currency={format.currency.code.toUpperCase()}
      tone={tone.card}
      status={
        <Badge tone={isFresh ? 'neutral' : tone.badge}>
          <StateWord state={wallet.state} />
        </Badge>
      }
      footer={<MonthFigures wallet={wallet} />}
    >
      <p className="text-body font-medium text-ink">
        <Meaning wallet={wallet} />
      </p>
      {wallet.pendingCreditMicros > 0 && (
        <p>
          <Trans>
            {format.micros(wallet.pendingCreditMicros)} en camino: se suman cuando el cobro esté
            confirmado.
          </Trans>
        </p>
      )}
      <p>
        <Trans>Leído {format.relative(Math.min(wallet.asOfMs, nowMs), nowMs)}</Trans>
        {wallet.usageCompleteThroughMs !== null && (
          <>
            {' · '}
            <Trans>consumo completo hasta {format.dateTime(wallet.usageCompleteThroughMs)}</Trans>
          </>
        )}
      </p>
    </BalanceCard>
  );
}

function StateWord({ state }: { state: WalletState }) {
  switch (state) {
    case 'healthy':
      return <Trans>Con saldo</Trans>;
    case 'low':
      return <Trans>Saldo bajo</Trans>;
    case 'empty':
      return <Trans>Sin saldo</Trans>;
    case 'negative':
      return <Trans>Saldo negativo</Trans>;
    case 'blocked':
      return <Trans>Cuenta suspendida</Trans>;
    case 'unknown':
      return <Trans>Estado sin confirmar</Trans>;
  }
}

/** How long the balance lasts, or what an empty or a blocked one means. */
function Meaning({ wallet }: { wallet: Wallet }) {
  if (wallet.state === 'blocked')
    return <Trans>Tu cuenta está suspendida: no se envía nada.</Trans>;
  if (wallet.availableMicros <= 0) {
    return wallet.usageCompleteThroughMs === null ? (
      <Trans>Con tu primera recarga puedes empezar a enviar.</Trans>
    ) : (
      <Trans>Tus envíos están detenidos hasta que recargues.</Trans>
    );
  }
  return <Runway wallet={wallet} />;
}

function MonthFigures({ wallet }: { wallet: Wallet }) {
  const format = useFormat();
  return (
    <dl className="grid grid-cols-2 gap-4">
      <div>
        <dt>
          <Trans>Recargado este mes</Trans>
        </dt>
        <dd className="figures mt-0.5 text-title-s text-ink">
          {format.minor(wallet.monthToDate.chargedMinor)}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Usado este mes</Trans>
        </dt>
        <dd className="figures mt-0.5 text-title-s text-ink">
          {format.micros(wallet.monthToDate.usedMicros)}
        </dd>
      </div>
    </dl>
  );
}
