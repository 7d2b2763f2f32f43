import {
  edit,
  type Fault,
  fault,
  type Loose,
  instead,
  isWrite,
  json,
  matches,
  misread,
  problem,
  read,
  rebody,
  recode,
  reheader,
} from './fault.ts';

/* Wrong in what every answer has: shape, headers, problems, who may ask. */

const unauthorised = (headers: Record<string, string>) => headers['authorization'] === undefined;

export const answerFaults: Fault[] = [
  fault('shape.status', '200 where something was created', {
    answer(given) {
      if (given.status === 201) given.status = 200;
    },
  }),
  fault('shape.json', 'a cut body', {
    answer: (given, sent) =>
      void (matches('GET /wallet', sent) && (given.body = given.body.slice(0, -40))),
  }),
  fault(
    'shape.missing-member',
    'null members left out',
    edit('GET /wallet/auto-recharge', (body) => {
      for (const name of Object.keys(body)) if (body[name] === null) delete body[name];
    }),
  ),
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
  fault('problem.shape', 'a problem without its title', {
    answer(given) {
      if (given.status >= 400) given.body = given.body.replace(/"title":"[^"]*",/, '');
    },
  }),
  fault('problem.shape', 'errors as { "error": … }', {
    answer(given) {
      if (given.status >= 400) given.body = '{"error":"bad"}';
    },
  }),
  fault(
    'shape.body',
    'a number for a word',
    edit('GET /wallet', (body) => void (body.state = 3)),
  ),
  fault(
    'shape.times',
    'local times',
    edit('GET /me', (body) => {
      body.session.expires_at = body.session.expires_at.replace(/\.\d+Z$|Z$/, '-05:00');
    }),
  ),
  fault(
    'shape.times',
    'times without a zone',
    edit('GET /wallet', (body) => void (body.as_of = body.as_of.replace('Z', ''))),
  ),
  fault(
    'shape.media-type',
    'problems as application/json',
    reheader('ANY /.*', (headers, given) => {
      if (given.status >= 400) headers['content-type'] = 'application/json';
    }),
  ),
  fault('shape.no-body', 'a body after 304', {
    write(given, outgoing) {
      if (given.status !== 304) return false;
      outgoing.socket?.end(
        `HTTP/1.1 304 Not Modified\r\netag: ${given.headers['etag']}\r\n\r\n{"more":true}`,
      );
      return true;
    },
  }),
  fault(
    'shape.headers',
    'a rule without its ETag',
    reheader('GET /wallet/auto-recharge', (headers) => void delete headers['etag']),
  ),
  fault(
    'shape.retry-after',
    '429 without Retry-After',
    instead('GET /usage/rates', (_, { notes }) => {
      if (notes.has('told')) return;
      notes.set('told', '1');
      return problem(429, 'rate_limited');
    }),
  ),
  fault(
    'shape.retry-after',
    'Retry-After as a date',
    instead('GET /usage/rates', () =>
      problem(429, 'rate_limited', { 'retry-after': new Date().toUTCString() }),
    ),
  ),
  fault(
    'shape.no-store',
    'top-ups in a cache',
    reheader(
      'GET /wallet/top-ups',
      (headers) => void (headers['cache-control'] = 'private, max-age=60'),
    ),
  ),
  fault('problem.status', 'another status inside', {
    answer(given) {
      if (given.status >= 400) given.body = given.body.replace(/"status":\d+/, '"status":418');
    },
  }),
  fault(
    'problem.code',
    'a code of another status',
    recode('amount_below_minimum', 'card_do_not_retry'),
  ),
  fault('problem.text', 'a stack trace', {
    answer(given) {
      if (given.status >= 400)
        given.body = given.body.replace(
          '{',
          '{"detail":"TypeError: x\\n    at handler (/srv/app.js:10:3)",',
        );
    },
  }),
  fault('problem.text', 'HTML', {
    answer(given) {
      if (given.status >= 400)
        given.body = given.body.replace(/"title":"[^"]*"/, '"title":"<h1>Bad Request</h1>"');
    },
  }),
  fault('problem.pointers', 'dotted paths', {
    answer(given) {
      if (given.status >= 400)
        given.body = given.body.replace(
          /"pointer":"\/([^"]*)"/g,
          (_, path: string) => `"pointer":"${path.replaceAll('/', '.')}"`,
        );
    },
  }),
  fault(
    'errors.crash',
    '500',
    instead('GET /usage/rates', () => problem(500, 'backend_unavailable')),
  ),
  fault(
    'secrets.none',
    'the secret key',
    edit('GET /config', (body) => void (body.provider.publishable_key = 'sk_test_51Abcdef')),
  ),
  fault(
    'secrets.none',
    'a card number',
    edit('GET /payment-methods', (body) => void (body.data[0].note = '4242 4242 4242 4242')),
  ),
  fault(
    'secrets.none',
    'a fingerprint',
    edit(
      'GET /payment-methods',
      (body) => void (body.data[0].card.fingerprint = 'Xt5EWLLDS7FJjR1c'),
    ),
  ),
  fault(
    'timing.answer',
    'an answer that does not come',
    instead('GET /usage/rates', async () => {
      await new Promise((resolve) => void setTimeout(resolve, 3_000));
      return json(200, { data: [] });
    }),
    { options: { timeoutMs: 2_000 } },
  ),

  fault(
    'auth.no-token',
    'the wallet is open',
    misread('GET /wallet', ({ headers }, { token }) => {
      if (unauthorised(headers)) headers['authorization'] = `Bearer ${token}`;
    }),
  ),
  fault('auth.no-token', '403 instead of 401', {
    answer(given) {
      if (given.status === 401) Object.assign(given, problem(403, 'permission_denied'));
    },
  }),
  fault(
    'auth.wrong-token',
    'any token will do',
    misread('ANY /channels.*', ({ headers }, { token }) => {
      if (!unauthorised(headers)) headers['authorization'] = `Bearer ${token}`;
    }),
  ),
  fault(
    'auth.token-exact',
    'tokens by their beginning',
    misread('ANY /.*', ({ headers }, { token }) => {
      if (headers['authorization']?.startsWith(`Bearer ${token.slice(0, 24)}`))
        headers['authorization'] = `Bearer ${token}`;
    }),
  ),
  fault(
    'auth.bearer-only',
    'Basic will do',
    misread('ANY /.*', ({ headers }) => {
      if (headers['authorization'])
        headers['authorization'] = headers['authorization'].replace('Basic', 'Bearer');
    }),
  ),
  fault(
    'auth.bearer-only',
    'the token in the address',
    misread('ANY /.*', ({ headers, query }) => {
      const given = query.get('access_token');
      if (given) headers['authorization'] = `Bearer ${given}`;
    }),
  ),
  fault(
    'auth.scheme-case',
    'Bearer in this case only',
    instead('ANY /.*', ({ headers }) =>
      headers['authorization']?.startsWith('bearer') ? problem(401, 'session_required') : undefined,
    ),
  ),
  fault(
    'auth.permission-refused',
    'preferences without permission',
    {
      answer(given, sent) {
        if (given.status === 403 && matches('PUT /reminder-preferences', sent))
          Object.assign(given, { ...json(200, JSON.parse(sent.body), { etag: '"x"' }) });
      },
    },
    { scenario: 'no-permission' },
  ),
  fault(
    'auth.permission-refused',
    '404 instead of 403',
    recode('permission_denied', 'not_found', 404),
    { scenario: 'no-permission' },
  ),
  fault(
    'auth.permission-kept',
    'refused in spite of /me',
    instead('POST /setup-intents', () => problem(403, 'permission_denied')),
  ),
  fault(
    'auth.other-workspace',
    'rows by id alone',
    misread(
      'GET /wallet/transactions/*',
      ({ headers }, { token }) => void (headers['authorization'] = `Bearer ${token}`),
    ),
    { hasOther: true },
  ),
  fault(
    'auth.other-workspace',
    'top-ups by id alone',
    misread(
      'GET /wallet/top-ups/*',
      ({ headers }, { token }) => void (headers['authorization'] = `Bearer ${token}`),
    ),
    { hasOther: true },
  ),
  fault(
    'auth.other-cursor',
    'the workspace is in the cursor',
    misread('GET /wallet/transactions', ({ headers, query }, { token }) => {
      if (query.has('cursor')) headers['authorization'] = `Bearer ${token}`;
    }),
    { hasOther: true },
  ),
  fault(
    'auth.other-key',
    'keys of all workspaces in one table',
    instead('POST /wallet/top-ups', ({ headers }, { notes }) => {
      const key = headers['idempotency-key'] ?? '';
      if (notes.has(key)) return problem(422, 'idempotency_key_reused');
      notes.set(key, '1');
      return undefined;
    }),
    { hasOther: true },
  ),

  fault(
    'errors.malformed-json',
    '500 by the parser',
    instead('ANY /.*', (sent) => {
      if (!isWrite(sent)) return;
      try {
        JSON.parse(sent.body || 'null');
      } catch {
        return {
          ...problem(500, 'x'),
          headers: { 'content-type': 'text/html' },
          body: '<h1>Internal Server Error</h1>',
        };
      }
      return undefined;
    }),
  ),
  fault(
    'errors.wrong-type',
    'null is a null pointer',
    instead('ANY /.*', (sent) => (sent.body === 'null' ? problem(500, 'x') : undefined)),
  ),
  fault(
    'errors.wrong-type',
    'a missing member has a default',
    misread('PUT /wallet/auto-recharge', (sent) =>
      rebody(sent, (body: Loose) => void (body && (body.monthly_cap ??= null))),
    ),
  ),
  fault(
    'errors.unknown-member',
    'unknown members are ignored',
    misread('ANY /.*', (sent) =>
      rebody(sent, (body: Loose) => void (body && delete body.conformance_unknown)),
    ),
  ),
  fault(
    'errors.content-type',
    'any type will do',
    misread('ANY /.*', ({ headers, body }) => {
      if (body !== '') headers['content-type'] = 'application/json';
    }),
  ),
  fault(
    'errors.content-type',
    'no charset allowed',
    instead('PATCH /me', ({ headers }) =>
      /charset/.test(headers['content-type'] ?? '') ? problem(415, 'invalid_request') : undefined,
    ),
  ),
  fault(
    'errors.too-large',
    '413',
    instead('ANY /.*', ({ body }) =>
      body.length > 65_536 ? problem(413, 'invalid_request') : undefined,
    ),
  ),
  fault(
    'errors.money-body',
    'strings become numbers',
    misread('POST /wallet/top-ups', (sent) =>
      rebody(sent, (body: Loose) => {
        if (typeof body?.amount?.amount === 'string')
          body.amount.amount = Number(body.amount.amount);
      }),
    ),
  ),
  fault(
    'errors.unknown-id',
    'a quote breaks the query',
    instead('ANY /.*', ({ path }) =>
      path.includes("'") || path.includes('%27') ? problem(500, 'x') : undefined,
    ),
  ),
  fault('errors.unknown-id', '400 for an unknown id', recode('not_found', 'invalid_request', 400)),
  fault('errors.unknown-route', 'the framework’s page', {
    answer(given, { path }) {
      if (path === '/conformance-unknown')
        Object.assign(given, {
          headers: { 'content-type': 'text/html' },
          body: '<h1>Not Found</h1>',
        });
    },
  }),
  fault(
    'errors.unknown-method',
    'any method is a read',
    misread('DELETE /wallet', (sent) => void (sent.method = 'GET')),
  ),
  fault(
    'errors.query',
    'a bad date is no date',
    misread('GET /.*', ({ query }) => {
      if (Number.isNaN(Date.parse(query.get('from') ?? '2026-01-01'))) query.delete('from');
    }),
  ),
  fault(
    'errors.order',
    'the body before the session',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      body === '{' ? problem(400, 'invalid_request') : undefined,
    ),
  ),
  fault(
    'errors.order',
    'what is acceptable before If-Match',
    instead('PUT /wallet/auto-recharge', ({ body }) =>
      body.includes('"eur"') ? problem(422, 'currency_mismatch') : undefined,
    ),
  ),
  fault(
    'config.limits',
    'a preset above the maximum',
    edit(
      'GET /config',
      ({ top_up: topUp }) => void (topUp.presets[0].amount = topUp.max.amount + 1),
    ),
  ),
  fault(
    'config.coherent',
    'a way that is not in the menu',
    edit('GET /config', (body) => void (body.tenant.crm.menu_path[0].id = 'nowhere')),
  ),
  fault(
    'config.coherent',
    'a live key',
    edit('GET /config', (body) => void (body.provider.publishable_key = 'pk_live_1')),
  ),
  fault(
    'language.any',
    '* is refused',
    instead('GET /config', ({ headers }) =>
      headers['accept-language'] === '*' ? problem(400, 'invalid_request') : undefined,
    ),
  ),
  fault(
    'language.user',
    'the server’s language',
    misread('GET /config', ({ headers }) => void (headers['accept-language'] ??= 'pt')),
  ),
  fault(
    'language.texts',
    'one language for all',
    misread('GET /config', ({ headers }) => void (headers['accept-language'] = 'es')),
  ),
  fault(
    'me.locale',
    'a language that is not stored',
    instead('PATCH /me', async (_, memory) => await read(memory, '/me')),
  ),
];
