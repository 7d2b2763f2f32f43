import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ListFilter, ReceiptText, X } from 'lucide-react';
import { useState } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { toBackendError } from '#src/backend/backend-error.ts';
import type { Transaction } from '#src/backend/ledger.ts';
import { transactionPageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { WalletArt } from '#src/ui/wallet-art.tsx';
import { ExportButton } from './export-button.tsx';
import { FIRST_ROWS, HistoryFew } from './history-few.tsx';
import {
  everything,
  type HistoryChoice,
  isFiltered,
  resolveSpan,
  type Span,
  toFilter,
} from './history-filter.ts';
import { HistoryFilterForm } from './history-filter-form.tsx';
import { HistoryFilterSummary } from './history-filter-summary.tsx';
import { HistoryList } from './history-list.tsx';
import { toEntries, trailhead } from './history-trail.ts';
import { MovementDetail } from './movement-detail.tsx';

/** Height of a movement in the list, in rem; the few first ones have it as a class. */
const ENTRY_REM = 3.75;

interface HistorySectionProps {
  /** The account's time: what "this week" is counted from. */
  nowMs: number;
  brandName: string;
}

/** Every movement: the first few, then all of them, of whatever was chosen. The file holds the same. */
export function HistorySection({ nowMs, brandName }: HistorySectionProps) {
  const { t } = useLingui();
  const { timeZone } = useFormat();
  const backend = useBackend();
  const [choice, setChoice] = useState<HistoryChoice>(everything);
  const [isFilterOpen, setIsFilterOpen] = useState(false);
  /** Null while only the first few are shown. */
  const [entryPx, setEntryPx] = useState<number | null>(null);
  const [opened, setOpened] = useState<{ row: Transaction; isOpen: boolean } | null>(null);

  const resolved = resolveSpan(choice, nowMs, timeZone);
  const isReversed = 'problem' in resolved;
  const [lastSpan, setLastSpan] = useState<Span>({ fromMs: null, toMs: null });
  const span = isReversed ? lastSpan : resolved;
  if (span.fromMs !== lastSpan.fromMs || span.toMs !== lastSpan.toMs) setLastSpan(span);

  // The rows of the last filter stay until those of the next one have come.
  const filter = toFilter(choice, span);
  const [shownFilter, setShownFilter] = useState(filter);
  const wanted = useQuery(transactionPageQuery(backend, filter));
  const shown = useQuery(transactionPageQuery(backend, shownFilter));
  const isShown = JSON.stringify(filter) === JSON.stringify(shownFilter);
  if (!isShown && wanted.data !== undefined) setShownFilter(filter);

  const entries = toEntries(shown.data?.items ?? [], trailhead.marks[0], timeZone);
  /** Nothing to filter or to turn round. */
  const isNew = shown.data?.items.length === 0 && !isFiltered(choice);
  const isLong = shown.data !== undefined && shown.data.items.length > FIRST_ROWS;

  return (
    <Panel as="section" aria-labelledby="history" className="grid gap-5">
      <PanelHeading
        id="history"
        title={<Trans>Historial</Trans>}
        description={
          isNew ? undefined : (
            <span aria-live="polite">
              <HistoryFilterSummary choice={choice} span={span} />
            </span>
          )
        }
      />
      {!isNew && (
        <div className="flex flex-wrap gap-2">
          <Button
            icon={ListFilter}
            aria-expanded={isFilterOpen}
            onClick={() => setIsFilterOpen(!isFilterOpen)}
          >
            <Trans>Filtrar</Trans>
          </Button>
          <Button onClick={() => setChoice({ ...choice, isOldestFirst: !choice.isOldestFirst })}>
            {choice.isOldestFirst ? (
              <Trans>Más nuevos primero</Trans>
            ) : (
              <Trans>Más antiguos primero</Trans>
            )}
          </Button>
          {isFiltered(choice) && (
            <Button
              icon={X}
              variant="quiet"
              onClick={() => setChoice({ ...everything, isOldestFirst: choice.isOldestFirst })}
            >
              <Trans>Quitar filtros</Trans>
            </Button>
          )}
        </div>
      )}
      {isFilterOpen && (
        <HistoryFilterForm choice={choice} onChange={setChoice} isReversed={isReversed} />
      )}
      <BackendProblem
        error={wanted.error === null ? null : toBackendError(wanted.error)}
        onRetry={() => void wanted.refetch()}
      />
      {shown.data === undefined && wanted.error === null && (
        <LoadingRegion label={t`Cargando el historial`}>
          <Skeleton lines={5} className="gap-5" />
        </LoadingRegion>
      )}
      {shown.data !== undefined && (
        <div
          aria-busy={!isShown && wanted.isFetching}
          className={isShown ? 'min-w-0' : 'min-w-0 opacity-60'}
        >
          {entries.length === 0 ? (
            <NothingHere isFiltered={isFiltered(choice)} />
          ) : entryPx === null ? (
            <HistoryFew entries={entries} onOpen={(row) => setOpened({ row, isOpen: true })} />
          ) : (
            <HistoryList
              key={JSON.stringify(shownFilter)}
              filter={shownFilter}
              entryPx={entryPx}
              onOpen={(row) => setOpened({ row, isOpen: true })}
            />
          )}
        </div>
      )}
      {shown.data !== undefined && entries.length > 0 && (
        <div className="flex min-w-0 flex-wrap items-center gap-2">
          {isLong && (
            <Button
              aria-expanded={entryPx !== null}
              onClick={() => setEntryPx(entryPx === null ? readEntryPx() : null)}
            >
              {entryPx === null ? (
                <Trans>Ver todos los movimientos</Trans>
              ) : (
                <Trans>Ver solo los primeros</Trans>
              )}
            </Button>
          )}
          <ExportButton
            key={JSON.stringify(filter)}
            filter={filter}
            span={span}
            brandName={brandName}
          />
        </div>
      )}
      {opened !== null && (
        <MovementDetail
          row={opened.row}
          isOpen={opened.isOpen}
          onClose={() => setOpened({ ...opened, isOpen: false })}
        />
      )}
    </Panel>
  );
}

/** The root's letters decide how high a rem is: a customer who enlarges them enlarges the rows. */
function readEntryPx(): number {
  return ENTRY_REM * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

function NothingHere({ isFiltered: isNarrow }: { isFiltered: boolean }) {
  return (
    <EmptyState
      {...(isNarrow
        ? { icon: ReceiptText }
        : { picture: <WalletArt state="empty" className="w-28" /> })}
      title={<Trans>Nada por aquí todavía</Trans>}
    >
      {isNarrow ? (
        <Trans>No hay movimientos con estos filtros.</Trans>
      ) : (
        <Trans>Cuando recargues o envíes algo, cada movimiento queda registrado aquí.</Trans>
      )}
    </EmptyState>
  );
}
