import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, Transaction } from '#src/backend/ledger.ts';
import { countEntries, extendTrail, findPages, toEntries, trailhead } from './history-trail.ts';

const bogota = 'America/Bogota';

function row(sequence: number, postedAtMs: number): Transaction {
  return {
    id: `txn_${sequence}`,
    sequence,
    type: 'usage',
    amountMicros: -1,
    balanceAfterMicros: 0,
    description: '',
    usage: null,
    topUpId: null,
    occurredAtMs: null,
    postedAtMs,
  };
}

/** Rows newest first, so many minutes apart, in pages. */
function toPages(gapsMinutes: number[], size: number): Page<Transaction>[] {
  let atMs = Date.parse('2026-11-22T12:00:00Z');
  const rows = gapsMinutes.map((gap, index) => row(1_000 - index, (atMs -= gap * 60_000)));
  const pages: Page<Transaction>[] = [];
  for (let at = 0; at === 0 || at < rows.length; at += size) {
    const items = rows.slice(at, at + size);
    pages.push({ items, nextCursor: at + size < rows.length ? `c${at + size}` : null });
  }
  return pages;
}

test('rows stand under the day on which they were posted, as the account counts days', () => {
  const items = [
    row(3, Date.parse('2026-11-22T05:00:00Z')),
    row(2, Date.parse('2026-11-22T04:59:59Z')),
    row(1, Date.parse('2026-11-21T05:00:00Z')),
  ];
  const entries = toEntries(items, trailhead.marks[0], bogota);
  expect(entries.map(({ id }) => id)).toEqual([
    'day-2026-11-22',
    'txn_3',
    'day-2026-11-21',
    'txn_2',
    'txn_1',
  ]);
});

test('pages make one list: every row once, every day once, whatever the page size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (gaps, size) => {
        const pages = toPages(gaps, size);
        let trail = trailhead;
        pages.forEach((page, index) => (trail = extendTrail(trail, index, page, bogota)));
        const ids = pages.flatMap(({ items }, index) => {
          const mark = trail.marks[index];
          if (mark === undefined) throw new Error('a page without a mark');
          const entries = toEntries(items, mark, bogota);
          entries.forEach((_, place) => {
            const at = mark.entriesBefore + place;
            expect(findPages(trail, at, at)).toContain(index);
          });
          return entries.map(({ id }) => id);
        });
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => id.startsWith('txn'))).toHaveLength(gaps.length);
        expect(countEntries(trail)).toBe(ids.length);
        // What was known stays the very same: nothing is drawn anew.
        expect(extendTrail(trail, pages.length - 1, pages.at(-1) ?? fail(), bogota)).toBe(trail);
      },
    ),
  );
});

test('a first page that leads elsewhere makes the rest void', () => {
  const pages = toPages([1, 1, 1, 1, 1, 1], 2);
  let trail = trailhead;
  pages.forEach((page, index) => (trail = extendTrail(trail, index, page, bogota)));
  expect(trail.marks).toHaveLength(3);
  const [first] = pages;
  const changed = extendTrail(
    trail,
    0,
    { items: first?.items ?? [], nextCursor: 'another' },
    bogota,
  );
  expect(changed.marks.map(({ cursor }) => cursor)).toEqual([null, 'another']);
  expect(changed.end).toBeNull();
});

function fail(): never {
  throw new Error('no page');
}
