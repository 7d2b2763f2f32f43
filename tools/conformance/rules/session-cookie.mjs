// The refresh cookie: what it is like, what it opens, when it ends everything.

import { firstSession, readCookie, required, sessionCodes } from './session-parts.mjs';

/** The kit's cookie, rotated: [first, second, third], each from a refresh with the one before. */
function rotation(t) {
  return t.account.once('rotation', async () => {
    const { cookie } = await required(t, firstSession);
    if (cookie === null) t.skip('createSession set no cookie', 'See session.cookie.');
    const refresh = (value) =>
      t.probe('refreshSession', {
        headers: { 'x-paso-refresh': '1', cookie: `__Host-paso_refresh=${value}` },
      });
    const first = await refresh(cookie);
    const second = readCookie(first);
    const then = second === null ? null : await refresh(second);
    if (then !== null) t.kit.cookie = readCookie(then) ?? t.kit.cookie;
    return { cookie, first, second, then, refresh };
  });
}

function checkCookie(t, told) {
  const line = told.setCookie.find((one) => one.startsWith('__Host-paso_refresh='));
  if (!t.check(line !== undefined, 'no cookie __Host-paso_refresh', told)) return;
  const attributes = line
    .split(';')
    .slice(1)
    .map((part) => part.trim().toLowerCase());
  for (const wanted of ['path=/', 'httponly', 'secure', 'samesite=strict']) {
    t.check(attributes.includes(wanted), `the cookie lacks ${wanted}`, told);
  }
  t.check(!attributes.some((part) => part.startsWith('domain')), 'the cookie has a Domain', told);
}

export const sessionCookieRules = [
  {
    id: 'session.cookie',
    title: 'The refresh cookie is __Host-, Secure, HttpOnly, SameSite=Strict, Path=/',
    at: '/components/headers/RefreshCookie',
    why: 'Each of them keeps somebody out: scripts, other sites, other hosts.',
    fix: 'Set-Cookie: __Host-paso_refresh=…; Path=/; HttpOnly; Secure; SameSite=Strict; no Domain.',
    async run(t) {
      const { created } = await required(t, firstSession);
      checkCookie(t, created);
    },
  },
  {
    id: 'session.refresh',
    title: 'refreshSession answers a new token and rotates the cookie',
    at: '/paths/~1session~1refresh/post',
    why: 'A cookie that stays the same works for whoever copied it, for as long.',
    fix: 'Answer 201 with a new token and a new cookie of the same attributes.',
    async run(t) {
      const { cookie, first, second } = await rotation(t);
      if (!t.expect(first, 201, undefined, 'refreshSession')) return;
      checkCookie(t, first);
      t.check(second !== cookie, 'the cookie is the same as before', first);
      const { token } = await firstSession(t);
      t.check(first.body?.access_token !== token, 'the token is the same as before', first);
      t.expect(
        await t.probe('getMe', { token: first.body?.access_token }),
        200,
        undefined,
        'getMe with the new token',
      );
    },
  },
  {
    id: 'session.refresh-header',
    title: 'refreshSession asks for X-Paso-Refresh: 1',
    at: '/paths/~1session~1refresh/post',
    why: 'The header is what keeps other sites’ forms out.',
    fix: 'Answer 400 invalid_request without it, or with another value, before looking at the cookie.',
    async run(t) {
      await rotation(t);
      for (const headers of [{}, { 'x-paso-refresh': '0' }]) {
        const told = await t.probe('refreshSession', {
          headers: { ...headers, cookie: `__Host-paso_refresh=${t.kit.cookie}` },
        });
        const what = `with a good cookie and ${JSON.stringify(headers)}`;
        t.expect(told, 400, 'invalid_request', what);
      }
    },
  },
  {
    id: 'session.cookie-alone',
    title: 'A cookie alone opens nothing but refreshSession',
    at: '/components/securitySchemes/refreshCookie',
    why: 'What a cookie opens, another site can do in the customer’s name.',
    fix: 'Read the cookie in refreshSession only.',
    async run(t) {
      const found = await firstSession(t);
      const cookie = t.kit.cookie ?? found?.cookie ?? t.kit.client.state.token;
      const headers = { cookie: `__Host-paso_refresh=${cookie}` };
      for (const { id, auth, isRead, names } of t.operations.values()) {
        if (auth !== 'token' || !isRead || names.length > 0) continue;
        const told = await t.probe(id, { token: null, headers });
        t.expect(told, 401, sessionCodes, `${id} with a cookie and no token`);
      }
    },
  },
  {
    id: 'session.reuse',
    title: 'An older cookie that comes back after its successor was used ends the session',
    at: '/paths/~1session~1refresh/post',
    why: 'Two holders of one cookie mean that it was copied; nobody can tell which of them is the customer.',
    fix: 'Keep the chain of cookies; answer 401 session_revoked and revoke all of its tokens.',
    async run(t) {
      const { cookie, refresh, then } = await rotation(t);
      if (then?.status !== 201) t.skip('the cookie was not rotated twice', 'See session.refresh.');
      const told = await refresh(cookie);
      t.expect(told, 401, ['session_revoked', 'session_required'], 'the first cookie again');
      t.expect(
        await t.probe('getMe', { token: then.body?.access_token }),
        401,
        sessionCodes,
        'the session’s newest token afterwards',
      );
    },
  },
];
