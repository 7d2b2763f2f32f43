import { BackendError, type BackendErrorCode } from '#src/backend/backend-error.ts';
import type { Attempt, WireAnswer } from './wire.ts';

/** What may be repeated: a read always, a write with a key as the same intention, any other write never. */
export type RequestKind = 'read' | 'keyed_write' | 'write';

export interface RetryTools {
  /** Waits; rejects when the signal is aborted. */
  sleep: (durationMs: number, signal?: AbortSignal) => Promise<void>;
  /** At least 0, below 1. */
  random: () => number;
  now: () => number;
  isOnline: () => boolean;
}

const MAX_RETRIES = 3;
/** Whoever asks for longer waits than this, one or together, gets no other try: the customer is told instead. */
const MAX_WAIT_MS = 10_000;
/** No new try begins after this; with slow time-outs three retries would be minutes. */
const MAX_TOTAL_MS = 45_000;
const FIRST_BACK_OFF_MS = 500;

/** Refusals that ask for another try: the request was not carried out, or is still being carried out. */
const waitingCodes: ReadonlySet<BackendErrorCode> = new Set([
  'rate_limited',
  'idempotency_in_progress',
]);

/** Refusals that leave open whether it happened; only what is safe to repeat is tried again. */
const failingCodes: ReadonlySet<BackendErrorCode> = new Set([
  'unavailable',
  'provider_unavailable',
  'timeout',
]);

/**
 * Runs attempts until one is answered or a definite refusal comes. Decided by code: `charge_cooldown` and every
 * other refusal is an answer. A write that was lost and never answered ends as `outcome_unknown`.
 */
export async function runWithRetry(
  kind: RequestKind,
  attempt: () => Promise<Attempt>,
  { sleep, random, now, isOnline }: RetryTools,
  signal: AbortSignal | undefined,
): Promise<WireAnswer> {
  const startedAtMs = now();
  let wasLost = false;
  let waitedMs = 0;
  for (let retries = 0; ; retries += 1) {
    signal?.throwIfAborted();
    const outcome = isOnline() ? await attempt() : offline();
    if (outcome.kind === 'answered') return outcome.answer;
    wasLost ||= outcome.kind === 'lost';
    const waitMs = retries < MAX_RETRIES ? resolveWait(kind, outcome, retries, random) : null;
    const isTooLate = now() + (waitMs ?? 0) - startedAtMs > MAX_TOTAL_MS;
    if (waitMs === null || waitedMs + waitMs > MAX_WAIT_MS || isTooLate) {
      throw resolveError(kind, outcome.error, wasLost, isOnline());
    }
    waitedMs += waitMs;
    await sleep(waitMs, signal);
  }
}

function offline(): Attempt {
  return { kind: 'refused', error: new BackendError('offline'), status: 0 };
}

/** How long to wait before the next try; null when there is none. */
function resolveWait(
  kind: RequestKind,
  outcome: Exclude<Attempt, { kind: 'answered' }>,
  retries: number,
  random: () => number,
): number | null {
  const { code, retryAfterMs } = outcome.error;
  const mayRepeat =
    kind === 'write'
      ? outcome.kind === 'refused' && code === 'rate_limited'
      : outcome.kind === 'lost' || waitingCodes.has(code) || failingCodes.has(code);
  if (!mayRepeat) return null;
  if (retryAfterMs !== null) return retryAfterMs;
  // Half of it is jitter: many clients that failed together do not come back together.
  return FIRST_BACK_OFF_MS * 2 ** retries * (0.5 + random() / 2);
}

function resolveError(
  kind: RequestKind,
  error: BackendError,
  wasLost: boolean,
  isOnline: boolean,
): BackendError {
  if (!wasLost) return error;
  if (kind === 'read') return isOnline ? error : new BackendError('offline', { cause: error });
  // After a lost try only a verdict on this very request ends the doubt.
  const isVerdict =
    !failingCodes.has(error.code) && !['offline', 'rate_limited'].includes(error.code);
  return isVerdict
    ? error
    : new BackendError('outcome_unknown', { cause: error, requestId: error.requestId });
}
