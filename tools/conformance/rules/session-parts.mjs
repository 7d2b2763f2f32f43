// What the rules of session have in common.

export const sessionCodes = ['session_required', 'session_expired', 'session_revoked'];

export const more = 'Add --launch-token with a fresh one (it may be given twice).';

/** The session of the first launch token, with its cookie. */
export function firstSession(t) {
  return t.account.once('session 1', async () => {
    const launchToken = t.options.launchTokens[0];
    if (launchToken === undefined) return null;
    const created = await t.probe('createSession', { body: { launch_token: launchToken } });
    const cookie = readCookie(created);
    if (cookie) t.kit.cookie = cookie;
    return { launchToken, created, cookie, token: created.body?.access_token ?? null };
  });
}

export async function required(t, session) {
  const found = await session(t);
  if (found === null) t.skip('there is no launch token for it', more);
  if (found.created.status !== 201)
    t.skip(
      `createSession answered ${found.created.status} ${found.created.body?.code ?? ''}`,
      `A launch token works once, for a minute. ${more}`,
    );
  return found;
}

export function readCookie(told) {
  const line = told.setCookie.find((one) => one.startsWith('__Host-paso_refresh='));
  return line?.split(';')[0].split('=').slice(1).join('=') || null;
}
