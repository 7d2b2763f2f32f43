import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { usageQuery } from '#src/backend/queries.ts';
import { startOfMonthMs } from '#src/domain/calendar.ts';
import { useFormat } from '#src/i18n/format.ts';
import { DataTable } from '#src/ui/data-table.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { MeterBar } from '#src/ui/meter-bar.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { channelLook } from './channel-words.ts';
import { unitLabels } from './history-words.ts';

/** What each channel used this month, as bars and as a table. `atMs` is any instant of the month. */
export function UsageSection({ atMs }: { atMs: number }) {
  const { t } = useLingui();
  const { timeZone } = useFormat();
  const usage = useQuery(
    usageQuery(useBackend(), {
      fromMs: startOfMonthMs(atMs, timeZone),
      toMs: startOfMonthMs(atMs, timeZone, 1),
      granularity: 'none',
    }),
  );
  return (
    <Panel as="section" aria-label={t`Consumo de este mes por canal`}>
      {usage.data !== undefined ? (
        <Usage summary={usage.data} />
      ) : usage.error !== null ? (
        <BackendProblem error={toBackendError(usage.error)} onRetry={() => void usage.refetch()} />
      ) : (
        <LoadingRegion label={t`Cargando el consumo`}>
          <Skeleton className="mb-5 h-6 w-48" />
          <Skeleton lines={6} />
        </LoadingRegion>
      )}
    </Panel>
  );
}

function Usage({ summary }: { summary: UsageSummary }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const rows = [...summary.channels].sort((one, other) => other.costMicros - one.costMicros);
  const look = (row: (typeof rows)[number]) => channelLook(row.channelId);
  return (
    <div className="grid gap-4">
      <MeterBar
        title={<Trans>Consumo de este mes</Trans>}
        segments={rows.map((row) => ({
          id: row.channelId,
          label: i18n._(look(row).label),
          icon: look(row).icon,
          value: row.costMicros,
          valueText: format.micros(row.costMicros),
        }))}
        emptyText={<Trans>Todavía no has enviado nada este mes.</Trans>}
      />
      {summary.totalCostMicros > 0 && (
        <Disclosure summary={<Trans>Ver en una tabla</Trans>}>
          <DataTable
            caption={<Trans>Consumo de este mes por canal</Trans>}
            hideCaption
            rows={rows}
            rowId={(row) => row.channelId}
            columns={[
              {
                id: 'channel',
                header: <Trans>Canal</Trans>,
                cell: (row) => i18n._(look(row).label),
                isRowHeader: true,
              },
              {
                id: 'quantity',
                header: <Trans>Cantidad</Trans>,
                cell: (row) =>
                  row.quantities.length === 0
                    ? '–'
                    : row.quantities
                        .map(({ unit, quantity }) =>
                          i18n._(unitLabels[unit](format.number(quantity))),
                        )
                        .join(' · '),
              },
              {
                id: 'share',
                header: <Trans>Porcentaje</Trans>,
                cell: (row) => format.percent(row.costMicros / summary.totalCostMicros),
                align: 'end',
              },
              {
                id: 'cost',
                header: <Trans>Costo</Trans>,
                cell: (row) => format.micros(row.costMicros),
                align: 'end',
              },
            ]}
          />
        </Disclosure>
      )}
      {summary.completeThroughMs !== null && (
        <p className="text-caption text-ink-faint">
          <Trans>
            El consumo puede llegar con horas de retraso. Completo hasta{' '}
            {format.dateTime(summary.completeThroughMs)}
          </Trans>
        </p>
      )}
    </div>
  );
}
