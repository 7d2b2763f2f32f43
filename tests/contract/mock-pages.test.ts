import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMockClient } from './mock-client.ts';

test('pages join without gaps or doubles while rows are added', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
      async (limit, rows, additions) => {
        const client = await createMockClient();
        const use = () => client.door('use', { channel: 'sms', quantity: 1 });
        for (let count = 0; count < rows; count += 1) await use();
        const seen: number[] = [];
        let cursor: string | null = null;
        for (let page = 0; ; page += 1) {
          const query: string = `?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`;
          const { body } = await client.call('listWalletTransactions', { query });
          seen.push(...body.data.map(({ sequence }) => sequence));
          expect(body.has_more).toBe(body.next_cursor !== null);
          if (body.next_cursor === null) break;
          cursor = body.next_cursor;
          for (let count = 0; count < (additions[page] ?? 0); count += 1) await use();
        }
        expect(seen).toEqual(Array.from({ length: rows }, (_, index) => rows - index));
      },
    ),
    { numRuns: 40 },
  );
});

test('a history of more than twenty thousand rows adds up and is read from both ends', async () => {
  const client = await createMockClient({ scenario: 'long-history' });
  const first = await client.call('listWalletTransactions', { query: '?limit=100' });
  const newest = first.body.data[0]?.sequence ?? 0;
  expect(newest).toBeGreaterThan(24_000);
  const oldest = await client.call('getWalletTransaction', {
    path: { transaction_id: 'txn_00000001' },
  });
  expect(oldest.body.sequence).toBe(1);
  const { text } = await client.call('listWalletTransactions', { headers: { accept: 'text/csv' } });
  const lines = text.trimEnd().split('\r\n').slice(1).toReversed();
  expect(lines).toHaveLength(newest);
  let balance = 0;
  for (const line of lines) {
    const cells = line.split(',');
    balance += Number(cells[7]);
    if (Number(cells[8]) !== balance) throw new Error(`not ${balance} after ${line}`);
  }
  expect(balance).toBe((await client.call('getWallet')).body.balance.available.amount_micros);
});

test('filters: by type, by channel, by time; a cursor belongs to its filter', async () => {
  const client = await createMockClient({ scenario: 'complete' });
  const list = (query: string) => client.call('listWalletTransactions', { query });
  const recharges = await list('?type=auto_recharge&type=top_up&limit=2');
  expect(recharges.body.data.every(({ type }) => type !== 'usage')).toBe(true);
  const wrong = await list(`?type=usage&limit=2&cursor=${recharges.body.next_cursor}`);
  expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid_cursor']);
  expect((await list('?cursor=%7B%7D')).body.code).toBe('invalid_cursor');
  expect((await list('?limit=0')).body.code).toBe('invalid_request');
  expect((await list('?limit=ten')).body.code).toBe('invalid_request');
  expect((await list('?from=yesterday')).body.code).toBe('invalid_request');
  const sms = await list('?channel=sms&from=2026-11-10T05:00:00Z&to=2026-11-11T05:00:00Z');
  expect(sms.body.data.length).toBeGreaterThan(0);
  for (const { usage, posted_at: postedAt } of sms.body.data) {
    expect(usage?.channel).toBe('sms');
    expect(postedAt >= '2026-11-10T05:00:00' && postedAt < '2026-11-11T05:00:00').toBe(true);
  }
});

test('oldest first is the same history from its other end, within a filter too', async () => {
  const client = await createMockClient({ scenario: 'complete' });
  const readAll = async (query: string) => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const answer: { body: { data: { sequence: number }[]; next_cursor: string | null } } =
        await client.call('listWalletTransactions', {
          query: `?limit=7${query}${cursor === null ? '' : `&cursor=${cursor}`}`,
        });
      seen.push(...answer.body.data.map(({ sequence }) => sequence));
      cursor = answer.body.next_cursor;
    } while (cursor !== null);
    return seen;
  };
  for (const filter of [
    '',
    '&type=usage&channel=sms',
    '&from=2026-11-10T05:00:00Z&to=2026-11-12T05:00:00Z',
  ]) {
    const newestFirst = await readAll(filter);
    expect(newestFirst.length).toBeGreaterThan(0);
    expect(await readAll(`${filter}&order=asc`)).toEqual(newestFirst.toReversed());
  }
  const { body } = await client.call('listWalletTransactions', { query: '?limit=2&order=asc' });
  const crossed = await client.call('listWalletTransactions', {
    query: `?limit=2&cursor=${body.next_cursor}`,
  });
  expect(crossed.body.code).toBe('invalid_cursor');
});

test('the file begins at the end that was asked for', async () => {
  const client = await createMockClient({ scenario: 'complete' });
  const ids = async (query: string) =>
    (await client.call('listWalletTransactions', { query, headers: { accept: 'text/csv' } })).text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
  expect(await ids('?order=asc')).toEqual((await ids('')).toReversed());
});

test('use by channel and day sums to the month in the wallet', async () => {
  const client = await createMockClient({ scenario: 'complete' });
  const { body } = await client.call('getUsageSummary', { query: '?granularity=day' });
  const wallet = (await client.call('getWallet')).body;
  expect(body.total_cost).toEqual(wallet.month_to_date.used);
  for (const channel of body.channels) {
    const sum = channel.series.reduce(
      (total: number, { cost }: { cost: { amount_micros: number } }) => total + cost.amount_micros,
      0,
    );
    expect(sum).toBe(channel.cost.amount_micros);
  }
});
