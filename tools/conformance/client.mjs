// Sends requests to the server under test, keeps each exchange, and holds its answer against the contract on its way.

import { randomUUID } from 'node:crypto';
import { createWire } from './wire.mjs';

/** Why something could not be tried, and what would make it possible. */
export class Skip extends Error {
  constructor(reason, how = '') {
    super(reason);
    this.how = how;
  }
}

/** The kit itself cannot go on. */
export class CannotRun extends Error {}

const RETRIES = 3;

/**
 * @param {object} options see options.mjs
 * @param {ReturnType<import('./contract.mjs').loadContract>} contract
 * @param {ReturnType<import('./redact.mjs').createRedactor>} redactor
 * @param {(exchange: object) => void} watch
 */
export function createClient(options, contract, redactor, watch) {
  const exchanges = [];
  const wire = createWire();
  const spent = { requests: 0, bytes: 0, begunAt: Date.now() };
  const state = {
    mayWrite: false,
    whyNot: 'the workspace is not known yet',
    howTo: '',
    token: options.token,
  };

  function requireBudget() {
    const isOver =
      spent.requests >= options.maxRequests ||
      spent.bytes >= options.maxBytes ||
      Date.now() - spent.begunAt >= options.maxTimeMs;
    if (isOver)
      throw new Skip('the run has used up what it may', 'Raise --max-requests or --max-time.');
  }

  async function exchange(operation, method, target, { headers, body, isProbe = false }) {
    requireBudget();
    const url = new URL(`${options.base}${target}`);
    const answer = await wire.send({
      url,
      method,
      headers,
      body: body === null ? null : Buffer.from(body),
      timeoutMs: options.timeoutMs,
      maxBytes: options.maxAnswerBytes,
    });
    spent.requests += 1;
    spent.bytes += answer.text.length;
    const parsed = parse(answer.text);
    redactor.learnFrom(parsed, answer.setCookie);
    const listed = operation?.responses.get(answer.status);
    const type = /problem/.test(answer.headers['content-type'] ?? '')
      ? 'application/problem+json'
      : 'application/json';
    const pointer = listed?.content.get(type) ?? listed?.content.values().next().value;
    const isCsv = /text\/csv/.test(answer.headers['content-type'] ?? '');
    const told = {
      ...answer,
      number: exchanges.length + 1,
      operation,
      method,
      target,
      request: { headers, body },
      body: parsed,
      isProbe,
      isLate: answer.broken?.startsWith('no whole answer') ?? false,
      isCrash: answer.status >= 500 && !(operation?.responses.has(answer.status) ?? false),
      schema:
        pointer === undefined || isCsv
          ? operation === null && answer.status >= 400
            ? schemaOf('/components/schemas/Problem')
            : null
          : schemaOf(pointer),
    };
    exchanges.push(told);
    watch(told);
    return told;
  }

  function schemaOf(pointer) {
    return { at: pointer, validate: (value) => contract.validate(pointer, value) };
  }

  /** Calls an operation once. */
  async function call(id, given = {}) {
    const operation = contract.operations.get(id);
    const { path = {}, query = {}, headers = {}, isProbe = false } = given;
    const isHarmless = operation.isRead || operation.auth !== 'token';
    if (!isHarmless && !state.mayWrite) throw new Skip(state.whyNot, state.howTo);
    const token = given.token === undefined ? state.token : given.token;
    const body = given.raw ?? (given.body === undefined ? null : JSON.stringify(given.body));
    const key = given.key === undefined ? randomUUID() : given.key;
    const all = {
      accept: 'application/json, application/problem+json',
      'user-agent': 'paso-conformance',
      ...(operation.auth === 'token' && token !== null ? { authorization: `Bearer ${token}` } : {}),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(operation.isKeyed && key !== null ? { 'idempotency-key': key } : {}),
      ...headers,
    };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    const where = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(path[name] ?? 'none'),
    );
    return exchange(operation, operation.method, `${where}${toQuery(query)}`, {
      headers: kept,
      body,
      isProbe,
    });
  }

  /** Calls, and comes back where the server says that it is too early. */
  async function ask(id, given = {}) {
    for (let attempt = 1; ; attempt += 1) {
      const told = await call(id, given);
      const code = told.body?.code;
      const isEarly =
        (told.status === 429 && code === 'rate_limited') ||
        (told.status === 503 && !given.isDownFine);
      if (!isEarly) return told;
      const seconds = Number(told.headers['retry-after'] ?? attempt);
      if (attempt === RETRIES || !(seconds <= options.maxWaitSeconds)) {
        throw new Skip(
          `${id} answers ${told.status} ${code ?? ''}`,
          'Run again when the server has time, or lift its limit for the tests.',
        );
      }
      await options.sleep(seconds * 1000);
    }
  }

  return {
    exchanges,
    spent,
    state,
    ask,
    /** A request that is no operation of the contract. */
    raw: (method, target, { headers = {}, body = null } = {}) => {
      if (method !== 'GET' && !state.mayWrite) throw new Skip(state.whyNot, state.howTo);
      const authorization = { authorization: `Bearer ${state.token}` };
      return exchange(null, method, target, {
        headers: { ...authorization, ...headers },
        body,
        isProbe: true,
      });
    },
    close: wire.close,
  };
}

function toQuery(query) {
  if (typeof query === 'string') return query;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Undefined where it is not JSON. */
function parse(text) {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
