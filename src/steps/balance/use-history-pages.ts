import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { type BackendError, toBackendError } from '#src/backend/backend-error.ts';
import type { TransactionFilter } from '#src/backend/ledger.ts';
import { transactionPageQuery } from '#src/backend/queries.ts';
import { useFormat } from '#src/i18n/format.ts';
import {
  countEntries,
  extendTrail,
  findPages,
  type LedgerEntry,
  toEntries,
  trailhead,
} from './history-trail.ts';

/** Entries around what is in view whose page is kept: the next page is asked for before it is needed. */
const KEPT_AROUND = 60;

export interface HistoryPages {
  /** How long the list is, as far as it is known. */
  count: number;
  isEndKnown: boolean;
  /** Undefined while its page is on the way. */
  entryAt: (index: number) => LedgerEntry | undefined;
  isFetching: boolean;
  error: BackendError | null;
  retry: () => void;
}

/**
 * The pages around the entries in view, and no others: whatever the length of the history, two or three pages of rows
 * are in memory.
 */
export function useHistoryPages(
  filter: TransactionFilter,
  view: { from: number; to: number },
): HistoryPages {
  const backend = useBackend();
  const { timeZone } = useFormat();
  const [trail, setTrail] = useState(trailhead);
  const wanted = findPages(trail, view.from - KEPT_AROUND, view.to + KEPT_AROUND);
  const pages = useQueries({
    queries: wanted.map((index) =>
      transactionPageQuery(backend, filter, trail.marks[index]?.cursor ?? null),
    ),
  });
  const extended = wanted.reduce((known, index, place) => {
    const data = pages[place]?.data;
    return data === undefined ? known : extendTrail(known, index, data, timeZone);
  }, trail);
  // While rendering, not in an effect: what a page says of the next one is known the moment it is read.
  if (extended !== trail) setTrail(extended);

  const failed = pages.filter(({ error }) => error !== null);
  return {
    count: countEntries(extended),
    isEndKnown: extended.end !== null,
    entryAt(index) {
      const place = wanted.findLastIndex(
        (page) => (trail.marks[page]?.entriesBefore ?? Number.POSITIVE_INFINITY) <= index,
      );
      const mark = trail.marks[wanted[place] ?? -1];
      const data = pages[place]?.data;
      if (mark === undefined || data === undefined) return undefined;
      return toEntries(data.items, mark, timeZone)[index - mark.entriesBefore];
    },
    isFetching: pages.some(({ isFetching }) => isFetching),
    error: failed[0]?.error ? toBackendError(failed[0].error) : null,
    retry: () => {
      for (const page of failed) void page.refetch();
    },
  };
}
