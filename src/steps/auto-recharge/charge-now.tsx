import { Trans } from '@lingui/react/macro';
import { Runway } from '#src/account/runway.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { ChargeNow } from './before-saving.ts';

interface ChargeNowProps {
  rule: RechargeRule;
  current: AutoRecharge;
  chargeNow: ChargeNow;
  /** Null where the balance is not shown here. */
  wallet: Wallet | null;
}

/** Charged now, or not: the line that must stand before the button. */
export function ChargeNowTitle({ rule, chargeNow }: Pick<ChargeNowProps, 'rule' | 'chargeNow'>) {
  const format = useFormat();
  if (chargeNow.kind === 'none' || chargeNow.kind === 'next_use') {
    return <Trans>Ahora no se cobra nada</Trans>;
  }
  const amount = format.minor(chargeNow.amountMinor, { trimZeros: true });
  if (chargeNow.kind === 'charge') return <Trans>Se cobrarán {amount} ahora</Trans>;
  const threshold = format.minor(rule.thresholdMinor, { trimZeros: true });
  return (
    <Trans>
      Se cobrarán {amount} ahora si tu saldo está en {threshold} o menos
    </Trans>
  );
}

/** Why it is so, and when the next charge comes. */
export function ChargeNowReason({ rule, current, chargeNow, wallet }: ChargeNowProps) {
  const format = useFormat();
  if (chargeNow.kind === 'none' && chargeNow.reason === 'no_usable_card') {
    return <Trans>Falta una tarjeta que se pueda cobrar.</Trans>;
  }
  if (chargeNow.kind === 'none' && chargeNow.reason === 'cap_reached') {
    return (
      <Trans>
        Este mes ya se recargaron{' '}
        {format.minor(current.thisMonth.chargedMinor, { trimZeros: true })} y otra recarga pasaría
        de tu tope. Empieza de nuevo el {format.date(current.thisMonth.resetsAtMs)}.
      </Trans>
    );
  }
  return wallet === null ? (
    <ReasonWithoutBalance rule={rule} chargeNow={chargeNow} />
  ) : (
    <ReasonByBalance rule={rule} chargeNow={chargeNow} wallet={wallet} />
  );
}

function ReasonWithoutBalance({ rule, chargeNow }: Pick<ChargeNowProps, 'rule' | 'chargeNow'>) {
  const format = useFormat();
  const threshold = format.minor(rule.thresholdMinor, { trimZeros: true });
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  return chargeNow.kind === 'charge_if_low' ? (
    <Trans>Tu saldo no se ve desde aquí. Si es mayor, ahora no se cobra nada.</Trans>
  ) : (
    <Trans>
      Si tu saldo ya está en {threshold} o menos, con tu próximo consumo se recargarán {amount}.
    </Trans>
  );
}

function ReasonByBalance({
  rule,
  chargeNow,
  wallet,
}: Pick<ChargeNowProps, 'rule' | 'chargeNow'> & { wallet: Wallet }) {
  const format = useFormat();
  const balance = format.micros(wallet.availableMicros);
  const threshold = format.minor(rule.thresholdMinor, { trimZeros: true });
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  switch (chargeNow.kind) {
    case 'charge':
      return (
        <Trans>
          Tu saldo es de {balance}: ya está en {threshold} o menos. La primera recarga sale en
          cuanto guardes.
        </Trans>
      );
    case 'next_use':
      return (
        <Trans>
          Tu saldo es de {balance}: ya está en {threshold} o menos. Con tu próximo consumo se
          recargarán {amount}.
        </Trans>
      );
    default:
      return (
        <>
          <Trans>
            Tu saldo es de {balance}. La próxima recarga sale cuando llegue a {threshold}.
          </Trans>{' '}
          <Runway wallet={wallet} />
        </>
      );
  }
}
