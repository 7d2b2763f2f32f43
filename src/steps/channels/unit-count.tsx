import { Plural } from '@lingui/react/macro';
import type { UsageUnit } from '#src/channels/channel.ts';
import { useFormat } from '#src/i18n/format.ts';

/** A number of units of use in words: "unos 2,400 segmentos". "Unos", because prices differ by destination. */
export function UnitCount({ count, unit }: { count: number; unit: UsageUnit }) {
  const figure = useFormat().number(count);
  switch (unit) {
    case 'segment':
      return <Plural value={count} one={`${figure} segmento`} other={`unos ${figure} segmentos`} />;
    case 'conversation':
      return (
        <Plural
          value={count}
          one={`${figure} conversación`}
          other={`unas ${figure} conversaciones`}
        />
      );
    case 'email':
      return <Plural value={count} one={`${figure} correo`} other={`unos ${figure} correos`} />;
    case 'minute':
      return <Plural value={count} one={`${figure} minuto`} other={`unos ${figure} minutos`} />;
    case 'second':
      return <Plural value={count} one={`${figure} segundo`} other={`unos ${figure} segundos`} />;
    case 'message':
      return <Plural value={count} one={`${figure} mensaje`} other={`unos ${figure} mensajes`} />;
    case 'number_month':
      return (
        <Plural
          value={count}
          one={`${figure} mes de un número`}
          other={`unos ${figure} meses de un número`}
        />
      );
    case 'unknown':
      return <Plural value={count} one={`${figure} unidad`} other={`unas ${figure} unidades`} />;
  }
}
