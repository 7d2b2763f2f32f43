import { Trans } from '@lingui/react/macro';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import type { DailyUse } from './usage-days.ts';
import { UsagePlot } from './usage-plot.tsx';
import { UsageTables } from './usage-tables.tsx';
import { useUsageSaying } from './use-usage-saying.ts';

interface UsageByDayProps {
  summary: UsageSummary;
  use: DailyUse;
}

/** A span of use day by day: the plot, its numbers, and up to when they are complete. */
export function UsageByDay({ summary, use }: UsageByDayProps) {
  const saying = useUsageSaying(use);
  return (
    <div className="grid min-w-0 gap-5">
      {saying !== null && (
        <>
          <UsagePlot use={use} label={saying} />
          <Disclosure summary={<Trans>Ver en una tabla</Trans>}>
            <UsageTables summary={summary} use={use} />
          </Disclosure>
        </>
      )}
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
