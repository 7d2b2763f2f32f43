import { expect, test } from 'vitest';
import type { Transaction } from '#src/backend/ledger.ts';
import { toDays } from './days.ts';

function row(id: string, postedAt: string): Transaction {
  return {
    id,
    sequence: 1,
    type: 'usage',
    amountMicros: -1,
    balanceAfterMicros: 0,
    description: '',
    usage: null,
    topUpId: null,
    occurredAtMs: null,
    postedAtMs: Date.parse(postedAt),
  };
}

test('rows stand under the day on which they were posted, as the account counts days', () => {
  const days = toDays(
    [
      row('c', '2026-11-22T05:00:00Z'),
      row('b', '2026-11-22T04:59:59Z'),
      row('a', '2026-11-21T05:00:00Z'),
    ],
    'America/Bogota',
  );
  expect(days.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
    ['2026-11-22', ['c']],
    ['2026-11-21', ['b', 'a']],
  ]);
});
