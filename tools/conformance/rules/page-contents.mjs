// What is in a list: its order, its filters, its rows while others are written.

import { lastSequence, newestRows, oldestRows, theCharge } from '../ledger.mjs';
import { eachList, idsOf } from './pages-parts.mjs';

const severities = ['critical', 'warning', 'info'];

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

export const pageContentsRules = [
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
      const none = await t.ask('listWalletTransactions', { query: { type: 'conformance' } });
      t.check(
        none.status === 200 && none.body.data.length === 0,
        'a type that is none: something came',
        none,
      );
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
