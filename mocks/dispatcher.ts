import { operationRules, type OperationId } from '#src/backend/generated/operations.gen.ts';
import { changeRuleByOther, strikeFaults } from './faults.ts';
import { findWorld, type WorldHost } from './host.ts';
import { canonicalJson, claimKey, findAnswer, keepAnswer, keySlot } from './idempotency.ts';
import { workspaceOfSecret } from './ids.ts';
import { prefersCsv } from './accept.ts';
import { openDoor } from './doors.ts';
import type { OperationContext } from './operation.ts';
import { handlers } from './operations/handlers.ts';
import { refreshCookieName } from './operations/session.ts';
import { notFound, ProblemAnswer, toProblemBody } from './problem.ts';
import { token } from './random.ts';
import { runRule } from './recharge.ts';
import { findRoute, parseBody, parseQuery, type Route } from './request.ts';
import { findSession, permissionsOf } from './sessions.ts';
import type { Fault } from './state.ts';
import { chooseLanguage, textsOf } from './texts.ts';
import { type Answer, broken, type Dispatched, toDispatched, toProblem } from './answers.ts';
import { noteActivations } from './channels-state.ts';
import { requireSupport } from './support.ts';
import { decryptUserData } from './user-data.ts';
import { settleWorld, type World } from './world.ts';

/**
 * Answers any request of the simulation: the contract below `/v1`, the simulation's own doors below `/mock`.
 * `cookie` is the `Cookie` header, which a page's own request cannot carry.
 */
export async function dispatch(
  host: WorldHost,
  request: Request,
  cookie: string | null = request.headers.get('cookie'),
): Promise<Dispatched> {
  const url = new URL(request.url);
  const requestId = `req_${token(12, performance.now(), url.pathname)}`;
  try {
    const doorAnswer = await openDoor(host, request, url);
    if (doorAnswer !== null) return { response: doorAnswer, setCookie: null };
    if (!url.pathname.startsWith('/v1/')) throw notFound();
    const route = findRoute(request.method, url.pathname.slice(3));
    return await answerOperation(host, request, url, route, cookie, requestId);
  } catch (error) {
    if (error instanceof ProblemAnswer)
      return { response: toProblem(error, requestId), setCookie: null };
    throw error;
  }
}

async function answerOperation(
  host: WorldHost,
  request: Request,
  url: URL,
  route: Route,
  cookie: string | null,
  requestId: string,
): Promise<Dispatched> {
  const { id } = route;
  const text = await request.text();
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
  const refreshCookie = readCookie(cookie, refreshCookieName);
  const isEntry = id === 'createSession' || id === 'createFrameSession';
  const workspace =
    id === 'createFrameSession'
      ? await workspaceOfPayload(text)
      : workspaceOf(id, bearer, refreshCookie, text);
  const world = findWorld(host, workspace);
  if (world === undefined) {
    await host.sleep(host.latencyMs());
    if (isEntry) parseBody(id, text, request.headers.get('content-type'));
    throw new ProblemAnswer(401, isEntry ? 'launch_token_invalid' : 'session_required');
  }
  const struck = strikeFaults(world.state, id);
  const delayMs = host.latencyMs() + slowness(struck);
  await host.sleep(delayMs);
  if (struck.some(({ type }) => type === 'network_error')) return broken();
  const nowMs = settleWorld(world);
  strikeBefore(world, struck, nowMs);
  const language = chooseLanguage(request.headers.get('accept-language'), world.state.locale);
  const context: OperationContext = {
    world,
    nowMs,
    language,
    texts: textsOf(language),
    handoverUrl: host.handoverUrl,
    session: null,
    refreshCookie,
    ifMatch: request.headers.get('if-match'),
    wantsCsv: prefersCsv(request.headers.get('accept')),
  };
  authorise(id, request, bearer, context);
  const call = () => carryOut(route, request, url, text, context);
  const answer = operationRules[id].isKeyed
    ? await answerOnce(host, world, request, url, text, id, nowMs, call, delayMs)
    : call();
  // What the operation changed may set something off at once: a card arrived, a channel is ready.
  runRule(world.state, nowMs);
  noteActivations(world.state, nowMs);
  host.onChange(world);
  if (struck.some(({ type }) => type === 'cut_after_write')) return broken();
  return toDispatched(request, answer, struck, language, requestId);
}

