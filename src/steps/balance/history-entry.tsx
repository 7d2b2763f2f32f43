import { Trans } from '@lingui/react/macro';
import type { Transaction } from '#src/backend/ledger.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { HistoryRow } from './history-row.tsx';
import type { LedgerEntry } from './history-trail.ts';

interface HistoryEntryProps {
  /** Undefined while it is on its way. */
  entry: LedgerEntry | undefined;
  /** Of a table that is read, or of a grid that is walked. */
  cellRole: 'cell' | 'gridcell';
  isTabStop: boolean;
  onOpen: (row: Transaction) => void;
}

/** The cells of one line: the heading of a day, a movement, or the shape of one that is on its way. */
export function HistoryEntry({ entry, cellRole, isTabStop, onOpen }: HistoryEntryProps) {
  const format = useFormat();
  if (entry === undefined) {
    return (
      <span role={cellRole} aria-colspan={2} className="block w-full">
        <span className="sr-only">
          <Trans>Cargando</Trans>
        </span>
        <Skeleton lines={1} />
      </span>
    );
  }
  if (entry.kind === 'day') {
    return (
      <span
        role="rowheader"
        aria-colspan={2}
        className="w-full self-end border-b border-line pb-2 text-caption font-semibold text-ink-faint"
      >
        {format.date(entry.atMs)}
      </span>
    );
  }
  return (
    <HistoryRow
      row={entry.row}
      cellRole={cellRole}
      isTabStop={isTabStop}
      onOpen={() => onOpen(entry.row)}
    />
  );
}

/** The names of the columns, for who hears the table. */
export function HistoryHeader() {
  return (
    <div role="row" aria-rowindex={1} className="sr-only">
      <span role="columnheader">
        <Trans>Movimiento</Trans>
      </span>
      <span role="columnheader">
        <Trans>Monto y saldo</Trans>
      </span>
    </div>
  );
}
