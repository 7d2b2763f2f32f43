import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import { usageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { PhoneFold } from './phone-fold.tsx';
import { UsageByDay } from './usage-by-day.tsx';
import { UsageDates } from './usage-dates.tsx';
import { toDailyUse } from './usage-days.ts';
import { UsageOverTime } from './usage-over-time.tsx';
import {
  resolveUsageSpan,
  type UsageChoice,
  type UsageSpan,
  type UsageSpanId,
  usageSpanIds,
} from './usage-span.ts';
import { usageSpanLabels } from './usage-words.ts';

/** What each channel used, day by day, over a span. `nowMs` is the account's time. */
export function UsageSection({ nowMs }: { nowMs: number }) {
  const { t, i18n } = useLingui();
  const { timeZone } = useFormat();
  const backend = useBackend();
  const [choice, setChoice] = useState<UsageChoice>({ id: '30_days', fromDay: '', toDay: '' });
  const resolved = resolveUsageSpan(choice, nowMs, timeZone);
  // What is typed half way leaves the plot as it was.
  const [last, setLast] = useState<{ id: UsageSpanId; span: UsageSpan } | null>(null);
  const wanted = 'problem' in resolved ? last : { id: choice.id, span: resolved };
  if (wanted !== null && (wanted.id !== last?.id || !isSame(wanted.span, last.span)))
    setLast(wanted);
  const { id, span } = wanted ?? fallback(nowMs, timeZone);

  const usage = useQuery(usageQuery(backend, { ...toRange(span), granularity: 'day' }));
  // The former plot stays until the next one can be drawn.
  const [drawn, setDrawn] = useState({ id, span });
  if (usage.data !== undefined && (drawn.id !== id || !isSame(drawn.span, span)))
    setDrawn({ id, span });
  const shown = useQuery(usageQuery(backend, { ...toRange(drawn.span), granularity: 'day' }));
  const use = useMemo(
    () => (shown.data === undefined ? null : toDailyUse(shown.data, drawn.span, timeZone)),
    [shown.data, drawn.span, timeZone],
  );
  const waiting = {
    'aria-busy': usage.isFetching && usage.data === undefined,
    className: usage.data === undefined ? 'min-w-0 opacity-60' : 'min-w-0',
  };

  return (
    <Panel as="section" aria-labelledby="usage" className="grid gap-5">
      <PanelHeading id="usage" title={<Trans>Consumo</Trans>} />
      <BackendProblem
        error={usage.error === null ? null : toBackendError(usage.error)}
        onRetry={() => void usage.refetch()}
      />
      {shown.data !== undefined && use !== null ? (
        <div {...waiting}>
          <UsageOverTime summary={shown.data} use={use} id={drawn.id} span={drawn.span} />
        </div>
      ) : (
        usage.error === null && (
          <LoadingRegion label={t`Cargando el consumo`}>
            <Skeleton className="mb-5 h-6 w-48" />
            <Skeleton lines={3} />
          </LoadingRegion>
        )
      )}
      <PhoneFold label={<Trans>Ver por día</Trans>}>
        <ChoiceChips
          name="usage-span"
          legend={<Trans>Periodo</Trans>}
          hideLegend
          isPaired
          options={usageSpanIds.map((value) => ({ value, label: i18n._(usageSpanLabels[value]) }))}
          value={choice.id}
          onValueChange={(value) => setChoice({ ...choice, id: value })}
        />
        {choice.id === 'chosen' && (
          <UsageDates
            choice={choice}
            onChange={setChoice}
            problem={'problem' in resolved ? resolved.problem : null}
          />
        )}
        {shown.data !== undefined && use !== null && (
          <div {...waiting}>
            <UsageByDay summary={shown.data} use={use} />
          </div>
        )}
      </PhoneFold>
    </Panel>
  );
}

function fallback(nowMs: number, timeZone: string): { id: UsageSpanId; span: UsageSpan } {
  const id = '30_days';
  const span = resolveUsageSpan({ id, fromDay: '', toDay: '' }, nowMs, timeZone);
  if ('problem' in span) throw new Error('a span that is not typed has no problem');
  return { id, span };
}

function toRange({ fromMs, toMs }: UsageSpan) {
  return { fromMs, toMs };
}

function isSame(one: UsageSpan, other: UsageSpan): boolean {
  return one.fromMs === other.fromMs && one.toMs === other.toMs;
}
