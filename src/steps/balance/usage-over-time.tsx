import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { usageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { channelLook } from './channel-words.ts';
import { UsageComparison } from './usage-comparison.tsx';
import { findLargest, toDailyUse } from './usage-days.ts';
import { UsagePlot } from './usage-plot.tsx';
import { UsageTables } from './usage-tables.tsx';
import { findFormer, type UsageSpan, type UsageSpanId } from './usage-span.ts';

interface UsageOverTimeProps {
  summary: UsageSummary;
  id: UsageSpanId;
  span: UsageSpan;
}

/** A span of use: its sum, what it says, the plot of it and its numbers. */
export function UsageOverTime({ summary, id, span }: UsageOverTimeProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { timeZone } = format;
  const use = useMemo(() => toDailyUse(summary, span, timeZone), [summary, span, timeZone]);
  const throughMs = Math.min(span.toMs, summary.completeThroughMs ?? span.toMs);
  const former = useQuery(
    usageQuery(useBackend(), {
      ...findFormer(id, span, throughMs, timeZone),
      granularity: 'none',
    }),
  );
  const most = findLargest(use.channels, ({ costMicros }) => costMicros);
  const highest = findLargest(use.days, ({ totalMicros }) => totalMicros);
  const total = format.micros(use.totalMicros);

  if (most === undefined || highest === undefined) {
    return (
      <div className="grid gap-3">
        <p className="text-ink-soft">
          <Trans>No hubo consumo en este periodo.</Trans>
        </p>
        <CompleteThrough atMs={summary.completeThroughMs} />
      </div>
    );
  }
  const channel = i18n._(channelLook(most.id).label);
  const saying = t`Lo que más gasta es ${channel}: ${format.micros(most.costMicros)}, el ${format.percent(most.costMicros / use.totalMicros)}. El día más alto fue el ${format.date(highest.startMs)}, con ${format.micros(highest.totalMicros)}.`;
  return (
    <div className="grid min-w-0 gap-5">
      <div className="grid gap-1">
        <p>
          <span className="figures block text-heading">{total}</span>
          {former.data !== undefined && (
            <span className="block text-small text-ink-soft">
              <UsageComparison
                nowMicros={use.totalMicros}
                formerMicros={former.data.totalCostMicros}
                isOver={throughMs >= span.toMs}
                dayCount={id === 'month' ? null : span.dayCount}
              />
            </span>
          )}
        </p>
        <p className="mt-2 max-w-prose">{saying}</p>
      </div>
      <UsagePlot use={use} label={saying} />
      <Disclosure summary={<Trans>Ver en una tabla</Trans>}>
        <UsageTables summary={summary} use={use} />
      </Disclosure>
      <CompleteThrough atMs={summary.completeThroughMs} />
    </div>
  );
}

function CompleteThrough({ atMs }: { atMs: number | null }) {
  const format = useFormat();
  if (atMs === null) return null;
  return (
    <p className="text-caption text-ink-faint">
      <Trans>
        El consumo puede llegar con horas de retraso. Completo hasta {format.dateTime(atMs)}
      </Trans>
    </p>
  );
}
