import {
  type Fault,
  fault,
  instead,
  isWrite,
  type Loose,
  misread,
  problem,
  rebody,
  recode,
} from './fault.ts';

/* Wrong in how a refusal is told. */

export const problemFaults: Fault[] = [
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
];
