import { createWire } from '#tools/conformance/wire.mjs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/*
 * A server that is wrong in one way: it stands before the simulated backend and changes what goes through. Each run has
 * its own path, /run-1/v1, so that many faults are tried at once.
 */

export interface Sent {
  method: string;
  /** Below /v1, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: string;
}

export interface Given {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: string;
}

/** What a fault remembers, and may ask of the server behind it. */
export interface Memory {
  notes: Map<string, string>;
  /** Access token of the run. */
  token: string;
  pass(sent: Sent): Promise<Given>;
}

export interface Plan {
  request?: (sent: Sent, memory: Memory) => Given | void | Promise<Given | void>;
  answer?: (given: Given, sent: Sent, memory: Memory) => void | Promise<void>;
  /** Writes the answer itself, as no library would. */
  write?: (given: Given, outgoing: ServerResponse) => boolean;
}

export interface FaultProxy {
  /** The base address of a server with this fault. */
  plant(plan: Plan, token: string): string;
  stop(): void;
}

export async function startFaultProxy(origin: string): Promise<FaultProxy> {
  const wire = createWire();
  const runs = new Map<string, { plan: Plan; memory: Memory }>();
  const pass = (sent: Sent) => forward(wire, origin, sent);
  const server: Server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://proxy');
    const [, run = ''] = url.pathname.split('/');
    const found = runs.get(run);
    if (found === undefined) return void outgoing.writeHead(404).end();
    const { plan, memory } = found;
    const sent: Sent = {
      method: incoming.method ?? 'GET',
      path: url.pathname.slice(run.length + 4),
      query: url.searchParams,
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: await readBody(incoming),
    };
    const instead = await plan.request?.(sent, memory);
    const given = instead ?? (await pass(sent));
    await plan.answer?.(given, sent, memory);
    if (plan.write?.(given, outgoing)) return;
    const cookies = given.cookies.length === 0 ? {} : { 'set-cookie': given.cookies };
    outgoing.writeHead(given.status, { ...given.headers, ...cookies });
    outgoing.end(given.status === 304 || given.status === 204 ? undefined : given.body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    plant(plan, token) {
      const run = `run-${runs.size + 1}`;
      runs.set(run, { plan, memory: { notes: new Map(), token, pass } });
      return `http://127.0.0.1:${port}/${run}/v1`;
    },
    stop() {
      wire.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** By the kit's own client: fetch would add headers that the kit did not send. */
async function forward(
  wire: ReturnType<typeof createWire>,
  origin: string,
  { method, path, query, headers, body }: Sent,
): Promise<Given> {
  const { host: _, connection: __, 'content-length': ___, ...kept } = headers;
  const answer = await wire.send({
    url: new URL(`${origin}/v1${path}${query.size > 0 ? `?${query}` : ''}`),
    method,
    headers: kept,
    body: body === '' ? null : Buffer.from(body),
    timeoutMs: 10_000,
    maxBytes: 2 ** 25,
  });
  const skipped = new Set([
    'connection',
    'keep-alive',
    'transfer-encoding',
    'content-length',
    'set-cookie',
  ]);
  return {
    status: answer.status,
    headers: Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => !skipped.has(name)),
    ),
    cookies: answer.setCookie,
    body: answer.text,
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
