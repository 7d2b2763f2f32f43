// Launch token, and the end of a session. First of all: a launch token lives for a minute.

import { firstSession, more, readCookie, required, sessionCodes } from './session-parts.mjs';

const AT = '/paths/~1session/post';

const launchCodes = ['launch_token_invalid', 'launch_token_expired', 'launch_token_used'];

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

function serverTime({ headers }) {
  return Number.isNaN(Date.parse(headers.date ?? '')) ? Date.now() : Date.parse(headers.date);
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
    id: 'session.frame-unreadable',
    title: 'A frame’s payload that cannot be read answers 401 launch_token_invalid',
    at: '/paths/~1session~1frame/post',
    why: 'Anybody can send one: it is the only proof of who is in the frame.',
    fix: 'Decrypt it with the secret shared with the CRM; refuse what does not decrypt, or names an account that is not yours.',
    async run(t) {
      const told = await t.probe('createFrameSession', {
        body: { payload: 'conformance-unreadable-payload' },
      });
      if (told.body?.code === 'operation_not_supported')
        t.skip('createFrameSession is not offered', '');
      t.expect(told, 401, 'launch_token_invalid', 'a payload that is none');
      const short = await t.probe('createFrameSession', { body: { payload: 'short' } });
      t.expect(short, 400, 'invalid_request', 'a payload of 5 characters');
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
