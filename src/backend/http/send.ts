import { BackendError } from '#src/backend/backend-error.ts';
import { toProblem } from './problem.ts';
import type { Attempt, WireRequest } from './wire.ts';

/**
 * Sends one request once. Resolves to how it ended; rejects only with the caller's own reason for giving up.
 * Redirects are refused: no request, and no token, leaves the configured origin.
 */
export async function send(
  request: WireRequest,
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      credentials: request.credentials,
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    const text = await response.text();
    if (!response.ok) return toProblem(response.status, response.headers, text);
    if (text.length > request.maxLength) {
      return { kind: 'refused', error: new BackendError('malformed'), status: response.status };
    }
    return { kind: 'answered', answer: { text, headers: response.headers } };
  } catch {
    signal?.throwIfAborted();
    // The cause stays out: an engine may quote the address in it.
    return { kind: 'lost', error: new BackendError(timeout.aborted ? 'timeout' : 'unavailable') };
  }
}
