import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { MonthSimulation } from '#src/domain/month-simulation.ts';
import type { Format } from '#src/i18n/format.ts';
import type { MonthDates } from './month-dates.ts';
import type { MonthPlay } from './month-play.ts';

interface Words {
  i18n: I18n;
  format: Format;
  dates: MonthDates;
}

/** What the picture of a month says, in a sentence or two. */
export function describeMonth(play: MonthPlay, words: Words): string {
  const { i18n } = words;
  if (play.played.wantedMicros === 0) return i18n._(msg`Sin envíos tu saldo no se mueve.`);
  if (play.without === null) return describeRecharges(play, words);
  const lasts = play.without.stopsAtHour === null;
  if (lasts && (!play.rule.isEnabled || play.played.recharges.length === 0)) {
    return i18n._(msg`Para este mes alcanza el saldo que tienes hoy.`);
  }
  return play.rule.isEnabled
    ? describeRule(play, play.without, words)
    : describeNoRule(play, play.without, words);
}

function describeRecharges({ played, rule }: MonthPlay, { i18n, format }: Words): string {
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  return i18n._(
    msg`${plural(played.recharges.length, {
      one: `En 30 días, una recarga de ${amount}.`,
      other: `En 30 días, # recargas de ${amount}.`,
    })}`,
  );
}

/** The rule is on: what it does, then what it saves from. */
function describeRule(play: MonthPlay, without: MonthSimulation, words: Words) {
  const { i18n, dates } = words;
  const recharges = describeRecharges(play, words);
  if (without.stopsAtHour === null) return recharges;
  const saved =
    without.spentMicros === 0
      ? i18n._(msg`Sin recarga automática no saldría ningún envío.`)
      : i18n._(
          msg`Sin recarga automática, tus envíos se detendrían el ${dates.long(without.stopsAtHour)}.`,
        );
  return `${recharges} ${saved}`;
}

/** The rule is off: the day it hurts, then what would keep it from that. */
function describeNoRule(
  { played, rule }: MonthPlay,
  without: MonthSimulation,
  { i18n, format, dates }: Words,
) {
  const amount = format.minor(rule.amountMinor, { trimZeros: true });
  const stop =
    without.spentMicros === 0
      ? i18n._(msg`Sin recarga automática no sale ningún envío: tu saldo de hoy no alcanza.`)
      : i18n._(
          msg`Sin recarga automática, tus envíos se detienen el ${dates.long(without.stopsAtHour ?? 0)}.`,
        );
  if (played.stopsAtHour !== null) return stop;
  const kept = i18n._(
    msg`${plural(played.recharges.length, {
      one: `Con ella siguen, con una recarga de ${amount} en 30 días.`,
      other: `Con ella siguen, con # recargas de ${amount} en 30 días.`,
    })}`,
  );
  return `${stop} ${kept}`;
}
