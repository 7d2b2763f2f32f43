import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/*
 * A CRM's server for the browser tests: pages that frame the wizard, under the policy that the guide asks hosts for.
 * Run by playwright.config.ts; PORT, PASO_WIZARD (the wizard's origin) and PASO_BACKEND come from there. It answers
 * under every name of this machine, so that localhost, 127.0.0.1 and *.localhost are sites of their own.
 */

const port = Number(process.env['PORT']);
const wizard = process.env['PASO_WIZARD'] ?? '';
const backend = process.env['PASO_BACKEND'] ?? '';

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(500).end();
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  switch (url.pathname) {
    case '/health':
      response.end('ok');
      return;
    case '/token':
      return respond(response, 'application/json', await createToken(url.searchParams));
    case '/user-data':
      return respond(response, 'application/json', await createUserData(url.searchParams));
    case '/page.js':
      return respond(response, 'text/javascript', pageScript);
    case '/page.css':
      return respond(response, 'text/css', pageStyle);
    case '/page': {
      const policies = url.searchParams.getAll('header').map((text) => text.split(': '));
      const defaults = { 'content-security-policy': hostPolicy };
      return respond(response, 'text/html', toPage(url.searchParams), {
        ...defaults,
        ...Object.fromEntries(policies),
      });
    }
    default:
      response.writeHead(404).end();
  }
}

function respond(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers });
  response.end(body);
}

/** What docs/integrators/production.md tells a host to send, and nothing more. */
const hostPolicy = [
  "default-src 'none'",
  `script-src 'self' ${wizard}`,
  `frame-src ${wizard}`,
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
].join('; ');

/** As a CRM's own server does it: a launch of the account that is signed in, exchanged without a cookie. */
async function createToken(query: URLSearchParams): Promise<string> {
  const launch = await post('/mock/launch', { workspace_id: query.get('workspace') });
  const [, launchToken] = String(launch['launch_path']).split('#launch=');
  const session = await post('/v1/session', {
    launch_token: decodeURIComponent(launchToken ?? ''),
    cookie: false,
  });
  return JSON.stringify({ token: session['access_token'], expiresIn: session['expires_in'] });
}

async function createUserData(query: URLSearchParams): Promise<string> {
  return JSON.stringify(
    await post('/mock/frame-payload', { workspace_id: query.get('workspace') }),
  );
}

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${backend}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

/** `body` is the page's own part; `settings` is what page.js is told. */
function toPage(query: URLSearchParams): string {
  const settings = (query.get('settings') ?? '{}').replaceAll('<', '\\u003c');
  const sdk = query.has('bare') ? '' : `<script src="${wizard}/sdk/paso.js"></script>`;
  return `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>CRM</title>
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <header><a href="#inicio">Inicio del CRM</a> <button id="opener">Abrir la guía</button></header>
    ${query.get('body') ?? '<main><p class="before">Antes</p><div id="guide"></div><p class="after">Después</p></main>'}
    <footer><a href="#pie">Pie del CRM</a></footer>
    <script type="application/json" id="settings">${settings}</script>
    ${sdk}
    <script src="/page.js"></script>
  </body>
</html>`;
}

/**
 * The ten lines of a host, and what a test asks of them: `window.crm` keeps the events, the tokens that were asked for
 * and the instance; `crm.create(options)` mounts one.
 */
const pageScript = `
const settings = JSON.parse(document.getElementById('settings').textContent);
const crm = { settings, events: [], tokens: [], given: [], violations: [], visited: [], navigates: false };
window.crm = crm;
document.addEventListener('securitypolicyviolation', (event) =>
  crm.violations.push(event.effectiveDirective + ' ' + event.blockedURI));
crm.getToken = async ({ reason, attempt }) => {
  crm.tokens.push({ reason, attempt });
  const answer = await fetch('/token?workspace=' + settings.workspace);
  const session = await answer.json();
  crm.given.push(session.token);
  return session;
};
crm.create = (options = {}) => {
  const instance = window.Paso.create({
    getToken: crm.getToken,
    locale: settings.locale,
    allowNavigation: (url) => { crm.visited.push(url); return crm.navigates; },
    ...options,
  });
  for (const name of ['ready', 'stepchange', 'lock', 'paymentmethodadded', 'pending', 'complete', 'exit', 'error'])
    instance.on(name, (event) => crm.events.push({ name, ...event }));
  return instance;
};
if (settings.mount !== undefined) {
  crm.instance = crm.create(settings.options);
  crm.instance.mount(document.querySelector(settings.mount));
}
`;

const pageStyle = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: #eef1f5; }
header, footer { padding: 16px 24px; background: #fff; }
main { padding: 24px; max-width: 1000px; margin: 0 auto; }
.before { min-height: 120px; } .after { min-height: 300px; }
.tall { min-height: 1600px; } .low { height: 320px; overflow: auto; } .moved { transform: translateX(0); }
.fixed { width: 100%; height: 600px; border: 0; }
`;

server.listen(port);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
