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
  reheader,
} from './fault.ts';

/* Wrong in what an account is: session, progress, money, lists, settings. */

const stepOf = (body: Loose, id: string): Loose => body.steps.find((step: Loose) => step.id === id);
const onboarding = async (_: unknown, memory: Parameters<typeof read>[0]) =>
  await read(memory, '/onboarding');
const two = { launches: 3 };

export const accountFaults: Fault[] = [
  fault(
    'session.created',
    'a token for an hour',
    edit('POST /session', (body) => void (body.expires_in = 3_600)),
    two,
  ),
  fault(
    'session.launch-once',
    'a launch token works twice',
    {
      async answer(given, sent, { notes }) {
        if (!matches('POST /session', sent)) return;
        if (given.status === 201) notes.set(sent.body, given.body);
        const first = notes.get(sent.body);
        if (given.status === 401 && first)
          Object.assign(given, json(201, JSON.parse(first), { 'cache-control': 'no-store' }));
      },
    },
    two,
  ),
  fault(
    'session.launch-unknown',
    'another code',
    recode('launch_token_invalid', 'session_required'),
  ),
  fault('session.frame-unreadable', 'a payload that cannot be read is a mistake of the server', {
    answer(given, sent) {
      if (!matches('POST /session/frame', sent) || given.status !== 401) return;
      Object.assign(given, { status: 500 });
    },
  }),
  fault(
    'session.cookie',
    'no SameSite',
    {
      answer: (given) =>
        void (given.cookies = given.cookies.map((line) => line.replace('; SameSite=Strict', ''))),
    },
    two,
  ),
  fault(
    'session.cookie',
    'a Domain',
    {
      answer: (given) =>
        void (given.cookies = given.cookies.map((line) => `${line}; Domain=example.com`)),
    },
    two,
  ),
  fault(
    'session.no-cookie',
    'a cookie in spite of it',
    {
      answer(given, sent) {
        if (matches('POST /session', sent) && given.status === 201)
          given.cookies = [
            '__Host-paso_refresh=abcdefghij; Path=/; HttpOnly; Secure; SameSite=Strict',
          ];
      },
    },
    two,
  ),
  fault(
    'session.refresh',
    'the cookie stays the same',
    {
      answer(given, { headers, path }) {
        if (path === '/session/refresh')
          given.cookies = given.cookies.map((line) =>
            line.replace(/=[^;]*/, `=${(headers['cookie'] ?? '').split('=')[1]}`),
          );
      },
    },
    two,
  ),
  fault(
    'session.refresh-header',
    'no header needed',
    misread('POST /session/refresh', ({ headers }) => void (headers['x-paso-refresh'] = '1')),
    two,
  ),
  fault(
    'session.cookie-alone',
    'the cookie is a token too',
    misread('GET /.*', ({ headers }, { token }) => {
      if (headers['cookie']) headers['authorization'] ??= `Bearer ${token}`;
    }),
    two,
  ),
  fault(
    'session.refresh-without-cookie',
    '400 without a cookie',
    recode('session_required', 'invalid_request', 400),
  ),
  fault(
    'session.reuse',
    'an old cookie still works',
    ignore('session_revoked', (_, memory) =>
      json(
        201,
        {
          access_token: memory.token,
          token_type: 'Bearer',
          expires_at: new Date(Date.now() + 9e5).toISOString(),
          expires_in: 900,
        },
        { 'cache-control': 'no-store' },
      ),
    ),
    two,
  ),
  fault(
    'session.end',
    'the token lives on',
    instead('DELETE /session', () => ({ status: 204, headers: {}, cookies: [], body: '' })),
    two,
  ),
  fault(
    'session.short-lived',
    'a week',
    edit(
      'GET /me',
      (body) => void (body.session.expires_at = new Date(Date.now() + 6e8).toISOString()),
    ),
  ),

  fault(
    'support.always',
    '/config is not offered',
    instead('GET /config', () => problem(404, 'operation_not_supported')),
  ),
  fault(
    'support.manage',
    'the rule is not there',
    instead('GET /wallet/auto-recharge', () => problem(404, 'operation_not_supported')),
  ),
  fault(
    'support.observe',
    'the wallet cannot be read',
    instead('GET /wallet', () => problem(404, 'operation_not_supported')),
    { scenario: 'observe-only' },
  ),
  fault(
    'support.not-offered',
    'not_found instead',
    recode('operation_not_supported', 'not_found'),
    { scenario: 'guide-only' },
  ),
  fault(
    'support.not-offered',
    '501',
    recode('operation_not_supported', 'operation_not_supported', 501),
    { scenario: 'observe-only' },
  ),
  fault(
    'support.levels',
    'a level of one’s own',
    edit('GET /onboarding', (body) => void (body.steps[0].support = 'full')),
  ),

  fault(
    'onboarding.steps',
    'another order',
    edit('GET /onboarding', (body) => void body.steps.reverse()),
  ),
  fault(
    'onboarding.evidence',
    'verified by the customer',
    edit(
      'GET /onboarding',
      (body) =>
        void Object.assign(stepOf(body, 'card').evidence, { kind: 'verified', source: 'customer' }),
    ),
  ),
  fault(
    'onboarding.facts',
    'a card that is not seen',
    edit(
      'GET /onboarding',
      (body) =>
        void Object.assign(stepOf(body, 'card'), {
          status: 'open',
          evidence: { kind: 'unknown', source: null, at: null },
          needs: ['usable_card'],
        }),
    ),
  ),
  fault(
    'onboarding.declared',
    'a word becomes a fact',
    edit(
      'PUT /onboarding/steps/*/report',
      (body, { path }) =>
        void Object.assign(stepOf(body, path.split('/')[3] ?? '').evidence, {
          kind: 'verified',
          source: 'backend',
        }),
    ),
  ),
  fault(
    'onboarding.repeat',
    'the time of the last report',
    edit('PUT /onboarding/steps/*/report', (body, { path }, { notes }) => {
      notes.set('count', `${Number(notes.get('count') ?? 0) + 1}`);
      stepOf(body, path.split('/')[3] ?? '').evidence.at = new Date(
        Date.now() + Number(notes.get('count')) * 1_000,
      ).toISOString();
    }),
  ),
  fault(
    'onboarding.reopened',
    'a report stays',
    instead('PUT /onboarding/steps/*/report', (sent, memory) =>
      sent.body.includes('reopened') ? onboarding(sent, memory) : undefined,
    ),
  ),
  fault(
    'onboarding.not-skippable',
    'anything can be skipped',
    ignore('step_not_skippable', onboarding),
  ),
  fault(
    'onboarding.not-declarable',
    'anything can be declared',
    ignore('step_not_declarable', onboarding),
    { scenario: 'first-visit' },
  ),
  fault(
    'onboarding.declarable',
    'observed steps are not declarable',
    instead('PUT /onboarding/steps/*/report', ({ body }) =>
      body.includes('declared') ? problem(409, 'step_not_declarable') : undefined,
    ),
    { scenario: 'observe-only' },
  ),
  fault(
    'onboarding.fact-wins',
    'a report beats the fact',
    edit('PUT /onboarding/steps/*/report', (body, sent) => {
      if (sent.body.includes('skipped'))
        stepOf(body, sent.path.split('/')[3] ?? '').status = 'skipped';
    }),
  ),
  fault('onboarding.bad-report', 'any word will do', ignore('invalid_request', onboarding)),
  fault(
    'onboarding.handover',
    'the token is in the link',
    edit('POST /handover-links', (body, _, { token }) => void (body.url += `&token=${token}`)),
  ),

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

  fault(
    'pages.shape',
    'a cursor at the end',
    edit('GET /wallet/transactions', (body) => void (body.next_cursor ??= 'more')),
  ),
  fault(
    'pages.shape',
    'one row more than asked',
    misread(
      'GET /wallet/top-ups',
      ({ query }) =>
        void (
          query.has('limit') &&
          query.get('limit') !== '100' &&
          query.set('limit', String(Number(query.get('limit')) + 1))
        ),
    ),
  ),
  fault(
    'pages.whole',
    'the first row of a later page is lost',
    edit(
      'GET /wallet/transactions',
      (body, { query }) => void (query.has('cursor') && body.data.shift()),
    ),
  ),
  fault(
    'pages.whole',
    'the last row comes again',
    edit('GET /wallet/transactions', (body, { query }, { notes }) => {
      const last = notes.get('last');
      if (query.has('cursor') && last) body.data.unshift(JSON.parse(last));
      notes.set('last', JSON.stringify(body.data.at(-1)));
    }),
  ),
  fault(
    'pages.exact-fit',
    'more after the last row',
    edit('GET /payment-methods', (body, { query }) => {
      if (String(body.data.length) === query.get('limit'))
        Object.assign(body, { has_more: true, next_cursor: 'more' });
    }),
  ),
  fault(
    'pages.cursor-fault',
    'a bad cursor is none',
    misread(
      'GET /.*',
      ({ query }) =>
        void ((query.get('cursor') ?? 'x'.repeat(20)).length < 30 && query.delete('cursor')),
    ),
  ),
  fault(
    'pages.limit-fault',
    'limits are clamped',
    misread('GET /.*', ({ query }) => {
      if (query.has('limit'))
        query.set(
          'limit',
          String(Math.min(100, Math.max(1, Number.parseInt(query.get('limit') ?? '', 10) || 25))),
        );
    }),
  ),
  fault(
    'pages.order',
    'order is ignored',
    misread('GET /wallet/transactions', ({ query }) => query.delete('order')),
  ),
  fault(
    'pages.order',
    'cards in any order',
    edit('GET /payment-methods', (body) => void body.data.reverse()),
    { scenario: 'many-cards' },
  ),
  fault(
    'pages.cursor-order',
    'a cursor of either order',
    misread(
      'GET /wallet/transactions',
      ({ query }) => void (query.has('cursor') && query.delete('order')),
    ),
  ),
  fault(
    'pages.while-written',
    'a cursor counts rows',
    instead('GET /wallet/transactions', async ({ query }, memory) => {
      if (!query.has('cursor') || query.get('limit') !== '2') return;
      const given = await read(memory, '/wallet/transactions', 'limit=4');
      const body: Loose = JSON.parse(given.body);
      return json(200, { ...body, data: body.data.slice(2) });
    }),
  ),
  fault(
    'pages.filters',
    'the type is ignored',
    misread('GET /wallet/transactions', ({ query }) => query.delete('type')),
  ),
  fault(
    'pages.filters',
    'only the first type counts',
    misread(
      'GET /wallet/transactions',
      ({ query }) => void (query.has('type') && query.set('type', query.get('type') ?? '')),
    ),
  ),
  fault(
    'pages.dates',
    '`to` is inclusive',
    misread('GET /wallet/transactions', ({ query }) => {
      const to = query.get('to');
      if (to) query.set('to', new Date(Date.parse(to) + 1).toISOString());
    }),
  ),
  fault(
    'pages.dates',
    '`from` is exclusive',
    misread('GET /wallet/transactions', ({ query }) => {
      const from = query.get('from');
      if (from) query.set('from', new Date(Date.parse(from) + 1).toISOString());
    }),
  ),
  fault(
    'pages.row-same',
    'a row that changes',
    edit('GET /wallet/transactions/*', (body) => void (body.description += ' (edited)')),
  ),

  fault(
    'etag.strong',
    'a weak ETag',
    reheader(
      'GET /.*',
      (headers) => void (headers['etag'] && (headers['etag'] = `W/${headers['etag']}`)),
    ),
  ),
  fault(
    'etag.not-modified',
    'always the whole',
    misread('GET /.*', ({ headers }) => void delete headers['if-none-match']),
  ),
  fault(
    'etag.if-none-match-forms',
    'one form only',
    misread('GET /.*', ({ headers }) => {
      if (!/^"[^",]*"$/.test(headers['if-none-match'] ?? '""')) delete headers['if-none-match'];
    }),
  ),
  fault(
    'etag.required',
    'If-Match may be left out',
    misread('PUT /.*', ({ headers }) => void (headers['if-match'] ??= '*')),
  ),
  fault(
    'etag.stale',
    'any If-Match will do',
    misread('PUT /.*', ({ headers }) => void (headers['if-match'] && (headers['if-match'] = '*'))),
  ),
  fault('etag.stale', '409 instead of 412', recode('stale_write', 'stale_write', 409)),
  fault(
    'etag.after-write',
    'the old ETag still writes',
    misread('PUT /reminder-preferences', ({ headers }) => void (headers['if-match'] = '*')),
  ),
  fault(
    'etag.language',
    'the tag is of the texts too',
    instead('PUT /.*', ({ headers }) =>
      headers['accept-language'] === 'en' ? problem(412, 'stale_write') : undefined,
    ),
  ),
  fault(
    'pages.cursor-order',
    'a cursor of any filter',
    misread('GET /wallet/transactions', ({ query }) => {
      if (query.has('cursor')) query.delete('type');
    }),
  ),
  fault(
    'etag.race',
    'both win',
    misread('PUT /reminder-preferences', ({ headers }) => void (headers['if-match'] = '*')),
  ),
  fault(
    'etag.channel',
    'another tag in the list',
    edit('GET /channels', (body) => void (body.data[0].etag = '"list"')),
  ),

  fault(
    'reminders.status',
    'the status is ignored',
    misread('GET /reminders', ({ query }) => query.delete('status')),
    { scenario: 'low-balance' },
  ),
  fault(
    'reminders.snooze',
    'it stays active',
    edit('PATCH /reminders/*', (body) => void (body.status = 'active')),
    { scenario: 'low-balance' },
  ),
  fault(
    'reminders.critical',
    'it goes away',
    ignore('reminder_not_dismissible', async (sent, memory) => {
      const list: Loose = JSON.parse((await read(memory, '/reminders')).body);
      return json(200, { ...list.data[0], status: 'dismissed' });
    }),
    { scenario: 'recharge-paused-failures' },
  ),
  fault(
    'reminders.empty-patch',
    'nothing is fine',
    misread('PATCH /reminders/*', (sent) =>
      rebody(sent, (body) => (Object.keys(body).length === 0 ? { status: 'active' } : body)),
    ),
    { scenario: 'low-balance' },
  ),
  fault(
    'reminders.preferences',
    'an hour later',
    edit(
      'GET /reminder-preferences',
      (body) => void (body.weekly_review && (body.weekly_review.time = '10:30')),
    ),
  ),
  fault(
    'reminders.preferences',
    'failed payments in silence',
    ignore('validation_failed', (sent) => json(200, JSON.parse(sent.body), { etag: '"x"' })),
  ),
];
