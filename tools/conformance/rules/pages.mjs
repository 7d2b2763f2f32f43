// Lists: whole, by cursor, with limits that are kept.

import { oldestRows } from '../ledger.mjs';
import { eachList, idsOf } from './pages-parts.mjs';

const AT = '/components/parameters/Cursor';

/** The same list by small pages and by large ones. */
async function comparePages(t, id, limit) {
  const large = await t.account.walk(id, {}, { limit: 40, maxRows: 40 });
  const small = await t.account.walk(id, {}, { limit, maxRows: 21 });
  const ids = idsOf(small.rows);
  const wanted = idsOf(large.rows).slice(0, ids.length);
  const few = (names) => `${names.slice(0, 8).join(', ')} …`;
  const isWhole = !small.isWhole || !large.isWhole || ids.length === large.rows.length;
  const isOnce = new Set(ids).size === ids.length;
  return {
    isRight: ids.join() === wanted.join() && isWhole && isOnce,
    what: `${id}: ${ids.length} rows by ${limit}: ${few(ids)}, by 40: ${few(wanted)}${isOnce ? '' : ' (a row is there twice)'}`,
    told: small.pages.at(-1),
  };
}

/** A query whose answer is the end of a long list. */
async function lastPage(t, id) {
  const third = id === 'listWalletTransactions' ? (await oldestRows(t.account)).rows[3] : undefined;
  return third === undefined ? [] : [{ order: 'asc', to: third.posted_at, limit: 100 }];
}

/** A query whose rows end exactly at its limit. */
async function narrow(t, id, rows) {
  if (id !== 'listWalletTransactions' || rows.length < 3) return null;
  const oldest = (await oldestRows(t.account)).rows;
  const third = oldest[3];
  if (third === undefined) return null;
  const told = await t.ask(id, { query: { order: 'asc', to: third.posted_at, limit: 100 } });
  const { data, has_more: hasMore } = told.body;
  return hasMore || data.length === 0
    ? null
    : { order: 'asc', to: third.posted_at, limit: data.length };
}

export const pagesRules = [
  {
    id: 'pages.shape',
    title: '`has_more` and `next_cursor` say the same, and a page is not longer than asked',
    at: AT,
    why: 'A client goes on while there is a cursor: forever, or not far enough.',
    fix: 'next_cursor is null exactly when has_more is false; never more than `limit` rows; 25 without it.',
    run: (t) =>
      eachList(t, async (id) => {
        const end = await lastPage(t, id);
        for (const query of [{ limit: 1 }, { limit: 3 }, { limit: 100 }, {}, ...end]) {
          const told = await t.ask(id, { query });
          const { limit } = query;
          const { data, has_more: hasMore, next_cursor: cursor } = told.body;
          t.check(
            data.length <= (limit ?? 25),
            `${id}: ${data.length} rows with limit ${limit ?? 25}`,
            told,
          );
          t.check(
            hasMore === (cursor !== null),
            `${id}: has_more ${hasMore}, next_cursor ${cursor === null ? 'null' : 'there'}`,
            told,
          );
        }
      }),
  },
  {
    id: 'pages.whole',
    title: 'Small pages and large ones give the same rows: none missing, none twice',
    at: AT,
    why: 'Off by one at the edge of a page: the row that is lost is the one that the customer looks for.',
    fix: 'Page by key: after the last row that was shown, not by a count of rows.',
    run: (t) =>
      eachList(t, async (id) => {
        for (const limit of [1, 3, 7]) {
          let found = await comparePages(t, id, limit);
          // What is posted between the two walks is at the top of one of them.
          if (!found.isRight) found = await comparePages(t, id, limit);
          t.check(found.isRight, found.what, found.told);
        }
      }),
  },
  {
    id: 'pages.exact-fit',
    title: 'A page that takes the last row is the last page',
    at: AT,
    why: 'An empty page after the end is drawn as “nothing here”.',
    fix: 'Ask the database for one row more than the limit; has_more is whether it came.',
    run: (t) =>
      eachList(t, async (id) => {
        const { rows, isWhole } = await t.account.walk(id, {}, { limit: 100, maxRows: 100 });
        if (!isWhole || rows.length === 0 || rows.length > 100) {
          const query = await narrow(t, id, rows);
          if (query === null) return;
          const told = await t.ask(id, { query });
          t.check(
            told.body.data.length === query.limit && !told.body.has_more,
            `${id}: ${query.limit} rows fit exactly, has_more is ${told.body.has_more}`,
            told,
          );
          return;
        }
        const told = await t.ask(id, { query: { limit: rows.length } });
        t.check(
          !told.body.has_more && told.body.next_cursor === null,
          `${id}: ${rows.length} of ${rows.length} rows, has_more is ${told.body.has_more}`,
          told,
        );
      }),
  },
  {
    id: 'pages.cursor-fault',
    title: 'A cursor that is none answers 400 invalid_cursor',
    at: AT,
    why: 'A bad cursor that is read as none shows the first page again, without end.',
    fix: 'Refuse what is not a cursor of this list.',
    run: (t) =>
      eachList(t, async (id) => {
        for (const cursor of ['conformance-nonsense', 'bnVsbA', '-1']) {
          t.expect(
            await t.probe(id, { query: { cursor } }),
            400,
            'invalid_cursor',
            `${id} with the cursor ${cursor}`,
          );
        }
      }),
  },
  {
    id: 'pages.limit-fault',
    title: 'A limit that is not 1 to 100 answers 400 invalid_request',
    at: '/components/parameters/Limit',
    why: 'limit=100000 is how a list becomes an outage; limit=0 how a client never ends.',
    fix: 'Refuse it; do not clamp.',
    run: (t) =>
      eachList(t, async (id) => {
        for (const limit of ['0', '101', '-1', '1.5', 'ten']) {
          t.expect(
            await t.probe(id, { query: { limit } }),
            400,
            'invalid_request',
            `${id} with limit ${limit}`,
          );
        }
      }),
  },
  {
    id: 'pages.cursor-order',
    title: 'A cursor belongs to its order and filter, and gives the same rows whenever it is used',
    at: '/paths/~1wallet~1transactions/get',
    how: 'Run on a workspace with some rows in its ledger.',
    why: 'A page that is fetched again after a lost answer is the same page.',
    fix: 'Put order and filter into the cursor; refuse it with another order (invalid_cursor).',
    async run(t) {
      const { body } = await t.ask('listWalletTransactions', { query: { limit: 2 } });
      if (!body.has_more)
        t.skip('the ledger has one page', 'Run on a workspace with some history.');
      const cursor = body.next_cursor;
      const [one, other] = [
        await t.ask('listWalletTransactions', { query: { limit: 2, cursor } }),
        await t.ask('listWalletTransactions', { query: { limit: 2, cursor } }),
      ];
      t.check(
        idsOf(one.body.data).join() === idsOf(other.body.data).join(),
        'the same cursor gave other rows',
        other,
      );
      t.expect(
        await t.probe('listWalletTransactions', { query: { limit: 2, cursor, order: 'asc' } }),
        400,
        'invalid_cursor',
        'a cursor of desc with order=asc',
      );
      const filtered = { limit: 2, cursor, type: 'conformance' };
      t.expect(
        await t.probe('listWalletTransactions', { query: filtered }),
        400,
        'invalid_cursor',
        'a cursor with another filter',
      );
    },
  },
];
