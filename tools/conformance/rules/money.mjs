// Sums that the customer could reckon: the ledger, the balance, use, the month.

import { newestRows, oldestRows } from '../ledger.mjs';
import { readCsv } from '../csv.mjs';
import { monthOf } from '../zoned.mjs';

const micros = (money) => money?.amount_micros ?? 0;
const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);
const header =
  'id,posted_at,occurred_at,type,channel,quantity,unit,amount_micros,balance_after_micros,currency,description,top_up_id';

/** Reads twice where use may have been posted in between. */
async function steady(look) {
  let found = await look();
  for (let attempt = 0; attempt < 2 && !found.isRight; attempt += 1) found = await look();
  return found;
}

export const moneyRules = [
  {
    id: 'money.currency',
    title: 'Every amount is in the wallet’s currency',
    at: '/info/description',
    why: 'Amounts in two currencies cannot be added; the wizard writes all of them with one sign.',
    fix: 'Answer ISO 4217 in lower case, the workspace’s, everywhere.',
    async run(t) {
      const wanted = t.account.me.workspace.currency;
      const reads = [
        'getConfig',
        'getWallet',
        'listWalletTransactions',
        'listTopUps',
        'getAutoRecharge',
        'getUsageSummary',
        'listUsageRates',
        'listChannels',
      ];
      for (const id of reads) {
        const told = await t.probe(id);
        if (told.status !== 200) continue;
        const others = currenciesOf(told.body).filter((currency) => currency !== wanted);
        t.check(
          others.length === 0,
          `${id} has amounts in ${[...new Set(others)].join(', ')}; the workspace is in ${wanted}`,
          told,
        );
      }
    },
  },
  {
    id: 'money.ledger',
    title: 'Re-added, the rows of the ledger give each balance_after',
    at: '/components/schemas/Transaction',
    why: 'A customer who checks one line finds every mistake.',
    fix: 'Reckon balance_after in the transaction that appends the row, in integers.',
    async run(t) {
      for (const { rows, pages } of [await newestRows(t.account), await oldestRows(t.account)]) {
        const ordered = [...rows].sort((a, b) => a.sequence - b.sequence);
        for (const [index, row] of ordered.entries()) {
          const earlier = ordered[index - 1];
          if (earlier === undefined || earlier.sequence !== row.sequence - 1) continue;
          const wanted = micros(earlier.balance_after) + micros(row.amount);
          t.check(
            micros(row.balance_after) === wanted,
            `${row.id}: ${micros(earlier.balance_after)} + ${micros(row.amount)} is ${wanted}, not ${micros(row.balance_after)}`,
            pages[0],
          );
        }
        const [first] = ordered;
        if (first?.sequence === 1)
          t.check(
            micros(first.balance_after) === micros(first.amount),
            `${first.id} is the first row: balance_after is not its amount`,
            pages[0],
          );
      }
    },
  },
  {
    id: 'money.sequence',
    title: 'The ledger has no gaps: sequences follow one another from 1',
    at: '/components/schemas/Transaction',
    why: 'A gap is a row that somebody hid.',
    fix: 'Number rows per wallet, in the transaction that appends them.',
    async run(t) {
      for (const { rows, pages } of [await newestRows(t.account), await oldestRows(t.account)]) {
        for (const [index, row] of rows.entries()) {
          if (index > 0)
            t.check(
              Math.abs(row.sequence - rows[index - 1].sequence) === 1,
              `after sequence ${rows[index - 1].sequence} comes ${row.sequence}`,
              pages[0],
            );
        }
      }
      const { rows, pages } = await oldestRows(t.account);
      if (rows.length > 0)
        t.check(
          rows[0].sequence === 1,
          `the very first row has sequence ${rows[0].sequence}`,
          pages[0],
        );
    },
  },
  {
    id: 'money.balance',
    title: 'The wallet’s balance is that of the newest row',
    at: '/components/schemas/Wallet',
    why: 'The balance is the first thing that the customer compares.',
    fix: 'Read both from the same place: available, with what is reserved, is the newest balance_after.',
    async run(t) {
      const found = await steady(async () => {
        const wallet = await t.ask('getWallet');
        const told = await t.ask('listWalletTransactions', { query: { limit: 1 } });
        const { available, reserved } = wallet.body.balance;
        const ledger = micros(told.body.data[0]?.balance_after);
        const isRight = [micros(available), micros(available) + micros(reserved)].includes(ledger);
        return {
          isRight,
          what: `available is ${micros(available)}, reserved ${micros(reserved)}, the newest balance_after ${ledger}`,
          wallet,
        };
      });
      t.check(found.isRight, found.what, found.wallet);
    },
  },
  {
    id: 'money.signs',
    title: 'Use takes from the balance, top-ups add to it',
    at: '/components/schemas/Transaction',
    why: 'A row with the wrong sign turns a bill into a present.',
    fix: 'amount is what the balance changes by: negative for use, positive for top_up and auto_recharge.',
    async run(t) {
      const { rows, pages } = await newestRows(t.account);
      for (const row of rows) {
        if (row.type === 'usage')
          t.check(micros(row.amount) <= 0, `${row.id} is use of ${micros(row.amount)}`, pages[0]);
        if (row.type === 'top_up' || row.type === 'auto_recharge')
          t.check(
            micros(row.amount) > 0,
            `${row.id} is a ${row.type} of ${micros(row.amount)}`,
            pages[0],
          );
        if (row.type === 'usage')
          t.check(row.usage !== null, `${row.id} is use without \`usage\``, pages[0]);
      }
    },
  },
  {
    id: 'money.usage-price',
    title: 'A row of use costs quantity times unit_price',
    at: '/components/schemas/TransactionUsage',
    how: 'Run on a workspace with some use.',
    why: 'The wizard shows both factors; their product is checked by hand.',
    fix: 'Round once, to a whole micro; answer unit_price null where the cost is no such product.',
    async run(t) {
      const { rows, pages } = await newestRows(t.account);
      for (const { id, amount, usage } of rows) {
        if (!usage?.unit_price) continue;
        const wanted = usage.quantity * micros(usage.unit_price);
        t.check(
          Math.abs(wanted + micros(amount)) <= 1,
          `${id}: ${usage.quantity} × ${micros(usage.unit_price)} is ${wanted}, the row says ${micros(amount)}`,
          pages[0],
        );
      }
    },
  },
  {
    id: 'money.top-up-row',
    title: 'A top-up that succeeded has its row in the ledger, of exactly its amount',
    at: '/components/schemas/TopUp',
    how: 'Run on a workspace with a top-up.',
    why: 'Cents and micros differ by a factor of ten thousand, or a million, or a thousand: by the currency.',
    fix: 'micros = minor * 10^(6 - minor_unit_exponent); one row a top-up, with its id.',
    async run(t) {
      const { rows } = await t.account.walk('listTopUps', {}, { limit: 50, maxRows: 50 });
      for (const topUp of rows.filter(({ status }) => status === 'succeeded').slice(0, 10)) {
        if (
          !t.check(
            topUp.ledger_transaction_id !== null,
            `${topUp.id} succeeded without a row in the ledger`,
          )
        )
          continue;
        const told = await t.ask('getWalletTransaction', {
          path: { transaction_id: topUp.ledger_transaction_id },
        });
        if (!t.expect(told, 200, undefined, `the row of ${topUp.id}`)) continue;
        const wanted = t.account.micros(topUp.amount.amount);
        t.check(
          micros(told.body.amount) === wanted,
          `${topUp.id} is ${topUp.amount.amount}, its row ${micros(told.body.amount)} instead of ${wanted}`,
          told,
        );
        t.check(told.body.top_up_id === topUp.id, `its row names ${told.body.top_up_id}`, told);
        t.check(
          told.body.type === (topUp.trigger === 'manual' ? 'top_up' : topUp.trigger),
          `a ${topUp.trigger} top-up has a row of type ${told.body.type}`,
          told,
        );
      }
    },
  },
  {
    id: 'money.summary-total',
    title: 'The channels of the usage summary add up to its total',
    at: '/components/schemas/UsageSummary',
    why: 'Bars and their sum stand side by side.',
    fix: 'Add in integers, from the same rows.',
    async run(t) {
      for (const query of [{}, { granularity: 'day' }, { from: daysAgo(30), to: daysAgo(0) }]) {
        const told = await t.ask('getUsageSummary', { query });
        const total = sum(told.body.channels.map(({ cost }) => micros(cost)));
        t.check(
          total === micros(told.body.total_cost),
          `the channels add up to ${total}, total_cost is ${micros(told.body.total_cost)}`,
          told,
        );
      }
    },
  },
  {
    id: 'money.summary-series',
    title: 'The entries of a series add up to their channel, in order, within the range',
    at: '/components/schemas/ChannelUsage',
    why: 'A day that is cut in another zone moves money from one bar to the next.',
    fix: 'Cut the same rows by the zone of the request; entries by their start, none without granularity.',
    async run(t) {
      for (const granularity of ['hour', 'day', 'month']) {
        const query = {
          granularity,
          from: daysAgo(granularity === 'hour' ? 2 : 30),
          to: daysAgo(0),
        };
        const told = await t.ask('getUsageSummary', { query });
        for (const { channel, cost, series } of told.body.channels) {
          t.check(
            sum(series.map((entry) => micros(entry.cost))) === micros(cost),
            `${channel} by ${granularity}: the entries do not add up to ${micros(cost)}`,
            told,
          );
          const starts = series.map(({ start }) => Date.parse(start));
          t.check(
            starts.every((start, index) => index === 0 || start > starts[index - 1]),
            `${channel} by ${granularity}: the entries are not in order`,
            told,
          );
          t.check(
            starts.every((start) => start < Date.parse(told.body.to)),
            `${channel} by ${granularity}: an entry begins after the range`,
            told,
          );
        }
      }
      const without = await t.ask('getUsageSummary');
      t.check(
        without.body.channels.every(({ series }) => series.length === 0),
        'there are series without granularity',
        without,
      );
    },
  },
  {
    id: 'money.summary-range',
    title: 'The summary answers the range that was asked for, or the running month of the zone',
    at: '/paths/~1usage~1summary/get',
    why: 'A month that begins in the server’s zone shows yesterday evening’s use twice.',
    fix: 'Answer from and to as given; without them, from the first instant of the month in the zone.',
    async run(t) {
      const [from, to] = [daysAgo(7), daysAgo(1)];
      const told = await t.ask('getUsageSummary', { query: { from, to } });
      t.check(
        Date.parse(told.body.from) === Date.parse(from) &&
          Date.parse(told.body.to) === Date.parse(to),
        `asked ${from} to ${to}, got ${told.body.from} to ${told.body.to}`,
        told,
      );
      for (const timezone of ['Pacific/Auckland', 'America/Bogota']) {
        const month = await t.ask('getUsageSummary', { query: { timezone } });
        const wanted = monthOf(
          Date.parse(month.headers.date ?? '') || Date.now(),
          timezone,
        ).startMs;
        t.check(
          Date.parse(month.body.from) === wanted && month.body.timezone === timezone,
          `the month in ${timezone} begins ${new Date(wanted).toISOString()}, not ${month.body.from} (${month.body.timezone})`,
          month,
        );
      }
    },
  },
  {
    id: 'money.summary-channels',
    title:
      'The summary has one entry a channel, also where nothing was used, and filters by channel',
    at: '/paths/~1usage~1summary/get',
    why: 'A channel that is missing looks like one that does not exist.',
    fix: 'Begin with every channel at zero.',
    async run(t) {
      const told = await t.ask('getUsageSummary');
      const ids = told.body.channels.map(({ channel }) => channel);
      const known = (await t.probe('listChannels')).body?.data?.map(({ id }) => id) ?? [];
      t.check(
        new Set(ids).size === ids.length,
        `channels are there twice: ${ids.join(', ')}`,
        told,
      );
      for (const id of known) t.check(ids.includes(id), `${id} is missing`, told);
      if (ids.length < 2) return;
      const some = await t.ask('getUsageSummary', { query: { channel: ids.slice(0, 2) } });
      t.check(
        some.body.channels
          .map(({ channel }) => channel)
          .sort()
          .join() === ids.slice(0, 2).sort().join(),
        'two channels were asked for by a repeated parameter',
        some,
      );
      const [one, whole] = [
        some.body.channels[0],
        told.body.channels.find(({ channel }) => channel === some.body.channels[0]?.channel),
      ];
      if (one)
        t.check(
          micros(one.cost) >= micros(whole.cost),
          `${one.channel} alone costs less than among all`,
          some,
        );
    },
  },
  {
    id: 'money.month-used',
    title: 'The wallet’s use of the month is that of the usage summary, and so is each channel’s',
    at: '/components/schemas/Wallet',
    why: 'The same figure on two pages differs.',
    fix: 'Reckon all of them from the same rows, in the workspace’s month.',
    async run(t) {
      const found = await steady(async () => {
        const summary = await t.ask('getUsageSummary');
        const wallet = await t.ask('getWallet');
        const channels = await t.probe('listChannels');
        const wrong = [];
        const used = micros(wallet.body.month_to_date.used);
        if (used !== micros(summary.body.total_cost))
          wrong.push(
            `month_to_date.used is ${used}, the summary ${micros(summary.body.total_cost)}`,
          );
        for (const { id, month_to_date_cost: cost } of channels.body?.data ?? []) {
          const one = summary.body.channels.find(({ channel }) => channel === id);
          if (one && micros(one.cost) !== micros(cost))
            wrong.push(
              `${id} has month_to_date_cost ${micros(cost)}, the summary ${micros(one.cost)}`,
            );
        }
        return { isRight: wrong.length === 0, what: wrong.join('; '), wallet };
      });
      t.check(found.isRight, found.what, found.wallet);
    },
  },
  {
    id: 'money.month-charged',
    title: 'The month’s charges are the top-ups of the month',
    at: '/components/schemas/AutoRecharge',
    why: 'The cap stands on this figure.',
    fix: 'Add what succeeded since the first instant of the month in the workspace’s zone: by the rule for this_month, all for the wallet.',
    async run(t) {
      const found = await steady(() => lookAtMonth(t));
      for (const [isRight, what, told] of found.judged) t.check(isRight, what, told);
    },
  },
  {
    id: 'money.wallet-state',
    title: 'The wallet’s state fits its balance, and its forecast is whole or none',
    at: '/components/schemas/WalletState',
    why: '“Everything is fine” over an empty wallet is believed once.',
    fix: 'negative below zero, empty at zero, low at or below the threshold; both figures of the forecast, or neither.',
    async run(t) {
      const told = await t.ask('getWallet');
      const { state, balance, low_balance_threshold: low, forecast } = told.body;
      const available = micros(balance.available);
      const fits =
        {
          negative: available < 0,
          empty: available === 0,
          low: available > 0,
          healthy: available > 0,
        }[state] ?? true;
      t.check(fits, `${state} with ${available}`, told);
      const edge = low === null ? null : t.account.micros(low.amount);
      if (edge !== null && state === 'healthy')
        t.check(available >= edge, `healthy with ${available}, threshold ${edge}`, told);
      if (edge !== null && state === 'low')
        t.check(available <= edge, `low with ${available}, threshold ${edge}`, told);
      t.check(
        (forecast.average_daily_use === null) === (forecast.days_remaining === null),
        'the forecast is half there',
        told,
      );
    },
  },
  {
    id: 'money.csv',
    title: 'The ledger as CSV: all rows, the same figures, RFC 4180, safe in a spreadsheet',
    at: '/paths/~1wallet~1transactions/get',
    why: 'An accountant adds it up; a cell that begins with = is run.',
    fix: 'text/csv in UTF-8 with CRLF, the header line of the contract, quotes doubled, an apostrophe before =, +, - or @ that begins no number.',
    async run(t) {
      const { rows } = await newestRows(t.account);
      const instants = rows
        .flatMap((row) => [row.posted_at, row.occurred_at ?? row.posted_at])
        .sort();
      const query = instants.length > 0 ? { from: instants[0] } : {};
      const told = await t.ask('listWalletTransactions', {
        headers: { accept: 'text/csv' },
        query,
      });
      if (!t.expect(told, 200, undefined, 'Accept: text/csv')) return;
      if (
        !t.check(
          /^text\/csv/.test(told.headers['content-type'] ?? ''),
          `Content-Type is ${told.headers['content-type']}`,
          told,
        )
      )
        return;
      const { records, faults } = readCsv(told.text);
      for (const fault of faults) t.fail(fault, told);
      t.check(
        (records[0] ?? []).join() === header,
        `the header line is ${(records[0] ?? []).join()}`,
        told,
      );
      const given = new Map(records.slice(1).map((record) => [record[0], record]));
      for (const row of rows) {
        const record = given.get(row.id);
        if (
          !t.check(
            record !== undefined,
            `${row.id} is missing: all rows of the filter were asked for, not a page`,
            told,
          )
        )
          return;
        const figures = [
          String(micros(row.amount)),
          String(micros(row.balance_after)),
          row.amount.currency,
          row.type,
        ];
        t.check(
          [record[7], record[8], record[9], record[3]].join() === figures.join(),
          `${row.id} is ${record.join(',')}`,
          told,
        );
      }
      for (const cell of records.slice(1).flat()) {
        if (/^[=+\-@]/.test(cell))
          t.check(
            !Number.isNaN(Number(cell)),
            `the cell ${cell.slice(0, 40)} would be run by a spreadsheet`,
            told,
          );
      }
    },
  },
  {
    id: 'money.rates',
    title: 'Prices are those that rows and channels show',
    at: '/components/schemas/Rate',
    how: 'Offer listUsageRates.',
    why: 'What a message costs stands in three places.',
    fix: 'Take headline_rate from the price list; filter it by channel and country as asked.',
    async run(t) {
      const told = await t.ask('listUsageRates');
      const { data } = told.body;
      for (const { channel, unit, price } of data)
        t.check(micros(price) >= 0, `${channel} costs ${micros(price)} a ${unit}`, told);
      for (const { id, headline_rate: headline } of (await t.probe('listChannels')).body?.data ??
        []) {
        const prices = data.filter(
          ({ channel, unit }) => channel === id && unit === headline?.unit,
        );
        if (headline === null || prices.length === 0) continue;
        t.check(
          prices.some(({ price }) => micros(price) === micros(headline.price)),
          `${id} is headed by ${micros(headline.price)}, the list has ${prices.map(({ price }) => micros(price)).join(', ')}`,
          told,
        );
      }
      const channel = data[0]?.channel;
      if (channel === undefined) return;
      const some = await t.ask('listUsageRates', { query: { channel, country: 'CO' } });
      t.check(
        some.body.data.every(
          (rate) => rate.channel === channel && [null, 'CO'].includes(rate.country),
        ),
        `${channel} in CO was asked for`,
        some,
      );
    },
  },
];

