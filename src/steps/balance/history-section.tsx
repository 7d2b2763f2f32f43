import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import type { Transaction } from '#src/backend/ledger.ts';
import { transactionsQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { useAnnounce } from '#src/ui/live-region.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { toDays } from './days.ts';
import { HistoryRow } from './history-row.tsx';
import { historyFilters, type HistoryFilterId, toFilter } from './history-words.ts';

const filterIds = Object.keys(historyFilters) as HistoryFilterId[]; // keyof loses nothing: the table is closed

/** Rows before the first "Ver más": the way on stays within reach. */
const FIRST_ROWS = 8;

/** Every movement, newest first, by day in the account's zone, page by page. */
export function HistorySection() {
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const [filterId, setFilterId] = useState<HistoryFilterId>('all');
  const history = useInfiniteQuery({
    ...transactionsQuery(useBackend(), toFilter(filterId)),
    placeholderData: keepPreviousData,
  });
  const [isWhole, setIsWhole] = useState(false);
  const loaded = history.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = isWhole ? loaded : loaded.slice(0, FIRST_ROWS);
  const hasMore = rows.length < loaded.length || history.hasNextPage;

  async function showMore() {
    if (rows.length < loaded.length) {
      setIsWhole(true);
      announce(t`Se agregaron ${loaded.length - rows.length} movimientos.`);
      return;
    }
    const { data } = await history.fetchNextPage();
    const count = data?.pages.at(-1)?.items.length ?? 0;
    announce(t`Se agregaron ${count} movimientos.`);
  }

  return (
    <Panel as="section" aria-labelledby="history" className="grid gap-5">
      <PanelHeading id="history" title={<Trans>Historial</Trans>} />
      <ChoiceChips
        name="history-filter"
        legend={<Trans>Qué movimientos ver</Trans>}
        hideLegend
        options={filterIds.map((id) => ({ value: id, label: i18n._(historyFilters[id].label) }))}
        value={filterId}
        onValueChange={(id) => {
          setFilterId(id);
          setIsWhole(false);
        }}
      />
      {history.data === undefined && history.error === null && (
        <LoadingRegion label={t`Cargando el historial`}>
          <Skeleton lines={5} className="gap-5" />
        </LoadingRegion>
      )}
      {history.data !== undefined && rows.length === 0 && (
        <EmptyState icon={ReceiptText} title={<Trans>Nada por aquí todavía</Trans>}>
          {filterId === 'all' ? (
            <Trans>Cuando recargues o envíes algo, cada movimiento queda registrado aquí.</Trans>
          ) : (
            <Trans>No hay movimientos de este tipo.</Trans>
          )}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div
          aria-busy={history.isPlaceholderData}
          className={history.isPlaceholderData ? 'min-w-0 opacity-60' : 'min-w-0'}
        >
          <Days rows={rows} />
        </div>
      )}
      {history.error !== null && (
        <BackendProblem
          error={toBackendError(history.error)}
          onRetry={() => void (history.isFetchNextPageError ? showMore() : history.refetch())}
        />
      )}
      {hasMore && !history.isPlaceholderData && (
        <div className="grid justify-items-center gap-2 border-t border-line pt-5">
          <Button
            isBusy={history.isFetchingNextPage}
            busyLabel={t`Cargando`}
            onClick={() => void showMore()}
          >
            <Trans>Ver más</Trans>
          </Button>
          <p className="text-caption text-ink-faint">
            <Plural
              value={rows.length}
              one="# movimiento a la vista"
              other="# movimientos a la vista"
            />
          </p>
        </div>
      )}
    </Panel>
  );
}

function Days({ rows }: { rows: readonly Transaction[] }) {
  const format = useFormat();
  return toDays(rows, format.timeZone).map((day) => (
    <section key={day.key} aria-labelledby={`day-${day.key}`} className="mt-6 first:mt-0">
      <h3
        id={`day-${day.key}`}
        className="border-b border-line pb-2 text-caption font-semibold text-ink-faint"
      >
        {format.date(day.atMs)}
      </h3>
      <ul className="mt-1">
        {day.rows.map((row) => (
          <li key={row.id}>
            <HistoryRow row={row} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
