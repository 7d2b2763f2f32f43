import { Trans, useLingui } from '@lingui/react/macro';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { useFormat } from '#src/i18n/format.ts';
import { DataTable } from '#src/ui/data-table.tsx';
import { channelLook } from './channel-words.ts';
import { unitLabels } from './history-words.ts';
import type { DailyUse, UsageDay } from './usage-days.ts';

interface UsageTablesProps {
  summary: UsageSummary;
  use: DailyUse;
}

/** The plot's numbers: what each channel used, and every day by channel, newest first, with the sums. */
export function UsageTables({ summary, use }: UsageTablesProps) {
  return (
    <div className="grid gap-8">
      <ByChannel summary={summary} use={use} />
      <ByDay use={use} />
    </div>
  );
}

function ByChannel({ summary, use }: UsageTablesProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable
      caption={<Trans>Por canal</Trans>}
      rows={[...use.channels].sort((one, other) => other.costMicros - one.costMicros)}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'channel',
          header: <Trans>Canal</Trans>,
          cell: ({ id }) => i18n._(channelLook(id).label),
          isRowHeader: true,
        },
        {
          id: 'quantity',
          header: <Trans>Cantidad</Trans>,
          cell: ({ id }) =>
            summary.channels
              .filter(({ channelId }) => channelId === id)
              .flatMap(({ quantities }) => quantities)
              .map(({ unit, quantity }) => i18n._(unitLabels[unit](format.number(quantity))))
              .join(' · ') || '–',
        },
        {
          id: 'share',
          header: <Trans>Porcentaje</Trans>,
          cell: ({ costMicros }) => format.percent(costMicros / use.totalMicros),
          align: 'end',
        },
        {
          id: 'cost',
          header: <Trans>Costo</Trans>,
          cell: ({ costMicros }) => format.micros(costMicros),
          align: 'end',
        },
      ]}
    />
  );
}

function ByDay({ use }: { use: DailyUse }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const sums: UsageDay = {
    startMs: 0,
    costsMicros: use.channels.map(({ costMicros }) => costMicros),
    totalMicros: use.totalMicros,
    isOpen: false,
  };
  return (
    <DataTable
      caption={<Trans>Por día y canal</Trans>}
      rows={[...use.days].reverse().concat(sums)}
      rowId={({ startMs }) => String(startMs)}
      columns={[
        {
          id: 'day',
          header: <Trans>Día</Trans>,
          cell: (day) =>
            day === sums ? (
              <Trans>Total</Trans>
            ) : day.isOpen ? (
              <Trans>{format.date(day.startMs)} (aún incompleto)</Trans>
            ) : (
              format.date(day.startMs)
            ),
          isRowHeader: true,
        },
        ...use.channels.map(({ id }, place) => ({
          id,
          header: i18n._(channelLook(id).label),
          cell: ({ costsMicros }: UsageDay) => format.micros(costsMicros[place] ?? 0),
          align: 'end' as const,
        })),
        {
          id: 'total',
          header: <Trans>Total</Trans>,
          cell: ({ totalMicros }) => <strong>{format.micros(totalMicros)}</strong>,
          align: 'end',
        },
      ]}
    />
  );
}
