import { Trans, useLingui } from '@lingui/react/macro';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { Transaction, TransactionFilter } from '#src/backend/ledger.ts';
import { HistoryEntry, HistoryHeader } from './history-entry.tsx';
import type { LedgerEntry } from './history-trail.ts';
import { useHistoryPages } from './use-history-pages.ts';

/** Entries drawn above and below what is in view. */
const OVERSCAN = 6;
const JUMP = 8;

/** What a key moves by; Home and End go as far as there is something. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: JUMP,
  PageUp: -JUMP,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface HistoryListProps {
  filter: TransactionFilter;
  /** Height of every entry: one height is what lets rows be let go of and found again. */
  entryPx: number;
  onOpen: (row: Transaction) => void;
}

/**
 * The whole history in a box of its own, as a grid of which only the rows in view exist. Tab goes to one row and on;
 * arrows, page keys, Home and End walk the rows. The row with the focus stays while it is scrolled away.
 */
export function HistoryList({ filter, entryPx, onOpen }: HistoryListProps) {
  const { t } = useLingui();
  const boxRef = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, to: 0 });
  const [focused, setFocused] = useState<{ index: number; entry: LedgerEntry } | null>(null);
  const { count, isEndKnown, entryAt, error, retry } = useHistoryPages(filter, view);

  // oxlint-disable-next-line react/incompatible-library -- nothing of it goes to a memoized part
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => boxRef.current,
    estimateSize: () => entryPx,
    overscan: OVERSCAN,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const kept = focused?.index;
      if (kept === undefined || kept >= count || drawn.includes(kept)) return drawn;
      return kept < range.startIndex ? [kept, ...drawn] : [...drawn, kept];
    },
    onChange: ({ range }) => {
      if (range === null) return;
      const { startIndex: from, endIndex: to } = range;
      setView((known) => (known.from === from && known.to === to ? known : { from, to }));
    },
  });
  const items = virtualizer.getVirtualItems().map(({ index, start }) => ({
    index,
    startPx: start,
    entry: entryAt(index) ?? (index === focused?.index ? focused.entry : undefined),
  }));
  const rows = items.filter(({ entry }) => entry?.kind === 'row');
  // One stop for Tab: the row that has the focus, else the first one in view.
  const tabStop = focused?.index ?? rows.find(({ index }) => index >= view.from)?.index;

  function handleKey(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (focused === null || step === undefined) return;
    event.preventDefault();
    const wanted = Math.min(Math.max(focused.index + step, 0), count - 1);
    const direction = Math.sign(step);
    // Over the heading of a day, or back from it at an end.
    const target = [wanted, wanted + direction, wanted - direction].find(
      (index) => entryAt(index)?.kind === 'row',
    );
    // The heading of the first day comes into view with its first row.
    virtualizer.scrollToIndex(target === 1 ? 0 : (target ?? wanted));
    const entry = target === undefined ? undefined : entryAt(target);
    if (target === undefined || entry === undefined) return; // on its way: the key leads there once it has come
    flushSync(() => setFocused({ index: target, entry }));
    const row = boxRef.current?.querySelector<HTMLElement>(`[data-entry="${target}"] button`);
    row?.focus({ preventScroll: true });
    // Where keys come faster than the list scrolls, it reckons from where it was: the row itself knows where it is.
    row?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div className="grid min-w-0 gap-3">
      <div
        ref={boxRef}
        role="grid"
        tabIndex={-1}
        aria-label={t`Movimientos`}
        aria-describedby="history-keys"
        aria-rowcount={isEndKnown ? count + 1 : -1}
        onKeyDown={handleKey}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setFocused(null);
        }}
        className="relative -mx-3 max-h-[min(37.5rem,calc(var(--view-height)*0.65))] min-w-0 overflow-y-auto rounded-control border outline-none border-line px-3"
      >
        <HistoryHeader />
        <div
          role="rowgroup"
          className="relative w-full"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, startPx, entry }) => (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 2}
              data-entry={index}
              style={{ height: entryPx, transform: `translateY(${startPx}px)` }}
              className="absolute inset-x-0 top-0 flex items-center gap-3"
              onFocus={() => {
                if (entry !== undefined && focused?.index !== index) setFocused({ index, entry });
              }}
            >
              <HistoryEntry
                entry={entry}
                cellRole="gridcell"
                isTabStop={index === tabStop}
                onOpen={onOpen}
              />
            </div>
          ))}
        </div>
      </div>
      <p id="history-keys" className="text-caption text-ink-faint max-sm:sr-only">
        <Trans>Con las flechas recorres los movimientos; con Enter abres uno.</Trans>
      </p>
      <BackendProblem error={error} onRetry={retry} />
    </div>
  );
}
