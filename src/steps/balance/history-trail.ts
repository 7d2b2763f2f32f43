import { dayKey } from '#src/domain/calendar.ts';
import type { Page, Transaction } from '#src/backend/ledger.ts';

/** A line of the history as it is drawn: the heading of a day, or a movement. All are of one height. */
export type LedgerEntry =
  | { kind: 'day'; id: string; atMs: number }
  | { kind: 'row'; id: string; row: Transaction };

/** Where a page begins. The first has no cursor. */
export interface PageMark {
  cursor: string | null;
  entriesBefore: number;
  /** The day of the row before it: a page that goes on with that day needs no heading. */
  dayBefore: string | null;
}

/**
 * The way back through a history: a mark for each page seen, so that a page whose rows were let go of is asked for
 * again by its own cursor. It grows by one small object a hundred rows; rows themselves are kept for a few pages only.
 */
export interface Trail {
  marks: readonly [PageMark, ...PageMark[]];
  /** All entries of the history, once its last page was seen. */
  end: number | null;
}

export const trailhead: Trail = {
  marks: [{ cursor: null, entriesBefore: 0, dayBefore: null }],
  end: null,
};

/** Entries drawn for what has not arrived. */
export const COMING_ENTRIES = 3;

/** How long the list is, as far as it is known. */
export function countEntries({ marks, end }: Trail): number {
  return end ?? (marks.at(-1)?.entriesBefore ?? 0) + COMING_ENTRIES;
}

/** The pages, by index, that hold anything between two entries. */
export function findPages({ marks, end }: Trail, fromEntry: number, toEntry: number): number[] {
  const pages: number[] = [];
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const from = marks[at]?.entriesBefore ?? 0;
    const to = marks[at + 1]?.entriesBefore ?? end ?? Number.POSITIVE_INFINITY;
    if (to <= fromEntry && at < marks.length - 1) break;
    if (from <= toEntry || at === 0) pages.unshift(at);
  }
  return pages;
}

/**
 * What a page adds to the trail: the mark of the next one, or the end. A page that leads elsewhere than it did, because
 * something was posted, makes what came after it void. The same trail where nothing is new.
 */
export function extendTrail(
  trail: Trail,
  index: number,
  { items, nextCursor }: Page<Transaction>,
  timeZone: string,
): Trail {
  const mark = trail.marks[index];
  if (mark === undefined) return trail;
  const entries = toEntries(items, mark, timeZone);
  const entriesBefore = mark.entriesBefore + entries.length;
  const next = trail.marks[index + 1];
  const [first, ...others] = trail.marks.slice(0, index + 1);
  if (first === undefined) return trail;
  if (nextCursor === null) {
    const isKnown = next === undefined && trail.end === entriesBefore;
    return isKnown ? trail : { marks: [first, ...others], end: entriesBefore };
  }
  if (next?.cursor === nextCursor && next.entriesBefore === entriesBefore) return trail;
  const last = items.at(-1);
  const dayBefore = last === undefined ? mark.dayBefore : dayKey(last.postedAtMs, timeZone);
  return {
    marks: [first, ...others, { cursor: nextCursor, entriesBefore, dayBefore }],
    end: null,
  };
}

const entriesByPage = new WeakMap<
  readonly Transaction[],
  { mark: PageMark; entries: LedgerEntry[] }
>();

/** The rows of a page under the days on which they were posted. Their order stays the ledger's. */
export function toEntries(
  items: readonly Transaction[],
  mark: PageMark,
  timeZone: string,
): readonly LedgerEntry[] {
  const known = entriesByPage.get(items);
  if (known?.mark === mark) return known.entries; // a mark belongs to one history, which has one zone
  const entries: LedgerEntry[] = [];
  let day = mark.dayBefore;
  for (const row of items) {
    const rowDay = dayKey(row.postedAtMs, timeZone);
    if (rowDay !== day) entries.push({ kind: 'day', id: `day-${rowDay}`, atMs: row.postedAtMs });
    day = rowDay;
    entries.push({ kind: 'row', id: row.id, row });
  }
  entriesByPage.set(items, { mark, entries });
  return entries;
}
