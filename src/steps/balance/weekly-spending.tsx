import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { usageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';
import { channelLook } from './channel-words.ts';
import {
  joinReads,
  type WeeklyAnswering,
  WeeklyQuestion,
  WeeklyVerdict,
} from './weekly-question.tsx';
import { weeklySpan } from './weekly-review.ts';
import { type SpendingFacts, toSpendingFacts } from './weekly-use.ts';

/** Was it what was expected? `nowMs` stands still, so that the weeks do not change under the reader. */
export function WeeklySpending({ nowMs, ...answering }: { nowMs: number } & WeeklyAnswering) {
  const { timeZone } = useFormat();
  const { fromMs, toMs, cutsMs } = weeklySpan(nowMs, timeZone);
  const usage = useQuery(usageQuery(useBackend(), { fromMs, toMs, granularity: 'day' }));
  return (
    <WeeklyQuestion
      index={1}
      question={<Trans>¿Gastaste lo que esperabas?</Trans>}
      read={joinReads([usage], usage.data)}
      {...answering}
    >
      {(summary) => {
        const facts = toSpendingFacts(summary, cutsMs);
        return facts === null ? (
          <WeeklyVerdict kind="open">
            <Trans>No podemos cortar tu consumo en semanas: no llegó día por día.</Trans>
          </WeeklyVerdict>
        ) : (
          <>
            <Verdict facts={facts} />
            {facts.weeksMicros.some((micros) => micros > 0) && (
              <Weeks facts={facts} cutsMs={cutsMs} />
            )}
            <Notes facts={facts} />
          </>
        );
      }}
    </WeeklyQuestion>
  );
}

function Verdict({ facts: { weeksMicros, usualMicros, change } }: { facts: SpendingFacts }) {
  const format = useFormat();
  if (weeksMicros.every((micros) => micros === 0))
    return (
      <WeeklyVerdict kind="open">
        <Trans>No has gastado nada en las últimas cuatro semanas.</Trans>
      </WeeklyVerdict>
    );
  const week = format.micros(weeksMicros.at(-1) ?? 0);
  if (usualMicros === null || change === null)
    return (
      <WeeklyVerdict kind="open">
        <Trans>
          {week} en los últimos siete días. Todavía no hay otra semana con la que comparar.
        </Trans>
      </WeeklyVerdict>
    );
  const usual = format.micros(usualMicros);
  switch (change) {
    case 'more':
      return (
        <WeeklyVerdict kind="look">
          <Trans>
            {week} en siete días: más que las semanas anteriores, de {usual} en promedio.
          </Trans>
        </WeeklyVerdict>
      );
    case 'less':
      return (
        <WeeklyVerdict kind="look">
          <Trans>
            {week} en siete días: menos que las semanas anteriores, de {usual} en promedio.
          </Trans>
        </WeeklyVerdict>
      );
    case 'same':
      return (
        <WeeklyVerdict kind="good">
          <Trans>
            {week} en siete días, parecido a las semanas anteriores: {usual} en promedio.
          </Trans>
        </WeeklyVerdict>
      );
  }
}

/** The four weeks as bars with their figures: newest first, as one looks back. */
function Weeks({ facts: { weeksMicros }, cutsMs }: { facts: SpendingFacts; cutsMs: number[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const most = Math.max(...weeksMicros, 1);
  const weeks = weeksMicros
    .map((micros, index) => ({ micros, index, fromMs: cutsMs[index] ?? 0 }))
    .reverse();
  return (
    <ul aria-label={t`Gasto de las últimas cuatro semanas`} className="grid gap-2.5">
      {weeks.map(({ micros, index, fromMs }) => {
        const isThis = index === weeksMicros.length - 1;
        const ago = weeksMicros.length - 1 - index;
        return (
          <li
            key={fromMs}
            className="grid grid-cols-[8.75rem_minmax(0,1fr)_auto] items-center gap-3"
          >
            <span className={classNames('text-small', isThis ? 'font-semibold' : 'text-ink-soft')}>
              {isThis ? (
                <Trans>Últimos 7 días</Trans>
              ) : (
                <Plural value={ago} one="Una semana antes" other="# semanas antes" />
              )}
            </span>
            <span aria-hidden className="h-2.5 overflow-hidden rounded-full bg-sunken">
              <span
                className={classNames(
                  'block h-full rounded-full',
                  isThis ? 'bg-accent' : 'bg-ink/25',
                )}
                style={{ inlineSize: `${(micros / most) * 100}%` }}
              />
            </span>
            <span className="figures text-end text-small font-medium">{format.micros(micros)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Notes({ facts: { biggest, incompleteSinceMs } }: { facts: SpendingFacts }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <div className="grid gap-1 text-small text-ink-soft">
      {biggest !== null && (
        <p>
          <Trans>
            Lo que más pesó: {i18n._(channelLook(biggest.channelId).label)},{' '}
            {format.micros(biggest.costMicros)} ({format.percent(biggest.share)}).
          </Trans>
        </p>
      )}
      {incompleteSinceMs !== null && (
        <p>
          <Trans>
            Lo enviado después de {format.dateTime(incompleteSinceMs)} todavía puede sumarse.
          </Trans>
        </p>
      )}
    </div>
  );
}
