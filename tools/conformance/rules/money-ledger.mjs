// The ledger: rows that can be re-added, the balance that they give, the file that an accountant gets.

import { readCsv } from '../csv.mjs';
import { newestRows, oldestRows } from '../ledger.mjs';
import { micros, steady } from './money-parts.mjs';

const header =
  'id,posted_at,occurred_at,type,channel,quantity,unit,amount_micros,balance_after_micros,currency,description,top_up_id';

function currenciesOf(body) {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, member]) =>
    name === 'currency' && typeof member === 'string' ? [member] : currenciesOf(member),
  );
}

/** The file is of the filter: one type alone, where the ledger has several. */
async function checkFiltered(t, rows) {
  const types = [...new Set(rows.map(({ type }) => type))];
  if (types.length < 2) return;
  const [type] = types;
  const told = await t.ask('listWalletTransactions', {
    headers: { accept: 'text/csv' },
    query: { type },
  });
  const { records } = readCsv(told.text);
  const others = records.slice(1).filter((record) => record.length > 1 && record[3] !== type);
  t.check(others.length === 0, `type=${type} as CSV has a row of ${others[0]?.[3]}`, told);
}

export const moneyLedgerRules = [
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
        if (['refund', 'chargeback', 'promotional_expiry'].includes(row.type))
          t.check(
            micros(row.amount) <= 0,
            `${row.id} is a ${row.type} of ${micros(row.amount)}`,
            pages[0],
          );
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
      await checkFiltered(t, rows);
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
];
