import { Plural, Trans } from '@lingui/react/macro';
import { CalendarRange, CircleDollarSign, CreditCard, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { numberFormat } from '#src/domain/number-format.ts';
import { type RechargeRule, worstMonthMinor } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { type Format, useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import type { Icon } from '#src/ui/icon.ts';
import { IconTile } from '#src/ui/icon-tile.tsx';
import type { ChargeNow } from './before-saving.ts';
import { ChargeNowReason, ChargeNowTitle } from './charge-now.tsx';
import { useMonthResult } from './month-context.tsx';
import { useSuggestedCap } from './use-suggested-cap.ts';

interface BeforeSavingListProps {
  rule: RechargeRule;
  current: AutoRecharge;
  chargeNow: ChargeNow;
  /** Null where the balance is not shown here. */
  wallet: Wallet | null;
  config: Config;
  /** Puts a cap into the form; leave out where the form is not on the page. */
  onCap?: ((capMinor: number) => void) | undefined;
  /** With what amounts do not change: right before the button that saves. */
  isComplete?: boolean | undefined;
}

/** What saving a rule means: charged now or not, the worst month, and what stops if the card fails. */
export function BeforeSavingList(props: BeforeSavingListProps) {
  const { rule, chargeNow, config, isComplete = false } = props;
  const format = useFormat();
  const { maxConsecutiveFailures } = config.autoRecharge;
  const isChargedNow = chargeNow.kind === 'charge' || chargeNow.kind === 'charge_if_low';
  return (
    <ul className="grid gap-5">
      <Point
        icon={CircleDollarSign}
        tone={isChargedNow ? 'warning' : 'success'}
        title={<ChargeNowTitle rule={rule} chargeNow={chargeNow} />}
      >
        <ChargeNowReason {...props} />
      </Point>
      <Point
        icon={rule.monthlyCapMinor === null ? CalendarRange : ShieldCheck}
        tone={rule.monthlyCapMinor === null ? 'warning' : 'success'}
        title={<WorstMonthTitle rule={rule} />}
      >
        <WorstMonth {...props} />
      </Point>
      {isComplete && (
        <Point icon={CreditCard} tone="neutral" title={<Trans>Si la tarjeta falla</Trans>}>
          <Trans>
            Tras {maxConsecutiveFailures} intentos seguidos sin éxito la recarga se pausa y aquí
            verás por qué. Si el saldo se acaba, se detiene lo que paga tu tarjeta:{' '}
            {format.list(config.tenant.cardPays)}.
          </Trans>
        </Point>
      )}
    </ul>
  );
}

function Point({
  icon,
  tone,
  title,
  children,
}: {
  icon: Icon;
  tone: 'neutral' | 'success' | 'warning';
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="flex gap-4">
      <IconTile icon={icon} tone={tone} size="sm" />
      <div className="grid min-w-0 flex-1 gap-1 pt-1">
        <p className="font-semibold">{title}</p>
        <div className="text-small text-ink-soft">{children}</div>
      </div>
    </li>
  );
}

function WorstMonthTitle({ rule }: { rule: RechargeRule }) {
  const format = useFormat();
  const worst = worstMonthMinor(rule);
  return worst === null ? (
    <Trans>Sin tope no hay un máximo al mes</Trans>
  ) : (
    <Trans>Como mucho {format.minor(worst, { trimZeros: true })} al mes</Trans>
  );
}

function WorstMonth({ rule, config, onCap }: BeforeSavingListProps) {
  const format = useFormat();
  const worst = worstMonthMinor(rule);
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  const triple = useMonthResult().play?.tripleMinor ?? 0;
  const suggestedCapMinor = useSuggestedCap(rule.amountMinor, config);
  const { cooldownMs } = config.autoRecharge;
  return (
    <>
      {worst !== null ? (
        <Trans>
          <Plural
            value={rule.amountMinor === 0 ? 0 : worst / rule.amountMinor}
            one="Una recarga"
            other="# recargas"
          />{' '}
          de {amount}. Después, la recarga automática no cobra más hasta el mes siguiente.
        </Trans>
      ) : triple === 0 ? (
        <Trans>Se cobran {amount} cada vez que el saldo baje, las veces que haga falta.</Trans>
      ) : (
        <Trans>
          Se cobran {amount} cada vez que el saldo baje. Con el triple de envíos de tu mes serían{' '}
          {format.minor(triple, { trimZeros: true })}.
        </Trans>
      )}
      {cooldownMs > 0 && (
        <>
          {' '}
          <Trans>Entre un cobro y otro pasa al menos {formatSpan(cooldownMs, format)}.</Trans>
        </>
      )}
      {worst === null && onCap && (
        <div className="mt-3">
          <Button onClick={() => onCap(suggestedCapMinor)}>
            <Trans>Poner un tope de {format.minor(suggestedCapMinor, { trimZeros: true })}</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

/** A span in the largest unit that is whole: "1 hora", "90 minutos". */
function formatSpan(spanMs: number, format: Format): string {
  const isHours = spanMs % 3_600_000 === 0;
  return numberFormat(format.locale, {
    style: 'unit',
    unit: isHours ? 'hour' : 'minute',
    unitDisplay: 'long',
  }).format(isHours ? spanMs / 3_600_000 : Math.ceil(spanMs / 60_000));
}
