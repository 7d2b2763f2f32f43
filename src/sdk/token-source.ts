import { ChannelError } from '#src/host/frame/channel.ts';
import { type Answer, patience, type Payload, readAnswer } from '#src/host/frame/protocol.ts';
import type { GetToken, OnboardingErrorEvent, OnboardingToken } from './types.ts';

export interface TokenSource {
  /** Rejects with what the frame is refused with. Calls at the same time share one token. */
  get(asked: Payload<'session.get'>): Promise<Answer<'session.get'>>;
  /** Gives up what is being asked for: nobody waits for it any more. */
  giveUp(): void;
}

/** Asks the page's function for tokens; `onError` is told of one that was not had. */
export function createTokenSource(
  getToken: GetToken | undefined,
  onError: (error: OnboardingErrorEvent) => void,
): TokenSource {
  let pending: { token: Promise<OnboardingToken>; call: AbortController } | null = null;
  let expiresAtMs = Number.POSITIVE_INFINITY;

  async function ask({ reason, attempt }: Payload<'session.get'>, call: AbortController) {
    const { signal } = call;
    const isLate = reason === 'expiring' && Date.now() >= expiresAtMs;
    const timer = setTimeout(
      () => call.abort(new DOMException('it took more than 10 s', 'TimeoutError')),
      patience.session,
    );
    try {
      signal.throwIfAborted();
      const answer = await Promise.race([
        getToken?.({ reason: isLate ? 'expired' : reason, attempt, signal }),
        abortion(signal),
      ]);
      const token = readAnswer('session.get', answer);
      // What is no text of a header would fail later, as if the backend did.
      if (token === null || !/^[!-~]+$/.test(token.token)) throw new TypeError(toFault(answer));
      expiresAtMs = Date.now() + token.expiresIn * 1_000;
      return token;
    } catch (cause) {
      const isOver = (cause as { code?: unknown } | null)?.code === 'session_expired';
      const code = isOver ? 'session_expired' : 'session_unavailable';
      if (!isGivenUp(signal))
        onError({ code, message: `Paso: getToken ${toSentence(cause)}`, cause });
      throw new ChannelError({ code });
    } finally {
      clearTimeout(timer);
      if (pending?.call === call) pending = null;
    }
  }

  return {
    get(asked) {
      if (pending === null) {
        const call = new AbortController();
        // Its own start, so that `pending` is there whatever the function does at once.
        pending = { call, token: Promise.resolve().then(() => ask(asked, call)) };
      }
      return pending.token;
    },
    giveUp() {
      pending?.call.abort();
      pending = null;
    },
  };
}

function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(signal.reason as Error); // an AbortSignal's reason is whatever abort() was given
    signal.addEventListener('abort', giveUp, { once: true });
  });
}

/** The names of what it gave, and no value: one of them may be the token. */
function toFault(answer: unknown): string {
  const kind = Object.prototype.toString.call(answer).slice(8, -1); // Undefined, Response, …
  const given = kind === 'Object' ? `{ ${Object.keys(answer as object).join(', ')} }` : kind;
  return `it gave ${given}; wanted is { token, expiresIn }, text without spaces and 1 to 86400 seconds`;
}

function toSentence(cause: unknown): string {
  if (cause instanceof Error) return `failed: ${cause.message}`;
  const code = (cause as { code?: unknown } | null | undefined)?.code;
  return `threw ${typeof code === 'string' ? code : typeof cause}`;
}

/** By us; not by the time that has passed. */
function isGivenUp({ aborted, reason }: AbortSignal): boolean {
  return aborted && (reason as Error).name !== 'TimeoutError';
}
