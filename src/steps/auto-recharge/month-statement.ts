import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Format } from '#src/i18n/format.ts';
import type { MonthDates } from './month-dates.ts';
import type { MonthPlay } from './month-play.ts';

/** What the picture of a month says, in a sentence or two. */
export function describeMonth(
  { played, without, rule }: MonthPlay,
  { i18n, format, dates }: { i18n: I18n; format: Format; dates: MonthDates },
): string {
  if (played.wantedMicros === 0) return i18n._(msg`Sin envíos tu saldo no se mueve.`);
  if (without === null) {
    if (played.stopsAtHour === null) {
      return i18n._(msg`Tu saldo de hoy alcanza para este mes sin recargar.`);
    }
    return played.spentMicros === 0
      ? i18n._(msg`Sin recarga automática no sale ningún envío: tu saldo de hoy no alcanza.`)
      : i18n._(
          msg`Sin recarga automática, tus envíos se detienen el ${dates.long(played.stopsAtHour)}.`,
        );
  }
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  const recharges = i18n._(
    msg`${plural(played.recharges.length, {
      0: 'En 30 días no hace falta ninguna recarga.',
      one: `En 30 días, una recarga de ${amount}.`,
      other: `En 30 días, # recargas de ${amount}.`,
    })}`,
  );
  return `${recharges} ${describeWithout(without, { i18n, dates })}`;
}

function describeWithout(
  without: MonthPlay['played'],
  { i18n, dates }: { i18n: I18n; dates: MonthDates },
): string {
  if (without.stopsAtHour === null) return i18n._(msg`Tu saldo de hoy alcanza.`);
  return without.spentMicros === 0
    ? i18n._(msg`Sin recarga automática no saldría ningún envío.`)
    : i18n._(
        msg`Sin recarga automática, tus envíos se detendrían el ${dates.long(without.stopsAtHour)}.`,
      );
}
