import { Trans, useLingui } from '@lingui/react/macro';
import { channels } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { HistoryChoice, Span } from './history-filter.ts';
import { groupLooks } from './history-words.ts';

/** What is in the list and in the file, in words: kinds, days, order. */
export function HistoryFilterSummary({ choice, span }: { choice: HistoryChoice; span: Span }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const groups = format.list(choice.groups.map((id) => i18n._(groupLooks[id].label)));
  const ids = format.list(choice.channelIds.map((id) => i18n._(channels[id].label)));
  return (
    <>
      <strong className="font-semibold text-ink">
        {choice.channelIds.length > 0 ? (
          <Trans>Consumo: {ids}</Trans>
        ) : choice.groups.length > 0 ? (
          groups
        ) : (
          <Trans>Todos los movimientos</Trans>
        )}
      </strong>
      {(span.fromMs !== null || span.toMs !== null) && ' · '}
      <SpanWords span={span} />
      {' · '}
      {choice.isOldestFirst ? (
        <Trans>más antiguos primero</Trans>
      ) : (
        <Trans>más nuevos primero</Trans>
      )}
    </>
  );
}

function SpanWords({ span: { fromMs, toMs } }: { span: Span }) {
  const format = useFormat();
  // The end is the first instant that is out; the last day is the one before it.
  const lastDay = toMs === null ? '' : format.date(toMs - 1);
  if (fromMs === null && toMs === null) return null;
  if (fromMs === null) return <Trans>hasta el {lastDay}</Trans>;
  if (toMs === null) return <Trans>desde el {format.date(fromMs)}</Trans>;
  const firstDay = format.date(fromMs);
  return firstDay === lastDay ? (
    <Trans>el {firstDay}</Trans>
  ) : (
    <Trans>
      del {firstDay} al {lastDay}
    </Trans>
  );
}
