import type { RetryTools } from './retry.ts';

/** How long one attempt may take. */
const TIMEOUT_MS = 20_000;

/** The world outside, as a browser has it; tests bring their own. */
export const defaultTools: RetryTools & { fetch: typeof globalThis.fetch; timeoutMs: number } = {
  // Looked up at each call: a worker or a test may put its own in place later.
  fetch: (input, init) => globalThis.fetch(input, init),
  timeoutMs: TIMEOUT_MS,
  sleep,
  random: Math.random,
  now: Date.now,
  isOnline: () => navigator.onLine !== false,
};

function sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, durationMs);
    function giveUp() {
      clearTimeout(timer);
      reject(signal?.reason as Error); // an AbortSignal's reason is whatever abort() was given
    }
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}
