import { Plural, Trans } from '@lingui/react/macro';
import type { UsageUnit } from '#src/channels/channel.ts';
import { useFormat } from '#src/i18n/format.ts';
import { countUnits } from './readiness.ts';

interface BalanceBuysProps {
  availableMicros: number;
  priceMicros: number;
  unit: UsageUnit;
}

/** What the balance buys of one channel: "Tu saldo alcanza para unos 2,400 segmentos". */
export function BalanceBuys({ availableMicros, priceMicros, unit }: BalanceBuysProps) {
  const format = useFormat();
  const count = countUnits(availableMicros, priceMicros);
  if (count === null) return null;
  const figure = <span className="figures font-semibold text-ink">{format.number(count)}</span>;
  if (count === 0) return <Trans>Tu saldo todavía no alcanza para este canal.</Trans>;
  switch (unit) {
    case 'segment':
      return (
        <Trans>
          Tu saldo alcanza para {figure} <Plural value={count} one="segmento" other="segmentos" />
        </Trans>
      );
    case 'conversation':
      return (
        <Trans>
          Tu saldo alcanza para {figure}{' '}
          <Plural value={count} one="conversación" other="conversaciones" />
        </Trans>
      );
    case 'email':
      return (
        <Trans>
          Tu saldo alcanza para {figure} <Plural value={count} one="correo" other="correos" />
        </Trans>
      );
    case 'minute':
      return (
        <Trans>
          Tu saldo alcanza para {figure} <Plural value={count} one="minuto" other="minutos" />
        </Trans>
      );
    case 'message':
      return (
        <Trans>
          Tu saldo alcanza para {figure} <Plural value={count} one="mensaje" other="mensajes" />
        </Trans>
      );
    default:
      return (
        <Trans>
          Tu saldo alcanza para {figure} <Plural value={count} one="unidad" other="unidades" />
        </Trans>
      );
  }
}
