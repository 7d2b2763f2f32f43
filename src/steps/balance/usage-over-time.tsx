import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { usageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { UsageComparison } from './usage-comparison.tsx';
import type { DailyUse } from './usage-days.ts';
import { findFormer, type UsageSpan, type UsageSpanId } from './usage-span.ts';
import { useUsageSaying } from './use-usage-saying.ts';

interface UsageOverTimeProps {
  summary: UsageSummary;
  use: DailyUse;
  id: UsageSpanId;
  span: UsageSpan;
}

/** A span of use: its sum, how it compares, and what it says. */
export function UsageOverTime({ summary, use, id, span }: UsageOverTimeProps) {
  const format = useFormat();
  const saying = useUsageSaying(use);
  const throughMs = Math.min(span.toMs, summary.completeThroughMs ?? span.toMs);
  const former = useQuery(
    usageQuery(useBackend(), {
      ...findFormer(id, span, throughMs, format.timeZone),
      granularity: 'none',
    }),
  );
  if (saying === null) {
    return (
      <p className="text-ink-soft">
        <Trans>No hubo consumo en este periodo.</Trans>
      </p>
    );
  }
  const firstDay = format.date(span.fromMs);
  // The end is the first instant that is out.
  const lastDay = format.date(span.toMs - 1);
  return (
    <div className="grid gap-1">
      <p>
        <span className="figures block text-heading">{format.micros(use.totalMicros)}</span>
        <span className="block text-small text-ink-soft">
          <Trans>
            del {firstDay} al {lastDay}
          </Trans>
        </span>
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
  );
}