async function lookAtMonth(t) {
  const judged = [];
  const wallet = await t.ask('getWallet');
  const now = Date.parse(wallet.headers.date ?? '') || Date.now();
  const month = monthOf(now, t.account.me.workspace.timezone);
  const { rows, isWhole } = await t.account.walk('listTopUps', {}, { limit: 100, maxRows: 500 });
  const isOld = rows.length > 0 && Date.parse(rows.at(-1).created_at) < month.startMs;
  if (!isWhole && !isOld) t.skip('the month has more top-ups than the kit reads', '');
  const edge = rows.some(
    ({ created_at: a, updated_at: b, status }) =>
      status === 'succeeded' && Date.parse(a) < month.startMs && Date.parse(b) >= month.startMs,
  );
  const undone = rows.some(
    ({ created_at: a, status }) =>
      ['refunded', 'disputed'].includes(status) && Date.parse(a) >= month.startMs,
  );
  if (edge || undone)
    t.skip(
      'a top-up of this month was refunded, or began in the last one',
      'Run on another workspace, or another day.',
    );
  const paid = rows.filter(
    ({ created_at: at, status }) => status === 'succeeded' && Date.parse(at) >= month.startMs,
  );
  const charged = wallet.body.month_to_date.charged.amount;
  const nets = sum(paid.map(({ amount }) => amount.amount));
  const grosses = sum(
    paid.map(({ amount, total_charged: total }) => total?.amount ?? amount.amount),
  );
  judged.push([
    [nets, grosses].includes(charged),
    `month_to_date.charged is ${charged}, the month’s top-ups ${nets}`,
    wallet,
  ]);
  const rule = await t.probe('getAutoRecharge');
  if (rule.status === 200) {
    const own = paid.filter(({ trigger }) => trigger === 'auto_recharge');
    const { this_month: figures, monthly_cap: cap } = rule.body;
    const total = sum(own.map(({ amount }) => amount.amount));
    judged.push([
      figures.charged.amount === total,
      `this_month.charged is ${figures.charged.amount}, the rule’s top-ups of the month ${total}`,
      rule,
    ]);
    judged.push([
      figures.count === own.length,
      `this_month.count is ${figures.count}, there are ${own.length}`,
      rule,
    ]);
    const left = cap === null ? null : Math.max(0, cap.amount - figures.charged.amount);
    judged.push([
      (figures.remaining?.amount ?? null) === left,
      `remaining is ${figures.remaining?.amount ?? null}, the cap leaves ${left}`,
      rule,
    ]);
    judged.push([
      Date.parse(figures.resets_at) === month.endMs,
      `resets_at is ${figures.resets_at}, the month ends ${new Date(month.endMs).toISOString()}`,
      rule,
    ]);
  }
  return { judged, isRight: judged.every(([isRight]) => isRight) };
}

function currenciesOf(body) {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, member]) =>
    name === 'currency' && typeof member === 'string' ? [member] : currenciesOf(member),
  );
}

function daysAgo(days) {
  return new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - days * 86_400_000).toISOString();
}
