import {
  edit,
  type Fault,
  fault,
  ignore,
  instead,
  json,
  matches,
  misread,
  recode,
} from './fault.ts';

/* Wrong in how a session begins, goes on and ends. */

const two = { launches: 3 };

export const sessionFaults: Fault[] = [
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
];