/** Runs what was asked once a key, and answers every repeat alike. */
async function answerOnce(
  host: WorldHost,
  world: World,
  request: Request,
  url: URL,
  text: string,
  id: OperationId,
  nowMs: number,
  call: () => Answer,
  delayMs: number,
): Promise<Answer> {
  const slot = keySlot(id, request.headers.get('idempotency-key'));
  const whole = `${url.pathname}\n${canonicalJson(text)}`;
  const release = claimKey(world, slot);
  try {
    const known = findAnswer(world.state, slot, whole);
    if (known !== null)
      return { ...known, headers: { ...known.headers, 'Idempotency-Replayed': 'true' } };
    try {
      const answer = call();
      keepAnswer(world.state, slot, whole, answer, nowMs);
      return answer;
    } catch (error) {
      if (!(error instanceof ProblemAnswer)) throw error;
      const answer = {
        status: error.status,
        body: toProblemBody(error, 'req_replayed'),
        headers: {},
      };
      keepAnswer(world.state, slot, whole, answer, nowMs);
      throw error;
    } finally {
      host.onChange(world);
      // The provider takes its time; meanwhile the key is in use.
      await host.sleep(delayMs / 2);
    }
  } finally {
    release();
  }
}

function carryOut(
  { id, path }: Route,
  { headers }: Request,
  url: URL,
  text: string,
  context: OperationContext,
): Answer {
  const query = parseQuery(id, url.searchParams);
  const request = { path, query, body: parseBody(id, text, headers.get('content-type')) };
  // The one place where a request meets its handler: parsed by the schemas of the same operation.
  const handler = handlers[id] as (request: unknown, context: OperationContext) => Partial<Answer>;
  const answer = handler(request, context);
  return {
    status: answer.status ?? 200,
    body: answer.body ?? null,
    headers: answer.headers ?? {},
    ...(answer.csv === undefined ? {} : { csv: answer.csv }),
    ...(answer.setCookie === undefined ? {} : { setCookie: answer.setCookie }),
  };
}

function authorise(
  id: OperationId,
  request: Request,
  bearer: string | null,
  context: OperationContext,
): void {
  const { state } = context.world;
  const { auth, permission } = operationRules[id];
  if (auth === 'cookie' && request.headers.get('x-paso-refresh') !== '1') {
    throw new ProblemAnswer(400, 'invalid_request', { detail: 'X-Paso-Refresh: 1 is required.' });
  }
  if (auth !== 'token') return;
  const found = findSession(state, bearer, context.nowMs);
  if (typeof found === 'string') throw new ProblemAnswer(401, found);
  context.session = found;
  requireSupport(state, id);
  if (permission !== null && !permissionsOf(state, found.session).includes(permission)) {
    throw new ProblemAnswer(403, 'permission_denied');
  }
  const isWrite = permission !== null && !permission.endsWith(':read');
  if (state.isSuspended && isWrite) throw new ProblemAnswer(403, 'workspace_suspended');
}

function strikeBefore(world: World, struck: Fault['kind'][], nowMs: number): void {
  for (const kind of struck) {
    if (kind.type === 'status') {
      const code = kind.status === 502 ? 'provider_error' : 'backend_unavailable';
      throw new ProblemAnswer(kind.status, code, { retryAfterSeconds: 5 });
    }
    if (kind.type === 'session_expired') throw new ProblemAnswer(401, 'session_expired');
    if (kind.type === 'rate_limited') {
      throw new ProblemAnswer(429, 'rate_limited', { retryAfterSeconds: kind.retryAfterSeconds });
    }
    if (kind.type === 'changed_by_other') changeRuleByOther(world.state, nowMs);
  }
}

function slowness(struck: Fault['kind'][]): number {
  return struck.reduce((total, kind) => total + (kind.type === 'slow' ? kind.delayMs : 0), 0);
}

/** Which world a request is for: its token says so, or the launch token in its body. */
function workspaceOf(
  id: OperationId,
  bearer: string | null,
  refreshCookie: string | null,
  text: string,
): string | null {
  const { auth } = operationRules[id];
  if (auth === 'token') return bearer === null ? null : workspaceOfSecret(bearer);
  if (auth === 'cookie') return refreshCookie === null ? null : workspaceOfSecret(refreshCookie);
  return /"(launch\.ws_[0-9A-Z]+\.[0-9A-Z]+)"/.exec(text)?.[1]?.split('.')[1] ?? null;
}

/** The sub-account that a CRM's payload names; one that cannot be read names none. */
async function workspaceOfPayload(text: string): Promise<string> {
  try {
    // Parsed as the operation itself does: a body with two payloads must not be one here and another there.
    const { payload } = Object(JSON.parse(text)) as { payload?: unknown };
    const user = typeof payload === 'string' ? await decryptUserData(payload) : null;
    return user?.activeLocation ?? '';
  } catch {
    return ''; // no JSON: whoever parses the body says so
  }
}

function readCookie(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}
