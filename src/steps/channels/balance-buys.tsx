import { Plural, Trans } from '@lingui/react/macro';
import { countUnits, type UsageUnit } from '#src/channels/channel.ts';
import { useFormat } from '#src/i18n/format.ts';

interface BalanceBuysProps {
  availableMicros: number;
  priceMicros: number;
  unit: UsageUnit;
}

/** What the balance buys of one channel: "Tu saldo alcanza para unos 2,400 segmentos.". */
export function BalanceBuys({ availableMicros, priceMicros, unit }: BalanceBuysProps) {
  const format = useFormat();
  const count = countUnits(availableMicros, priceMicros);
  if (count === null || count === 0) return null;
  const figure = format.number(count);
  switch (unit) {
    case 'segment':
      return (
        <Trans>
          Tu saldo alcanza para{' '}
          <strong className="figures font-semibold text-ink">
            <Plural value={count} one={`${figure} segmento`} other={`unos ${figure} segmentos`} />
          </strong>
          .
        </Trans>
      );
    case 'conversation':
      return (
        <Trans>
          Tu saldo alcanza para{' '}
          <strong className="figures font-semibold text-ink">
            <Plural
              value={count}
              one={`${figure} conversación`}
              other={`unas ${figure} conversaciones`}
            />
          </strong>
          .
        </Trans>
      );
    case 'email':
      return (
        <Trans>
          Tu saldo alcanza para{' '}
          <strong className="figures font-semibold text-ink">
            <Plural value={count} one={`${figure} correo`} other={`unos ${figure} correos`} />
          </strong>
          .
        </Trans>
      );
    case 'minute':
      return (
        <Trans>
          Tu saldo alcanza para{' '}
          <strong className="figures font-semibold text-ink">
            <Plural value={count} one={`${figure} minuto`} other={`unos ${figure} minutos`} />
          </strong>
          .
        </Trans>
      );
    case 'message':
      return (
        <Trans>
          Tu saldo alcanza para{' '}
          <strong className="figures font-semibold text-ink">
            <Plural value={count} one={`${figure} mensaje`} other={`unos ${figure} mensajes`} />
          </strong>
          .
        </Trans>
      );
    default:
      return (
        <Trans>
          Tu saldo alcanza para{' '}
          <strong className="figures font-semibold text-ink">
            <Plural value={count} one={`${figure} unidad`} other={`unas ${figure} unidades`} />
          </strong>
          .
        </Trans>
      );
  }
}
