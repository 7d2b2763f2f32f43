import { createHttpBackend } from '#src/backend/http/create-http-backend.ts';
import type { AccessToken } from '#src/backend/http/session-token.ts';
import type { Backend } from '#src/backend/backend.ts';
import { sampleAtMs } from './wire-samples.ts';

/** What the wire does next: answer, or fail as a network fails. */
export type Turn = (request: Request) => Response | Promise<Response>;

/** A good answer. */
export function json(body: unknown, init: { status?: number; etag?: string } = {}): Turn {
  return () =>
    new Response(JSON.stringify(body), {
      status: init.status ?? 200,
      headers: {
        'Content-Type': 'application/json',
        ...(init.etag === undefined ? {} : { ETag: init.etag }),
      },
    });
}

/** A good answer as it stands, JSON or not. */
export function text(body: string, contentType = 'application/json'): Turn {
  return () => new Response(body, { headers: { 'Content-Type': contentType } });
}

/** An RFC 9457 problem. */
export function problem(
  status: number,
  code: string,
  more: { retryAfter?: string; body?: object } = {},
): Turn {
  return () =>
    new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more.body }), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        ...(more.retryAfter === undefined ? {} : { 'Retry-After': more.retryAfter }),
      },
    });
}

/** A page of some gateway on the way. */
export function gateway(status: number): Turn {
  return () => new Response('<html>Bad gateway</html>', { status });
}

/** The connection breaks. */
export function cut(): Turn {
  return () => {
    throw new TypeError('Failed to fetch');
  };
}

/** The answer begins and breaks off. */
export function cutHalfway(): Turn {
  return () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":"tu'));
        controller.error(new TypeError('terminated'));
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'application/json' } });
  };
}

/** Nobody answers until the request is given up. */
export function silence(): Turn {
  return (request) =>
    new Promise((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
    });
}

export interface ScriptedBackend {
  backend: Backend;
  /** Every request, in order. */
  requests: Request[];
  /** The bodies of the requests, in order; empty where there was none. */
  bodies: string[];
  /** How long the adapter waited between tries, in milliseconds. */
  waits: number[];
  /** Why tokens were asked for. */
  reasons: string[];
  isOnline: boolean;
  nowMs: number;
}

/**
 * The http adapter over a wire that plays the turns in order and repeats the last one. Time passes only while the
 * adapter waits.
 */
export function createScriptedBackend(
  turns: Turn[],
  options: {
    session?: (reason: string) => Promise<AccessToken>;
    timeoutMs?: number;
    language?: () => string;
  } = {},
): ScriptedBackend {
  const requests: Request[] = [];
  const bodies: string[] = [];
  const waits: number[] = [];
  const reasons: string[] = [];
  const world = { isOnline: true, nowMs: sampleAtMs };
  let count = 0;

  const backend = createHttpBackend({
    baseUrl: 'https://api.example/v1/',
    language: options.language ?? (() => 'es'),
    session: (reason) => {
      reasons.push(reason);
      if (options.session !== undefined) return options.session(reason);
      count += 1;
      return Promise.resolve({ token: `token-${count}`, expiresAtMs: world.nowMs + 900_000 });
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      bodies.push(typeof init?.body === 'string' ? init.body : '');
      const turn = turns[Math.min(requests.length, turns.length) - 1];
      if (turn === undefined) throw new Error('no turn left');
      return turn(request);
    },
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    sleep: (durationMs, signal) => {
      signal?.throwIfAborted();
      waits.push(durationMs);
      world.nowMs += durationMs;
      return Promise.resolve();
    },
    random: () => 0.5,
    now: () => world.nowMs,
    isOnline: () => world.isOnline,
  });
  return Object.assign(world, { backend, requests, bodies, waits, reasons });
}
