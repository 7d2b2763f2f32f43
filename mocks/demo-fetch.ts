import type { HttpHandler } from 'msw';
import { getResponse } from 'msw/utils/get-response';

/**
 * A `fetch` that MSW's handlers answer without a service worker. What none of them answers, and every other origin, is
 * out of reach: nothing asked through it leaves the page.
 */
export function createDemoFetch(
  origin: string,
  handlers: HttpHandler[],
  onRequest: () => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, origin), init);
    request.signal.throwIfAborted();
    if (new URL(request.url).origin !== origin) throw unreachable();
    onRequest();
    const response = await orAborted(getResponse(handlers, request), request.signal);
    if (response === undefined || response.type === 'error') throw unreachable();
    return response;
  };
}

/** As a browser says it of an address that it cannot reach. */
function unreachable(): TypeError {
  return new TypeError('Failed to fetch');
}

/** An answer, or the reason why nobody waits for it any more. */
function orAborted<Value>(answer: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
