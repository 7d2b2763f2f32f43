// Who may ask: token and scheme.

import { ordinaryRequest } from '../ordinary.mjs';

const sessionCodes = ['session_required', 'session_expired', 'session_revoked'];

const AT = '/components/responses/Unauthorized';

/** Every operation that needs a token and can be tried without harm should it let us in. */
const guarded = (t) =>
  [...t.operations.values()].filter(
    ({ auth, isRead }) => auth === 'token' && (isRead || t.kit.client.state.mayWrite),
  );

async function refuseEverywhere(t, change, what) {
  for (const operation of guarded(t)) {
    const request =
      operation.id === 'deleteSession' ? {} : await ordinaryRequest(t.account, operation.id);
    // Whoever is let in by mistake would end our own session: only with a token that is none.
    if (request === null || (operation.id === 'deleteSession' && change.headers)) continue;
    const told = await t.probe(operation.id, {
      ...request,
      ...change,
      headers: { ...request.headers, ...change.headers },
    });
    t.expect(told, 401, sessionCodes, `${operation.id} ${what}`);
  }
}

export const authRules = [
  {
    id: 'auth.no-token',
    title: 'Without a token every operation answers 401',
    at: AT,
    why: 'An operation that was forgotten gives the account to anybody.',
    fix: 'Check the session before routing, for everything but createSession and refreshSession.',
    run: (t) => refuseEverywhere(t, { token: null }, 'without a token'),
  },
  {
    id: 'auth.wrong-token',
    title: 'A token that is none answers 401',
    at: AT,
    why: 'A check that only looks whether a header is there is none.',
    fix: 'Look the token up, and answer session_required for one that is not known.',
    run: (t) => refuseEverywhere(t, { token: 'conformance-nonsense' }, 'with a token that is none'),
  },
  {
    id: 'auth.token-exact',
    title: 'Only the exact token is one: not shorter, longer or in other case',
    at: AT,
    why: 'Tokens that are compared by a prefix, or without regard to case, can be guessed in parts.',
    fix: 'Compare the whole token, byte by byte, in constant time.',
    async run(t) {
      const { token } = t.kit.client.state;
      const swapped = token.replace(/[a-z]/gi, (letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
      );
      for (const wrong of [token.slice(0, -1), `${token}x`, swapped]) {
        if (wrong === token) continue;
        t.kit.redactor.learn(wrong);
        const told = await t.probe('getMe', { token: wrong });
        t.expect(told, 401, sessionCodes, 'a token that is almost the right one');
      }
    },
  },
  {
    id: 'auth.bearer-only',
    title: 'The token is taken from `Authorization: Bearer` alone',
    at: '/components/securitySchemes/sessionToken',
    why: 'Tokens in addresses end up in logs; another scheme means that it was not looked at.',
    fix: 'Read the Authorization header with the scheme Bearer, and nothing else.',
    async run(t) {
      const { token } = t.kit.client.state;
      const tries = [
        ['as Basic', { headers: { authorization: `Basic ${token}` } }],
        ['without a scheme', { headers: { authorization: token } }],
        ['in the address', { query: { access_token: token } }],
      ];
      for (const [what, change] of tries) {
        t.expect(
          await t.probe('getMe', { token: null, ...change }),
          401,
          sessionCodes,
          `the token ${what}`,
        );
      }
    },
  },
  {
    id: 'auth.scheme-case',
    title: 'The scheme `bearer` is read in any case',
    at: '/components/securitySchemes/sessionToken',
    why: 'RFC 9110 has schemes without case, and some clients and gateways write them small.',
    fix: 'Compare the scheme without regard to case; the token with.',
    async run(t) {
      const told = await t.probe('getMe', {
        token: null,
        headers: { authorization: `bearer ${t.kit.client.state.token}` },
      });
      t.expect(told, 200, undefined, 'with `bearer`');
    },
  },
];
