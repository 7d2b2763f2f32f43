// The smallest backend: a session, and the answers of README.md beside it. Every step is `guide`: the wizard shows the
// way, the customer confirms. Only node: modules; not for production (one user, all in memory, no signature).
//
//   node docs/integrators/first-screen.mjs        port 9000; PORT=… for another

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const port = Number(process.env['PORT'] ?? 9000);
const guide = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const me = example('Me');
const config = example('Config');
const onboarding = example('Onboarding');
const needs = new Map(onboarding.steps.map((step) => [step.id, step.needs]));

const launches = new Map();
const tokens = new Map();
let refreshToken = null;

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/v1/, '');
  const body = await readJson(request);
  const answer = (status, value, headers = {}) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(value === null ? undefined : JSON.stringify(value));
  };
  const refuse = (status, code) =>
    answer(status, { type: `/problems/${code.replaceAll('_', '-')}`, title: code, status, code });

  if (body === undefined) return refuse(400, 'invalid_request');
  const operation = `${request.method} ${path}`;
  if (operation === 'POST /session') {
    const launch = launches.get(body?.launch_token);
    if (launch === undefined) return refuse(401, 'launch_token_invalid');
    if (launch.isUsed) return refuse(401, 'launch_token_used');
    if (launch.untilMs < Date.now()) return refuse(401, 'launch_token_expired');
    launch.isUsed = true;
    return answer(201, issueToken(), sessionHeaders());
  }
  if (operation === 'POST /session/refresh') {
    const isKnown = refreshToken !== null && request.headers.cookie?.includes(refreshToken);
    if (request.headers['x-paso-refresh'] !== '1' || !isKnown)
      return refuse(401, 'session_required');
    return answer(201, issueToken(), sessionHeaders());
  }

  const token = request.headers.authorization?.replace(/^Bearer /, '');
  if (token === undefined) return refuse(401, 'session_required');
  if ((tokens.get(token) ?? 0) < Date.now()) return refuse(401, 'session_expired');

  if (operation === 'DELETE /session') {
    tokens.clear();
    refreshToken = null;
    return answer(204, null, { 'Set-Cookie': cookie('', 0) });
  }
  if (operation === 'GET /me') return answer(200, me);
  if (operation === 'PATCH /me') {
    me.user.locale = body.locale;
    return answer(200, me);
  }
  if (operation === 'GET /config') return answer(200, config);
  if (operation === 'GET /onboarding') return answer(200, onboarding);
  const stepId = /^PUT \/onboarding\/steps\/([a-z-]+)\/report$/.exec(operation)?.[1];
  const step = onboarding.steps.find(({ id }) => id === stepId);
  if (step !== undefined) return answer(200, keepReport(step, body.report));
  return refuse(404, 'operation_not_supported');
});

server.listen(port, '127.0.0.1', () => {
  const launchToken = createSecret('launch');
  launches.set(launchToken, { untilMs: Date.now() + 10 * 60_000, isUsed: false }); // ten minutes, so that you can read on
  process.stdout.write(`Answers at http://127.0.0.1:${server.address().port}/v1\n`);
  process.stdout.write(`The wizard: http://localhost:4173/#launch=${launchToken}\n`);
});

/** Notes the customer's word as what it is: declared, by the customer, now. */
function keepReport(step, report) {
  const at = new Date().toISOString();
  const isDeclared = report === 'declared';
  step.needs = isDeclared ? [] : needs.get(step.id);
  step.status = isDeclared ? 'complete' : report === 'skipped' ? 'skipped' : 'open';
  step.evidence = isDeclared
    ? { kind: 'declared', source: 'customer', at }
    : { kind: 'unknown', source: null, at: null };
  onboarding.started_at ??= at;
  onboarding.updated_at = at;
  return onboarding;
}

function issueToken() {
  const accessToken = createSecret('pst');
  const untilMs = Date.now() + 15 * 60_000;
  tokens.set(accessToken, untilMs);
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_at: new Date(untilMs).toISOString(),
    expires_in: 900,
  };
}

function sessionHeaders() {
  refreshToken = createSecret('prt');
  return { 'Cache-Control': 'no-store', 'Set-Cookie': cookie(refreshToken, 30 * 86_400) };
}

function cookie(value, maxAge) {
  return `__Host-paso_refresh=${value}; Path=/; HttpOnly; Secure; SameSite=Strict; Max-Age=${maxAge}`;
}

function createSecret(prefix) {
  return `${prefix}_${randomBytes(24).toString('hex')}`;
}

/** The example of a schema in the guide. */
function example(schema) {
  const [, json] = new RegExp(`^\`\`\`json ${schema}\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide) ?? [];
  return JSON.parse(json);
}

/** The body as JSON, an empty object where there is none; undefined where it is no JSON. */
async function readJson(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}
