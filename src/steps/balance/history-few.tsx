import { useLingui } from '@lingui/react/macro';
import type { Transaction } from '#src/backend/ledger.ts';
import { HistoryEntry, HistoryHeader } from './history-entry.tsx';
import type { LedgerEntry } from './history-trail.ts';

/** Movements before "Ver todos": the way on stays within reach. */
export const FIRST_ROWS = 5;

interface HistoryFewProps {
  /** Of the first page. */
  entries: readonly LedgerEntry[];
  onOpen: (row: Transaction) => void;
}

/** The first few movements, in the page's own scroll. */
export function HistoryFew({ entries, onOpen }: HistoryFewProps) {
  const { t } = useLingui();
  return (
    <div role="table" aria-label={t`Movimientos`} className="min-w-0">
      <HistoryHeader />
      <div role="rowgroup">
        {takeRows(entries, FIRST_ROWS).map((entry) => (
          <div
            key={entry.id}
            role="row"
            className={
              entry.kind === 'day'
                ? 'relative flex h-12 items-center gap-3 first:h-8'
                : 'relative flex h-15 items-center gap-3'
            }
          >
            <HistoryEntry entry={entry} cellRole="cell" isTabStop onOpen={onOpen} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** So many movements with the days above them. */
function takeRows(entries: readonly LedgerEntry[], rowCount: number): readonly LedgerEntry[] {
  let left = rowCount;
  const end = entries.findIndex(({ kind }) => kind === 'row' && left-- === 0);
  if (end === -1) return entries;
  // A day whose movements all come later is none of these.
  return entries.slice(0, entries[end - 1]?.kind === 'day' ? end - 1 : end);
}
