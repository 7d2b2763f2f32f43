import { edit, type Fault, fault, type Loose, matches } from './fault.ts';

/* Wrong in amounts, the ledger, use and the month. */

export const moneyFaults: Fault[] = [
  fault(
    'money.integer',
    'a float',
    edit('GET /wallet', (body) => void (body.balance.available.amount_micros += 0.5)),
  ),
  fault(
    'money.integer',
    'a decimal string',
    edit('GET /wallet/top-ups', (body) => {
      for (const one of body.data) one.amount.amount = (one.amount.amount / 100).toFixed(2);
    }),
  ),
  fault('money.integer', 'a whole number with a fraction', {
    answer: (given, sent) =>
      void (
        matches('GET /wallet', sent) &&
        (given.body = given.body.replace(/("amount_micros":-?\d+)/, '$1.0'))
      ),
  }),
  fault(
    'money.currency',
    'another currency',
    edit('GET /usage/rates', (body) => void (body.data[0].price.currency = 'eur')),
  ),
  fault(
    'money.ledger',
    'one micro too much',
    edit(
      'GET /wallet/transactions',
      (body) => void (body.data[1] && (body.data[1].balance_after.amount_micros += 1)),
    ),
  ),
  fault(
    'money.sequence',
    'a row is hidden',
    edit('GET /wallet/transactions', (body) => void body.data.splice(3, 1)),
  ),
  fault(
    'money.balance',
    'one micro too much',
    edit('GET /wallet', (body) => void (body.balance.available.amount_micros += 1)),
  ),
  fault(
    'money.signs',
    'use adds to the balance',
    edit('GET /wallet/transactions', (body) => {
      for (const row of body.data) row.amount.amount_micros = Math.abs(row.amount.amount_micros);
    }),
  ),
  fault(
    'money.usage-price',
    'another price',
    edit('GET /wallet/transactions', (body) => {
      for (const row of body.data) if (row.usage) row.usage.unit_price.amount_micros += 5;
    }),
  ),
  fault(
    'money.top-up-row',
    'cents times a hundred',
    edit('GET /wallet/transactions/*', (body) => void (body.amount.amount_micros /= 100)),
  ),
  fault(
    'money.summary-total',
    'one micro too much',
    edit('GET /usage/summary', (body) => void (body.total_cost.amount_micros += 1)),
  ),
  fault(
    'money.summary-series',
    'the last entry is missing',
    edit('GET /usage/summary', (body) => {
      for (const one of body.channels)
        one.series = one.series.filter(({ cost }: Loose) => cost.amount_micros === 0);
    }),
  ),
  fault(
    'money.summary-range',
    'the month of the server',
    edit('GET /usage/summary', (body, { query }) => {
      if (!query.has('from')) body.from = `${body.from.slice(0, 8)}01T00:00:00Z`;
    }),
  ),
  fault(
    'money.summary-channels',
    'a channel is missing',
    edit('GET /usage/summary', (body) => void body.channels.pop()),
  ),
  fault(
    'money.month-used',
    'another month',
    edit('GET /wallet', (body) => void (body.month_to_date.used.amount_micros += 1)),
  ),
  fault(
    'money.month-charged',
    'one charge too many',
    edit('GET /wallet/auto-recharge', (body) => void (body.this_month.count += 1)),
  ),
  fault(
    'money.month-charged',
    'what is left is not',
    edit(
      'GET /wallet/auto-recharge',
      (body) => void (body.this_month.remaining && (body.this_month.remaining.amount += 1)),
    ),
  ),
  fault(
    'money.wallet-state',
    'empty',
    edit('GET /wallet', (body) => void (body.state = 'empty')),
  ),
  fault('money.csv', 'only a page', {
    answer: (given, sent) =>
      void (
        sent.headers['accept'] === 'text/csv' &&
        (given.body = `${given.body.split('\r\n').slice(0, 26).join('\r\n')}\r\n`)
      ),
  }),
  fault('money.csv', 'lines end with LF', {
    answer: (given, sent) =>
      void (
        sent.headers['accept'] === 'text/csv' && (given.body = given.body.replaceAll('\r\n', '\n'))
      ),
  }),
  fault('money.csv', 'the filter is not heard', {
    request: (sent) => {
      if (sent.headers['accept'] === 'text/csv') sent.query.delete('type');
    },
  }),
  fault('money.csv', 'a formula', {
    answer: (given, sent) =>
      void (
        sent.headers['accept'] === 'text/csv' &&
        (given.body = given.body.replace(/,usd,[^,\r]+,/, ',usd,=HYPERLINK(1),'))
      ),
  }),
  fault(
    'money.rates',
    'another headline',
    edit('GET /channels', (body) => void (body.data[0].headline_rate.price.amount_micros += 1)),
  ),
];
