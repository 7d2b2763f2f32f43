// Lists: whole, in order, by cursor, also while something is written.

import { lastSequence, newestRows, oldestRows, theCharge } from '../ledger.mjs';

const lists = ['listWalletTransactions', 'listTopUps', 'listPaymentMethods', 'listReminders'];
const AT = '/components/parameters/Cursor';
const severities = ['critical', 'warning', 'info'];
const idsOf = (rows) => rows.map(({ id }) => id);

/** Each list that answers here. */
async function eachList(t, look) {
  for (const id of lists) {
    const told = await t.probe(id, { query: { limit: 1 } });
    if (told.status === 200 && Array.isArray(told.body?.data)) await look(id, told);
  }
}

export const pageRules = [
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
    id: 'pages.order',
    title: 'Each list is in its order',
    at: '/paths',
    why: 'The newest row, the default card, the most severe reminder are looked for at the top.',
    fix: 'Ledger by sequence, top-ups newest first, cards default first, reminders by severity.',
    run: (t) =>
      eachList(t, async (id) => {
        const { rows, pages } = await t.account.walk(id, {}, { limit: 20, maxRows: 60 });
        const told = pages[0];
        const pairs = rows.slice(1).map((row, index) => [rows[index], row]);
        if (id === 'listTopUps')
          t.check(
            pairs.every(([a, b]) => Date.parse(a.created_at) >= Date.parse(b.created_at)),
            'top-ups are not newest first',
            told,
          );
        if (id === 'listPaymentMethods')
          t.check(
            rows.every(({ is_default: isDefault }, index) => !isDefault || index === 0),
            'the default card is not first, or not the only one',
            told,
          );
        if (id === 'listReminders')
          t.check(
            pairs.every(
              ([a, b]) => severities.indexOf(a.severity) <= severities.indexOf(b.severity),
            ),
            'reminders are not most severe first',
            told,
          );
        if (id !== 'listWalletTransactions') return;
        t.check(
          pairs.every(([a, b]) => a.sequence > b.sequence),
          'the ledger does not begin with its newest row',
          told,
        );
        const asc = await oldestRows(t.account);
        t.check(
          asc.rows.slice(1).every((row, index) => row.sequence > asc.rows[index].sequence),
          'order=asc does not begin with the oldest row',
          asc.pages[0],
        );
        const desc = await newestRows(t.account);
        if (asc.isWhole && desc.isWhole)
          t.check(
            idsOf(asc.rows).join() === idsOf([...desc.rows].reverse()).join(),
            'asc is not desc turned round',
            asc.pages[0],
          );
      }),
  },
  {
    id: 'pages.cursor-order',
    title: 'A cursor belongs to its order, and gives the same rows whenever it is used',
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
    },
  },
  {
    id: 'pages.while-written',
    title: 'What is posted meanwhile neither repeats nor hides a row',
    at: '/paths/~1wallet~1transactions/get',
    why: 'A cursor that counts rows shows one twice for every new one.',
    fix: 'Page by sequence: rows below the last one shown.',
    async run(t) {
      const first = await t.ask('listWalletTransactions', { query: { limit: 2 } });
      if (!first.body.has_more)
        t.skip('the ledger has one page', 'Run on a workspace with some history.');
      const wanted = (
        await t.account.walk('listWalletTransactions', {}, { limit: 20, maxRows: 20 })
      ).rows;
      const before = await lastSequence(t.account);
      await writeRow(t);
      if ((await lastSequence(t.account)) === before)
        t.skip(
          'nothing was posted meanwhile',
          'Have a channel that can send a test, or a test card that can be charged.',
        );
      const second = await t.ask('listWalletTransactions', {
        query: { limit: 2, cursor: first.body.next_cursor },
      });
      const from = wanted.findIndex(({ id }) => id === first.body.data.at(-1).id) + 1;
      t.check(
        idsOf(second.body.data).join() === idsOf(wanted.slice(from, from + 2)).join(),
        `after ${first.body.data.at(-1).id} came ${idsOf(second.body.data).join(', ')} instead of ${idsOf(wanted.slice(from, from + 2)).join(', ')}`,
        second,
      );
    },
  },
  {
    id: 'pages.filters',
    title: 'Filters give exactly what they name, and can be repeated',
    at: '/paths/~1wallet~1transactions/get',
    why: 'A filter that is ignored looks like one that found everything.',
    fix: 'Read `type`, `channel`, `status` as lists (?type=usage&type=top_up); apply them before paging.',
    async run(t) {
      const { rows } = await newestRows(t.account);
      const types = [...new Set(rows.map(({ type }) => type))];
      for (const wanted of [types.slice(0, 1), types.slice(0, 2)].filter(
        ({ length }) => length > 0,
      )) {
        const told = await t.ask('listWalletTransactions', { query: { type: wanted, limit: 100 } });
        const from = told.body.data.at(-1)?.sequence ?? 0;
        const expected = rows.filter((row) => wanted.includes(row.type) && row.sequence >= from);
        const got = told.body.data.filter(
          ({ sequence }) =>
            sequence <= (rows[0]?.sequence ?? 0) && sequence >= (rows.at(-1)?.sequence ?? 0),
        );
        t.check(
          told.body.data.every(({ type }) => wanted.includes(type)),
          `type ${wanted.join(' and ')}: others came too`,
          told,
        );
        t.check(
          got.length >= expected.length,
          `type ${wanted.join(' and ')}: ${got.length} rows instead of ${expected.length}`,
          told,
        );
      }
      const channel = rows.find(({ usage }) => usage !== null)?.usage.channel;
      if (channel !== undefined) {
        const told = await t.ask('listWalletTransactions', { query: { channel, limit: 50 } });
        t.check(
          told.body.data.length > 0 &&
            told.body.data.every(({ usage }) => usage?.channel === channel),
          `channel ${channel}: others came too, or none`,
          told,
        );
      }
      const topUps = await t.account.walk('listTopUps', {}, { limit: 100, maxRows: 100 });
      for (const name of ['trigger', 'status']) {
        const value = topUps.rows[0]?.[name];
        if (value === undefined) continue;
        const told = await t.ask('listTopUps', { query: { [name]: value, limit: 100 } });
        const expected = idsOf(topUps.rows.filter((one) => one[name] === value));
        t.check(
          told.body.data.every((one) => one[name] === value),
          `top-ups with ${name} ${value}: others came too`,
          told,
        );
        t.check(
          expected.every((id) => told.body.data.some((one) => one.id === id)) || told.body.has_more,
          `top-ups with ${name} ${value}: some are missing`,
          told,
        );
      }
    },
  },
  {
    id: 'pages.dates',
    title: '`from` is inclusive, `to` is exclusive',
    at: '/components/parameters/From',
    how: 'Run on a workspace with some rows in its ledger.',
    why: 'Two months that meet must not share a row, nor lose one.',
    fix: 'from <= time and time < to, by one time of the row, in UTC to the last digit given.',
    async run(t) {
      const { rows } = await newestRows(t.account);
      // Where a row happened when it was posted, it is the same by either time.
      const isPlain = ({ posted_at: posted, occurred_at: occurred }) =>
        occurred === null || Date.parse(occurred) === Date.parse(posted);
      const row = rows.slice(1).find(isPlain) ?? rows[Math.floor(rows.length / 2)];
      if (row === undefined) t.skip('the ledger is empty', 'Run on a workspace with some history.');
      const edge = row.posted_at;
      const ask = (query) => t.ask('listWalletTransactions', { query: { ...query, limit: 100 } });
      const [from, to] = [await ask({ from: edge, order: 'asc' }), await ask({ to: edge })];
      const early = from.body.data.filter((one) => Date.parse(one.posted_at) < Date.parse(edge));
      const late = to.body.data.filter((one) => Date.parse(one.posted_at) >= Date.parse(edge));
      const has = (told) => told.body.data.some(({ id }) => id === row.id);
      t.check(has(from), `from=${edge} leaves out ${row.id}, posted then`, from);
      t.check(!has(to), `to=${edge} has ${row.id}, posted then`, to);
      t.check(early.length === 0, `from=${edge} has ${early[0]?.id}, posted before`, from);
      t.check(late.length === 0, `to=${edge} has ${late[0]?.id}, not posted before`, to);
    },
  },
  {
    id: 'pages.row-same',
    title: 'A row read alone is the row of the list, and never changes',
    at: '/components/schemas/Transaction',
    why: 'History that changes is no history.',
    fix: 'Append; correct by another row with reverses_transaction_id.',
    async run(t) {
      const { rows } = await newestRows(t.account);
      for (const row of [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)].filter(Boolean)) {
        const told = await t.ask('getWalletTransaction', { path: { transaction_id: row.id } });
        t.check(
          JSON.stringify(sorted(told.body)) === JSON.stringify(sorted(row)),
          `${row.id} differs from its row in the list`,
          told,
        );
      }
    },
  },
];

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

/** Something that posts a row: a test message, or the charge. */
async function writeRow(t) {
  t.account.requireWriting();
  const channels = (await t.probe('listChannels')).body?.data ?? [];
  const channel = channels.find(({ status, can_test: canTest }) => status === 'active' && canTest);
  if (channel !== undefined) {
    const told = await t.probe('sendChannelTest', { path: { channel_id: channel.id } });
    if (told.status === 202) {
      t.left(`a test message by ${channel.id}`);
      return;
    }
  }
  await theCharge(t.account);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
