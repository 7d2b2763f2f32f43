import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { answerHttp, answerSafely, createServerHost, toRequest } from '#mocks/http.ts';
import type { WorldHost } from '#mocks/host.ts';
import { findScript } from './bundle.ts';
import { answerDesk } from './desk.ts';
import { pagePaths, renderPage } from './page.ts';

/*
 * A CRM to develop against, on another site than the wizard's: its pages embed the wizard in every way there is, and
 * the simulated backend answers below its own `/v1`. Development only.
 */

export interface CrmOptions {
  port: number;
  /** Another free port where that one is taken; else it rejects. */
  mayMove?: boolean;
  /** Where the wizard is served, as an origin; read for every page. */
  readWizardOrigin: () => string;
  latencyMs?: number;
}

export interface Crm {
  origin: string;
  close(): Promise<void>;
}

/** What a host's own policy has to allow for the wizard: its script, and its frame. Nothing inline, nothing else. */
export function policyOf(wizardOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${wizardOrigin}`,
    `frame-src ${wizardOrigin}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Starts the CRM on this machine alone. */
export async function startCrm(options: CrmOptions): Promise<Crm> {
  const { port, mayMove = false, readWizardOrigin, latencyMs } = options;
  let origin = '';
  const host = createServerHost({
    latencyMs,
    handoverUrl: (stepId, reference) => `${origin}/?step=${stepId}&ref=${reference}`,
  });
  const server = createServer((incoming, outgoing) => {
    answerSafely(outgoing, answer(host, readWizardOrigin(), incoming, outgoing));
  });
  await listen(server, port).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || !mayMove) throw error;
    await listen(server, 0);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  host: WorldHost,
  wizardOrigin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
  if (/^\/(?:v1|mock)\//.test(pathname)) {
    await answerHttp(host, incoming, outgoing);
    return;
  }
  const response = await route(host, wizardOrigin, pathname, await toRequest(incoming));
  outgoing.writeHead(response.status, {
    'content-security-policy': policyOf(wizardOrigin),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...Object.fromEntries(response.headers),
  });
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function route(
  host: WorldHost,
  wizardOrigin: string,
  pathname: string,
  request: Request,
): Promise<Response> {
  if (pathname.startsWith('/crm/')) {
    return (await answerDesk(host, request)) ?? new Response(null, { status: 404 });
  }
  if (pathname === '/assets/crm.css') return asset('text/css', await readStyle());
  if (pathname.startsWith('/assets/')) {
    const script = await findScript(pathname.slice('/assets/'.length));
    return script === null ? new Response(null, { status: 404 }) : asset('text/javascript', script);
  }
  if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
  const isPage = pagePaths.includes(pathname);
  return asset('text/html', renderPage(pathname, wizardOrigin), isPage ? 200 : 404);
}

function asset(type: string, body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
  });
}

async function readStyle(): Promise<string> {
  const read = (name: string) => readFile(new URL(`style/${name}.css`, import.meta.url), 'utf8');
  return (await Promise.all(['base', 'desk', 'wizard', 'narrow'].map(read))).join('\n');
}
