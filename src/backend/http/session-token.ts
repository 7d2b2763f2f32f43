import { toBackendError } from '#src/backend/backend-error.ts';

/** A short-lived bearer token, as the host hands it over. Memory only. */
export interface AccessToken {
  token: string;
  expiresAtMs: number;
}

/** Where tokens come from: the host, with its launch token, its cookie or its own page. */
export type SessionProvider = (
  reason: 'initial' | 'expiring' | 'rejected',
  signal?: AbortSignal,
) => Promise<AccessToken>;

export interface TokenSource {
  /** A token that is good for the next request. */
  read(signal: AbortSignal | undefined): Promise<string>;
  /** A newer token than the one that was rejected; however many ask, one is fetched. */
  replace(rejected: string, signal: AbortSignal | undefined): Promise<string>;
}

/** A token is renewed this long before it expires, so that it does not expire on the way. */
const EXPIRY_MARGIN_MS = 30_000;
const SESSION_TIMEOUT_MS = 30_000;

/** Keeps the one token of a wizard. Rejects with a BackendError when the session cannot be had. */
export function createTokenSource(session: SessionProvider, now: () => number): TokenSource {
  let current: AccessToken | null = null;
  let pending: Promise<string> | null = null;

  async function fetchToken(reason: Parameters<SessionProvider>[0]): Promise<string> {
    try {
      // Not the caller's signal: others wait for the same token.
      current = await session(reason, AbortSignal.timeout(SESSION_TIMEOUT_MS));
      return current.token;
    } catch (error) {
      throw toBackendError(error);
    } finally {
      pending = null;
    }
  }

  function share(
    reason: Parameters<SessionProvider>[0],
    signal: AbortSignal | undefined,
  ): Promise<string> {
    pending ??= fetchToken(reason);
    return signal === undefined ? pending : untilAborted(pending, signal);
  }

  return {
    read(signal) {
      if (current === null) return share('initial', signal);
      if (current.expiresAtMs - now() > EXPIRY_MARGIN_MS) return Promise.resolve(current.token);
      return share('expiring', signal);
    },
    replace(rejected, signal) {
      if (current !== null && current.token !== rejected && pending === null) {
        return Promise.resolve(current.token); // someone else was rejected first and has fetched it
      }
      return share('rejected', signal);
    },
  };
}

/** The same promise, given up when the signal says so; whoever else waits goes on. */
function untilAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error); // an AbortSignal's reason is whatever abort() was given
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
