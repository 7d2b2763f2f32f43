import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { channels, isChannelId } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { MeterBar } from '#src/ui/meter-bar.tsx';
import type { MonthDates } from './month-dates.ts';
import { type MonthPlay, toDays } from './month-play.ts';

/** What the picture is made of: the cost of each channel, and each day as a row. Reckoned only while it is open. */
export function MonthDetails({ play, dates }: { play: MonthPlay; dates: MonthDates }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={<Trans>Ver costos y día a día</Trans>} onOpenChange={setIsOpen}>
      {isOpen && (
        <div className="grid gap-7 pt-2">
          <ChannelCosts play={play} />
          <DayTable play={play} dates={dates} />
        </div>
      )}
    </Disclosure>
  );
}

function ChannelCosts({ play }: { play: MonthPlay }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <MeterBar
      title={<Trans>Lo que cuesta cada canal al mes</Trans>}
      emptyText={<Trans>Este mes no envía nada.</Trans>}
      segments={play.played.channels.flatMap(({ channelId, costMicros }) =>
        isChannelId(channelId)
          ? [
              {
                id: channelId,
                label: i18n._(channels[channelId].label),
                icon: channels[channelId].icon,
                value: costMicros,
                valueText: format.micros(costMicros),
              },
            ]
          : [],
      )}
    />
  );
}

/** Three short columns, which stay a table on a phone. */
function DayTable({ play, dates }: { play: MonthPlay; dates: MonthDates }) {
  const format = useFormat();
  const cell = 'figures border-b border-line py-2 text-end font-normal';
  return (
    <table className="w-full text-small">
      <caption className="pb-2 text-start text-title-s text-ink">
        <Trans>Tu saldo día a día</Trans>
      </caption>
      <thead className="text-caption text-ink-faint">
        <tr>
          <th scope="col" className={classNames(cell, 'text-start')}>
            <Trans>Día</Trans>
          </th>
          <th scope="col" className={cell}>
            <Trans>Recarga</Trans>
          </th>
          <th scope="col" className={cell}>
            <Trans>Saldo al cerrar</Trans>
          </th>
        </tr>
      </thead>
      <tbody className="text-ink">
        {toDays(play).map(({ day, rechargedMinor, balanceMicros }) => (
          <tr key={day}>
            <th scope="row" className={classNames(cell, 'text-start')}>
              {day === 0 ? <Trans>Hoy</Trans> : dates.short(day * 24)}
            </th>
            <td className={classNames(cell, rechargedMinor > 0 && 'font-semibold text-accent-ink')}>
              {rechargedMinor > 0 ? `+${format.minor(rechargedMinor)}` : '–'}
            </td>
            <td className={cell}>{format.micros(balanceMicros)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
