import {
  edit,
  type Fault,
  fault,
  ignore,
  json,
  type Loose,
  matches,
  misread,
  read,
  rebody,
  recode,
} from './fault.ts';

/* Wrong in charges by hand. */

export const topUpFaults: Fault[] = [
  fault('top-ups.minimum', 'another code', recode('amount_below_minimum', 'validation_failed')),
  fault(
    'top-ups.minimum',
    'raised to the minimum',
    misread('POST /wallet/top-ups', (sent) =>
      rebody(sent, (body: Loose) => {
        if (body?.amount?.amount < 500) body.amount.amount = 500;
      }),
    ),
  ),
  fault('top-ups.maximum', 'another code', recode('amount_above_maximum', 'validation_failed')),
  fault(
    'top-ups.currency',
    'taken for one’s own',
    misread('POST /wallet/top-ups', (sent) =>
      rebody(sent, (body: Loose) => void (body?.amount && (body.amount.currency = 'usd'))),
    ),
  ),
  fault(
    'top-ups.unknown-card',
    'the default card instead',
    misread('POST /wallet/top-ups', (sent) =>
      rebody(sent, (body: Loose) => void (body.payment_method_id = null)),
    ),
  ),
  fault(
    'top-ups.no-card',
    'another code',
    recode('no_usable_payment_method', 'payment_method_not_usable'),
    { scenario: 'first-visit' },
  ),
  fault(
    'top-ups.created',
    'another amount',
    edit('POST /wallet/top-ups', (body) => void (body.amount.amount *= 10)),
  ),
  fault('top-ups.credited', 'the balance stays', {
    answer(given, sent, { notes }) {
      if (!matches('GET /wallet', sent) || given.status !== 200) return;
      given.body = notes.get('wallet') ?? given.body;
      notes.set('wallet', given.body);
    },
  }),
  fault(
    'top-ups.coherent',
    'paid without a row',
    edit('GET /wallet/top-ups', (body) => {
      for (const one of body.data) one.ledger_transaction_id = null;
    }),
  ),
  fault(
    'top-ups.ended',
    'canceled after it was paid',
    edit('POST /wallet/top-ups/*/cancel', (body) => void (body.status = 'canceled')),
  ),
  fault(
    'top-ups.ended',
    'paid again',
    ignore(
      'not_resumable',
      async (sent, memory) => await read(memory, sent.path.replace('/resume', '')),
    ),
  ),
  fault(
    'top-ups.one-open',
    'another one is opened',
    ignore('top_up_in_progress', async (_, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/wallet/top-ups')).body);
      return json(201, { ...list.data[0], id: 'tup_another' }, { 'cache-control': 'no-store' });
    }),
    { scenario: 'many-cards' },
  ),
];
