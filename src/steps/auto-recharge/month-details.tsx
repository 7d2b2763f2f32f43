import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { channels, isChannelId } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { DataTable } from '#src/ui/data-table.tsx';
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

function DayTable({ play, dates }: { play: MonthPlay; dates: MonthDates }) {
  const format = useFormat();
  const hasRule = play.without !== null;
  return (
    <DataTable
      caption={<Trans>Tu saldo día a día</Trans>}
      rows={toDays(play)}
      rowId={({ day }) => String(day)}
      columns={[
        {
          id: 'day',
          header: <Trans>Día</Trans>,
          cell: ({ day }) => (day === 0 ? <Trans>Hoy</Trans> : dates.long(day * 24)),
          isRowHeader: true,
        },
        ...(hasRule
          ? [
              {
                id: 'recharge',
                header: <Trans>Recarga</Trans>,
                cell: ({ rechargedMinor }: { rechargedMinor: number }) =>
                  rechargedMinor > 0 ? `+${format.minor(rechargedMinor)}` : '–',
                align: 'end' as const,
              },
            ]
          : []),
        {
          id: 'balance',
          header: <Trans>Saldo al cerrar el día</Trans>,
          cell: ({ balanceMicros }) => format.micros(balanceMicros),
          align: 'end',
        },
      ]}
    />
  );
}
