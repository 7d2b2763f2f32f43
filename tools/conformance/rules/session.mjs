// Launch token, refresh cookie, end of a session. First of all: a launch token lives for a minute.

const AT = '/paths/~1session/post';
const launchCodes = ['launch_token_invalid', 'launch_token_expired', 'launch_token_used'];
const sessionCodes = ['session_required', 'session_expired', 'session_revoked'];
const more = 'Add --launch-token with a fresh one (it may be given twice).';

/** The session of the first launch token, with its cookie. */
function firstSession(t) {
  return t.account.once('session 1', async () => {
    const launchToken = t.options.launchTokens[0];
    if (launchToken === undefined) return null;
    const created = await t.probe('createSession', { body: { launch_token: launchToken } });
    const cookie = readCookie(created);
    if (cookie) t.kit.cookie = cookie;
    return { launchToken, created, cookie, token: created.body?.access_token ?? null };
  });
}

/** The session of the second launch token, without a cookie. */
function secondSession(t) {
  return t.account.once('session 2', async () => {
    const launchToken = t.options.launchTokens[1];
    if (launchToken === undefined) return null;
    const created = await t.probe('createSession', {
      body: { launch_token: launchToken, cookie: false },
    });
    return { created, token: created.body?.access_token ?? null };
  });
}

async function required(t, session) {
  const found = await session(t);
  if (found === null) t.skip('there is no launch token for it', more);
  if (found.created.status !== 201)
    t.skip(
      `createSession answered ${found.created.status} ${found.created.body?.code ?? ''}`,
      `A launch token works once, for a minute. ${more}`,
    );
  return found;
}

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

export const sessionRules = [
  {
    id: 'session.created',
    title: 'A launch token becomes a session of at most 15 minutes',
    at: AT,
    why: 'It is the only way in; a token that lives long is worth stealing.',
    fix: 'Answer 201 with access_token, token_type Bearer, expires_at and expires_in (900 at most).',
    async run(t) {
      const { created, token, launchToken } =
        (await firstSession(t)) ?? t.skip('there is no launch token for it', more);
      if (!t.expect(created, 201, undefined, 'a fresh launch token')) return;
      const { expires_in: seconds, expires_at: at } = created.body;
      t.check(seconds > 0 && seconds <= 900, `expires_in is ${seconds}`, created);
      const drift = Math.abs(Date.parse(at) - serverTime(created) - seconds * 1000);
      t.check(
        drift <= 5_000,
        `expires_at and expires_in are ${Math.round(drift / 1000)} s apart`,
        created,
      );
      t.check(token !== launchToken, 'the session’s token is the launch token', created);
      const me = await t.probe('getMe', { token });
      t.expect(me, 200, undefined, 'getMe with the new token');
    },
  },
  {
    id: 'session.launch-once',
    title: 'A launch token works once',
    at: AT,
    why: 'It stands in an address: in histories, logs and screenshots.',
    fix: 'Mark it used in the same transaction that makes the session.',
    async run(t) {
      const { launchToken } = await required(t, firstSession);
      const again = await t.probe('createSession', { body: { launch_token: launchToken } });
      t.expect(again, 401, launchCodes, 'the same launch token again');
    },
  },
  {
    id: 'session.launch-unknown',
    title: 'A launch token that is none answers 401 launch_token_invalid',
    at: AT,
    why: 'The wizard says different things of a link that is old, used, or none.',
    fix: 'Check the signature and audience; answer launch_token_invalid.',
    async run(t) {
      const told = await t.probe('createSession', {
        body: { launch_token: 'conformance-unknown-launch-token' },
      });
      if (told.body?.code === 'operation_not_supported') t.skip('createSession is not offered', '');
      t.expect(told, 401, 'launch_token_invalid', 'an unknown launch token');
      const short = await t.probe('createSession', { body: { launch_token: 'short' } });
      t.expect(short, 400, 'invalid_request', 'a launch token of 5 characters');
    },
  },
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
    id: 'session.no-cookie',
    title: 'With `cookie: false` there is no cookie',
    at: '/components/schemas/SessionCreate',
    why: 'An embedded page is refreshed by its host; a cookie there is a second way in.',
    fix: 'Leave Set-Cookie out.',
    async run(t) {
      const { created } = await required(t, secondSession);
      t.check(readCookie(created) === null, 'a cookie was set', created);
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
    id: 'session.refresh-without-cookie',
    title: 'refreshSession without a cookie, or with one that is none, answers 401',
    at: '/paths/~1session~1refresh/post',
    why: 'Every first visit asks it; a 500 there is an error page before anything began.',
    fix: 'Answer 401 session_required.',
    async run(t) {
      for (const cookie of [null, '__Host-paso_refresh=conformance-nonsense']) {
        const told = await t.probe('refreshSession', {
          headers: { 'x-paso-refresh': '1', cookie },
        });
        if (told.body?.code === 'operation_not_supported')
          t.skip('refreshSession is not offered', '');
        t.expect(
          told,
          401,
          sessionCodes,
          cookie === null ? 'without a cookie' : 'with a cookie that is none',
        );
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
  {
    id: 'session.end',
    title: 'deleteSession revokes the token at once',
    at: '/paths/~1session/delete',
    why: 'Who signs out on a shared computer is out.',
    fix: 'Answer 204, revoke the token, clear the cookie with Max-Age=0.',
    async run(t) {
      const { token } = await required(t, secondSession);
      const told = await t.kit.client.ask('deleteSession', { token });
      t.expect(told, 204, undefined, 'deleteSession');
      const line = told.setCookie.find((one) => one.startsWith('__Host-paso_refresh='));
      if (line !== undefined)
        t.check(/;\s*max-age=0\b/i.test(line), 'the cookie is not cleared with Max-Age=0', told);
      t.expect(await t.probe('getMe', { token }), 401, sessionCodes, 'the token afterwards');
    },
  },
  {
    id: 'session.short-lived',
    title: 'The session in /me ends within 15 minutes, and later than now',
    at: '/components/securitySchemes/sessionToken',
    why: 'The wizard renews before that; a token that lives for days is worth stealing.',
    fix: 'Give tokens 15 minutes at most, and answer their real end.',
    async run(t) {
      const told = await t.ask('getMe');
      const left = Date.parse(told.body.session.expires_at) - serverTime(told);
      t.check(
        left > -5_000 && left <= 905_000,
        `session.expires_at is ${Math.round(left / 1000)} s away`,
        told,
      );
    },
  },
];

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

function readCookie(told) {
  const line = told.setCookie.find((one) => one.startsWith('__Host-paso_refresh='));
  return line?.split(';')[0].split('=').slice(1).join('=') || null;
}

function serverTime({ headers }) {
  return Number.isNaN(Date.parse(headers.date ?? '')) ? Date.now() : Date.parse(headers.date);
}
