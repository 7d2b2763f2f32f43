import { type Fault, fault, instead, json, matches, misread, problem, recode } from './fault.ts';

/* Wrong in who may ask. */

const unauthorised = (headers: Record<string, string>) => headers['authorization'] === undefined;

export const authFaults: Fault[] = [
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
];
