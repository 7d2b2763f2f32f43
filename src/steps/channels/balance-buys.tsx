import { Trans } from '@lingui/react/macro';
import { countUnits, type UsageUnit } from '#src/channels/channel.ts';
import { UnitCount } from './unit-count.tsx';

interface BalanceBuysProps {
  availableMicros: number;
  priceMicros: number;
  unit: UsageUnit;
}

/** What the balance buys of one channel: "Tu saldo alcanza para unos 2,400 segmentos.". */
export function BalanceBuys({ availableMicros, priceMicros, unit }: BalanceBuysProps) {
  const count = countUnits(availableMicros, priceMicros);
  if (count === null || count === 0) return null;
  return (
    <Trans>
      Tu saldo alcanza para{' '}
      <strong className="figures font-semibold text-ink">
        <UnitCount count={count} unit={unit} />
      </strong>
      .
    </Trans>
  );
}
