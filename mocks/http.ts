import { randomInt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dispatch } from './dispatcher.ts';
import { nearbyLatency, type WorldHost } from './host.ts';
import { MAX_BODY_LENGTH } from './request.ts';

/*
 * The simulated backend behind a server of Node's: what `npm run backend` and the fake CRM share.
 */

const MAX_BODY_BYTES = MAX_BODY_LENGTH * 4;

/** Worlds of this process, one a workspace; they end with it. */
export function createServerHost(options: {
  handoverUrl: WorldHost['handoverUrl'];
  /** Of every answer; a small, uneven one without it. */
  latencyMs?: number | undefined;
}): WorldHost {
  const { handoverUrl, latencyMs } = options;
  return {
    worlds: new Map(),
    readClockMs: () => Date.now(),
    createSeed: () => randomInt(2 ** 47),
    latencyMs: () => latencyMs ?? nearbyLatency(),
    sleep: (ms) =>
      ms === 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, ms)),
    handoverUrl,
    onChange: () => {},
  };
}

/** Answers what is below `/v1` and `/mock`. */
export async function answerHttp(
  host: WorldHost,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const cors = corsHeaders(incoming.headers.origin);
  if (incoming.method === 'OPTIONS') {
    outgoing.writeHead(204, cors).end();
    return;
  }
  if (incoming.method === 'TRACE') {
    outgoing.writeHead(405, cors).end();
    return;
  }
  const { response, setCookie } = await dispatch(host, await toRequest(incoming));
  if (response.type === 'error') {
    incoming.socket.destroy();
    return;
  }
  const headers: Record<string, string> = { ...Object.fromEntries(response.headers), ...cors };
  if (setCookie !== null) headers['set-cookie'] = setCookie;
  outgoing.writeHead(response.status, headers);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Runs a handler; what it throws is told on the console, and answered as a fault of the simulation. */
export function answerSafely(outgoing: ServerResponse, handling: Promise<void>): void {
  handling.catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    if (!outgoing.headersSent)
      outgoing.writeHead(500, { 'content-type': 'application/problem+json' });
    outgoing.end(
      '{"type":"/problems/bug","title":"The simulation failed","status":500,"code":"backend_unavailable"}',
    );
  });
}

export async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    // Of what is too large anyway, no more is kept than to say so.
    if (length - bytes.length <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  // The answer to HEAD is the one to GET; Node leaves its body out.
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET');
  const hasBody = method !== 'GET' && chunks.length > 0;
  const target = incoming.url ?? '/';
  const url = new URL(target.startsWith('/') ? `http://localhost${target}` : target);
  return new Request(url, { method, headers, ...(hasBody ? { body: Buffer.concat(chunks) } : {}) });
}

/** Pages on this machine may call it with their cookies; nobody else. */
function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined || !URL.canParse(origin)) return {};
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
  if (!isLoopback) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers':
      'Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, If-None-Match, X-Paso-Refresh',
    'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id, Idempotency-Replayed',
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}
