import {
  edit,
  type Fault,
  fault,
  ignore,
  instead,
  json,
  type Loose,
  matches,
  misread,
  problem,
  read,
  rebody,
  recode,
} from './fault.ts';

/* Wrong where money is charged: keys, top-ups, the rule, cards, channels. */

const keyOf = ({ headers }: { headers: Record<string, string> }) =>
  headers['idempotency-key'] ?? '';
let keys = 0;
const anotherKey = () => `planted-key-of-its-own-${(keys += 1)}`;

export const chargeFaults: Fault[] = [
  fault(
    'idempotency.key-required',
    'a key is made up',
    misread('POST /.*', ({ headers }) => void (headers['idempotency-key'] ??= anotherKey())),
  ),
  fault(
    'idempotency.key-length',
    'any key will do',
    misread('POST /.*', ({ headers }) => {
      if (keyOf({ headers }) !== '')
        headers['idempotency-key'] = keyOf({ headers }).padEnd(20, '-').slice(0, 128);
    }),
  ),
  fault('idempotency.same-answer', '200 for the repeat', {
    answer(given, sent, { notes }) {
      const key = keyOf(sent);
      if (key === '' || given.status !== 201) return;
      if (notes.has(key)) given.status = 200;
      notes.set(key, '1');
    },
  }),
  fault(
    'idempotency.same-answer',
    'carried out again',
    misread(
      'PUT /wallet/auto-recharge',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
    { scenario: 'halfway' },
  ),
  fault(
    'idempotency.member-order',
    'bytes are compared',
    instead('POST /.*', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before !== undefined && before !== sent.body)
        return problem(422, 'idempotency_key_reused');
      notes.set(keyOf(sent), sent.body);
      return undefined;
    }),
  ),
  fault('idempotency.other-body', 'the body is not looked at', {
    ...instead('POST /setup-intents', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before) return json(201, JSON.parse(before), { 'cache-control': 'no-store' });
      return undefined;
    }),
    answer(given, sent, { notes }) {
      if (given.status === 201) notes.set(keyOf(sent), given.body);
    },
  }),
  fault(
    'idempotency.scope',
    'one table of keys',
    instead('POST /.*', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before !== undefined && before !== sent.path)
        return problem(422, 'idempotency_key_reused');
      notes.set(keyOf(sent), sent.path);
      return undefined;
    }),
  ),
  fault('idempotency.refused-is-free', 'a refusal uses the key up', {
    ...instead('POST /.*', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before) return problem(400, 'invalid_request');
      return undefined;
    }),
    answer(given, sent, { notes }) {
      if (given.status === 400 || given.status === 401) notes.set(keyOf(sent), '1');
    },
  }),
  fault(
    'idempotency.outcome-kept',
    'a refusal lets the key go',
    misread(
      'POST /wallet/top-ups',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
  ),
  fault('idempotency.path', 'the path is not looked at', {
    ...instead('POST /wallet/top-ups/*/cancel', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      return before === undefined ? undefined : json(200, JSON.parse(before));
    }),
    answer(given, sent, { notes }) {
      if (sent.path.endsWith('/cancel') && given.status === 200) notes.set(keyOf(sent), given.body);
    },
  }),
  fault(
    'rule.on',
    'consent for every change',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      body.includes('"enabled":true') && !body.includes('consent')
        ? problem(422, 'consent_required')
        : undefined,
    ),
  ),
  fault('idempotency.at-once', 'each is carried out', {
    ...misread(
      'POST /setup-intents',
      (sent) => void (sent.headers['idempotency-key'] = anotherKey()),
    ),
    answer(given, sent) {
      if (given.status === 201 && sent.path === '/setup-intents')
        given.body = given.body.replace(/"id":"[^"]*"/, `"id":"${anotherKey()}"`);
    },
  }),
  fault('idempotency.at-once', 'another code meanwhile', {
    ...instead('POST /setup-intents', async (sent, { notes }) => {
      if (notes.has(keyOf(sent))) return problem(409, 'top_up_in_progress');
      notes.set(keyOf(sent), '1');
      await new Promise((resolve) => void setTimeout(resolve, 50));
      return undefined;
    }),
    answer: (_, sent, { notes }) => void notes.delete(keyOf(sent)),
  }),
  fault(
    'idempotency.charge',
    'every request charges',
    misread(
      'POST /wallet/top-ups',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
  ),
  fault('idempotency.charge', 'another amount under the key', {
    ...instead('POST /wallet/top-ups', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before) return json(201, JSON.parse(before), { 'cache-control': 'no-store' });
      return undefined;
    }),
    answer(given, sent, { notes }) {
      if (given.status === 201) notes.set(keyOf(sent), given.body);
    },
  }),
  fault('idempotency.charge-after-refusal', 'a refusal uses the key up', {
    ...instead('POST /wallet/top-ups', (sent, { notes }) =>
      notes.has(keyOf(sent)) ? problem(422, 'idempotency_key_reused') : undefined,
    ),
    answer(given, sent, { notes }) {
      if (given.status === 400) notes.set(keyOf(sent), '1');
    },
  }),

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

  fault(
    'rule.coherent',
    'a read names a top-up',
    edit('GET /wallet/auto-recharge', (body) => void (body.started_top_up_id = 'tup_1')),
  ),
  fault(
    'rule.coherent',
    'on and disabled',
    edit('GET /wallet/auto-recharge', (body) => void (body.status = 'disabled')),
  ),
  fault(
    'rule.consent',
    'no consent needed',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(
        sent,
        (body: Loose) =>
          void (body.consent ??= { document: 'auto_recharge', version: '2026-11-01' }),
      ),
    ),
  ),
  fault(
    'rule.consent',
    'any version will do',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body.consent && (body.consent.version = '2026-11-01'))),
    ),
  ),
  fault('rule.bounds', 'another code', recode('amount_above_maximum', 'validation_failed')),
  fault(
    'rule.cap',
    'a cap below the amount',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body.monthly_cap = null)),
    ),
  ),
  fault('rule.currency', 'another code', recode('currency_mismatch', 'validation_failed')),
  fault(
    'rule.unknown-card',
    'any card',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body.payment_method_id = null)),
    ),
  ),
  fault(
    'rule.no-card',
    'another code',
    recode('no_usable_payment_method', 'payment_method_not_usable'),
    { scenario: 'first-visit' },
  ),
  fault(
    'rule.on',
    'another threshold',
    edit('PUT /wallet/auto-recharge', (body) => void (body.threshold.amount *= 100)),
  ),
  fault(
    'rule.off',
    'consent for switching off',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      body.includes('"enabled":false') ? problem(422, 'consent_required') : undefined,
    ),
  ),
  fault(
    'rule.off',
    'bounds for switching off',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      /"enabled":false.*"amount":0/.test(body) ? problem(422, 'amount_below_minimum') : undefined,
    ),
  ),
  fault(
    'rule.charges-once',
    'it does not say what it started',
    edit('PUT /wallet/auto-recharge', (body) => void (body.started_top_up_id = null)),
    { scenario: 'no-history' },
  ),
  fault(
    'rule.charges-once',
    'the repeat is compared anew',
    misread(
      'PUT /wallet/auto-recharge',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
    { scenario: 'no-history' },
  ),
  fault(
    'rule.resume',
    'a second press is an error',
    instead('POST /wallet/auto-recharge/resume', () => problem(409, 'monthly_cap_reached')),
  ),

  fault(
    'cards.coherent',
    'every card is the default',
    edit('GET /payment-methods', (body) => {
      for (const card of body.data) card.is_default = true;
    }),
    { scenario: 'many-cards' },
  ),
  fault(
    'cards.consent',
    'no consent needed',
    misread('POST /setup-intents', (sent) =>
      rebody(sent, () => ({ consent: { document: 'save_card', version: '2026-11-01' } })),
    ),
  ),
  fault(
    'cards.setup-intent',
    'the secret again',
    edit('GET /setup-intents/*', (body) => void (body.provider.client_secret = 'seti_1_secret_2')),
  ),
  fault(
    'cards.unconfirmed',
    'a card out of nothing',
    ignore('setup_intent_not_succeeded', async (_, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/payment-methods')).body);
      return json(201, list.data[0]);
    }),
  ),
  fault(
    'cards.default',
    'the mark stays where it was',
    instead('PATCH /payment-methods/*', async ({ path }, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/payment-methods')).body);
      return json(200, {
        ...list.data.find(({ id }: Loose) => path.endsWith(id)),
        is_default: true,
      });
    }),
    { scenario: 'many-cards' },
  ),
  fault(
    'cards.in-use',
    'the only card goes',
    ignore('payment_method_in_use', () => ({ status: 204, headers: {}, cookies: [], body: '' })),
  ),

  fault(
    'channels.same',
    'alone it is another',
    edit('GET /channels/*', (body) => void (body.enabled = !body.enabled)),
  ),
  fault(
    'channels.coherent',
    'active over what blocks',
    edit('GET /channels', (body) => {
      for (const one of body.data) one.status = 'active';
    }),
    { scenario: 'first-visit' },
  ),
  fault(
    'channels.unmet',
    'it does not say what',
    {
      answer(given) {
        if (given.status !== 409) return;
        const body: Loose = JSON.parse(given.body);
        delete body.requirements;
        given.body = JSON.stringify(body);
      },
    },
    { scenario: 'halfway' },
  ),
  fault(
    'channels.unmet',
    'another code',
    recode('channel_requirements_unmet', 'channel_not_active'),
    { scenario: 'halfway' },
  ),
  fault(
    'channels.unavailable',
    'it comes on',
    edit(
      'GET /channels',
      (body) => void Object.assign(body.data[3], { status: 'unavailable', enabled: false }),
    ),
  ),
  fault(
    'channels.off',
    'off is refused',
    instead('PUT /channels/*/activation', ({ body }) =>
      body.includes('false') ? problem(409, 'channel_requirements_unmet') : undefined,
    ),
  ),
  fault(
    'channels.off',
    'it is not stored',
    instead('PUT /channels/*/activation', async ({ path, body }, memory) => {
      const given = await read(memory, path.replace('/activation', ''));
      return {
        ...given,
        body: JSON.stringify({ ...JSON.parse(given.body), enabled: JSON.parse(body).enabled }),
      };
    }),
  ),
  fault(
    'channels.field-pointers',
    'pointers without /values',
    {
      answer(given) {
        if (given.status === 422) given.body = given.body.replaceAll('/values/', '/');
      },
    },
    { scenario: 'halfway' },
  ),
  fault(
    'channels.not-submittable',
    'another code',
    recode('requirement_not_submittable', 'validation_failed', 422),
  ),
  fault(
    'channels.test',
    'the whole number',
    edit('POST /channels/*/test', (body) => void (body.sent_to = '+57 300 123 4567')),
  ),
  fault(
    'channels.test',
    'every repeat is sent',
    misread(
      'POST /channels/*/test',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
  ),
  fault('channels.test-refused', 'another code', recode('operation_not_supported', 'not_found')),
];
