// The smallest backend: a session, and the answers of first-screen.md beside it. Every step is `guide`: the wizard shows
// the way, the customer confirms. Only node: modules; not for production (one user, all in memory, no signature).
//
//   node docs/integrators/first-screen.mjs        port 9000; PORT=… for another

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const SESSION_SECONDS = 900;
const port = Number(process.env['PORT'] ?? 9000);
const guide = readFileSync(new URL('first-screen.md', import.meta.url), 'utf8');
const me = example('Me');
const config = example('Config');
const onboarding = example('Onboarding');
const needs = new Map(onboarding.steps.map((step) => [step.id, step.needs]));

const launches = new Map();
/** When each token ends, in epoch milliseconds. */
const tokens = new Map();
let refreshToken = null;

const isText = (least, most) => (value) =>
  typeof value === 'string' && value.length >= least && value.length <= most;

/** What is answered: who may ask, the members of the body (optional ones end in `?`), and how. */
const operations = [
  {
    method: 'POST',
    path: /^\/session$/,
    isOpen: true,
    body: { launch_token: isText(16, 4096), 'cookie?': (value) => typeof value === 'boolean' },
    answer: ({ body }) => startSession(body),
  },
  { method: 'DELETE', path: /^\/session$/, answer: endSession },
  { method: 'POST', path: /^\/session\/refresh$/, isOpen: true, answer: refreshSession },
  { method: 'GET', path: /^\/me$/, answer: ({ untilMs }) => ok(meUntil(untilMs)) },
  {
    method: 'PATCH',
    path: /^\/me$/,
    body: { locale: isText(2, 35) },
    answer: ({ body, untilMs }) => chooseLanguage(body.locale, untilMs),
  },
  { method: 'GET', path: /^\/config$/, answer: () => ok(config) },
  { method: 'GET', path: /^\/onboarding$/, answer: () => ok(onboarding) },
  {
    method: 'PUT',
    path: /^\/onboarding\/steps\/([^/]+)\/report$/,
    body: { report: (value) => ['declared', 'skipped', 'reopened'].includes(value) },
    answer: ({ body, match }) => keepReport(match[1], body.report),
  },
];

const server = createServer(async (request, response) => {
  const { status, body, headers } = await answer(request);
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { ...(body && { 'Content-Type': type }), ...headers });
  response.end(body && JSON.stringify(body));
});

async function answer(request) {
  const text = await readText(request);
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/v1/, '');
  const fitting = operations.filter((operation) => operation.path.test(path));
  const operation = fitting.find(({ method }) => method === request.method);

  const untilMs = sessionUntil(request);
  if (!operation?.isOpen) {
    if (untilMs === undefined) return refuse(401, 'session_required');
    if (untilMs < Date.now()) return refuse(401, 'session_expired');
  }
  if (fitting.length === 0) return refuse(404, 'operation_not_supported');
  if (operation === undefined) {
    const allow = fitting.map(({ method }) => method).join(', ');
    return { ...refuse(405, 'invalid_request'), headers: { Allow: allow } };
  }
  const body = operation.body && readBody(operation.body, text, request.headers['content-type']);
  if (body === null) return refuse(400, 'invalid_request');
  return operation.answer({ request, body, untilMs, match: operation.path.exec(path) });
}

/** When the session of a request ends; undefined without one. */
function sessionUntil(request) {
  const [, token] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return tokens.get(token);
}

/** The body, when it is JSON of exactly these members; null for anything else. */
function readBody(members, text, type = '') {
  if (text.length > 65_536 || !/^application\/json(?:;|$)/i.test(type)) return null;
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const names = Object.keys(members).map((name) => name.replace('?', ''));
  if (Object.keys(body).some((name) => !names.includes(name))) return null;
  const fits = Object.entries(members).every(([name, isRight]) => {
    const value = body[name.replace('?', '')];
    return value === undefined ? name.endsWith('?') : isRight(value);
  });
  return fits ? body : null;
}

function startSession({ launch_token: launchToken, cookie: hasCookie = true }) {
  const launch = launches.get(launchToken);
  if (launch === undefined) return refuse(401, 'launch_token_invalid');
  if (launch.isUsed) return refuse(401, 'launch_token_used');
  if (launch.untilMs < Date.now()) return refuse(401, 'launch_token_expired');
  launch.isUsed = true;
  return issueSession(hasCookie);
}

function refreshSession({ request }) {
  if (request.headers['x-paso-refresh'] !== '1') return refuse(400, 'invalid_request');
  const isKnown = refreshToken !== null && request.headers.cookie?.includes(refreshToken);
  return isKnown ? issueSession(true) : refuse(401, 'session_required');
}

function endSession() {
  tokens.clear();
  refreshToken = null;
  return { status: 204, headers: { 'Set-Cookie': cookie('', 0) } };
}

function chooseLanguage(locale, untilMs) {
  try {
    me.user.locale = new Intl.Locale(locale).toString();
  } catch {
    return refuse(422, 'validation_failed', { errors: [{ pointer: '/locale', code: 'invalid' }] });
  }
  return ok(meUntil(untilMs));
}

function meUntil(untilMs) {
  return { ...me, session: { ...me.session, expires_at: new Date(untilMs).toISOString() } };
}

/** Notes the customer's word as what it is: declared, by the customer, now. Said twice, it is as old as the first time. */
function keepReport(stepId, report) {
  const step = onboarding.steps.find(({ id }) => id === stepId);
  if (step === undefined) return refuse(404, 'not_found');
  const status = { declared: 'complete', skipped: 'skipped', reopened: 'open' }[report];
  if (step.status === status) return ok(onboarding);
  const at = new Date().toISOString();
  step.status = status;
  step.needs = status === 'complete' ? [] : needs.get(step.id);
  step.evidence =
    status === 'open'
      ? { kind: 'unknown', source: null, at: null }
      : { kind: 'declared', source: 'customer', at };
  onboarding.started_at ??= at;
  onboarding.updated_at = at;
  return ok(onboarding);
}

function issueSession(hasCookie) {
  const token = createSecret('pst');
  const untilMs = Date.now() + SESSION_SECONDS * 1000;
  tokens.set(token, untilMs);
  if (hasCookie) refreshToken = createSecret('prt');
  const body = {
    access_token: token,
    token_type: 'Bearer',
    expires_at: new Date(untilMs).toISOString(),
    expires_in: SESSION_SECONDS,
  };
  const headers = { 'Cache-Control': 'no-store' };
  if (hasCookie) headers['Set-Cookie'] = cookie(refreshToken, 30 * 86_400);
  return { status: 201, body, headers };
}

function ok(body) {
  return { status: 200, body };
}

function refuse(status, code, more) {
  const type = `/problems/${code.replaceAll('_', '-')}`;
  return { status, body: { type, title: code.replaceAll('_', ' '), status, code, ...more } };
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

async function readText(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

server.listen(port, '127.0.0.1', () => {
  const launchToken = createSecret('launch');
  launches.set(launchToken, { untilMs: Date.now() + 10 * 60_000, isUsed: false }); // ten minutes, so that you can read on
  process.stdout.write(`Answers at http://127.0.0.1:${server.address().port}/v1\n`);
  process.stdout.write(`The wizard: http://localhost:4173/#launch=${launchToken}\n`);
});
