import { matchesTag } from './accept.ts';
import { damage } from './faults.ts';
import type { StoredAnswer } from './idempotency.ts';
import { type ProblemAnswer, toProblemBody } from './problem.ts';
import type { Fault } from './state.ts';

/** An answer, and its cookie apart: a page can neither read nor write `Set-Cookie`. */
export interface Dispatched {
  /** Of type `error` where the connection breaks. */
  response: Response;
  setCookie: string | null;
}

/** What an operation answered, before it is written. */
export interface Answer extends StoredAnswer {
  csv?: string;
  setCookie?: string;
}

/** The answer of an operation as it leaves, damaged where a fault says so. */
export function toDispatched(
  request: Request,
  answer: Answer,
  struck: Fault['kind'][],
  language: string,
  requestId: string,
): Dispatched {
  const headers = new Headers({
    'Cache-Control': 'private, no-cache',
    ...answer.headers,
    'Content-Language': language,
    'X-Request-Id': requestId,
  });
  const setCookie = answer.setCookie ?? null;
  const etag = headers.get('etag');
  const known = request.headers.get('if-none-match');
  if (request.method === 'GET' && etag !== null && matchesTag(known, etag)) {
    return { response: new Response(null, { status: 304, headers }), setCookie };
  }
  if (answer.status === 204)
    return { response: new Response(null, { status: 204, headers }), setCookie };
  const malformed = struck.find((kind) => kind.type === 'malformed');
  if (malformed !== undefined) {
    const { text, type } = damage(answer.body, malformed.how);
    headers.set('content-type', type);
    return { response: new Response(text, { status: answer.status, headers }), setCookie };
  }
  if (answer.csv !== undefined) {
    headers.set('content-type', 'text/csv; charset=utf-8');
    return { response: new Response(answer.csv, { status: answer.status, headers }), setCookie };
  }
  headers.set(
    'content-type',
    answer.status < 400 ? 'application/json' : 'application/problem+json',
  );
  const text = JSON.stringify(answer.body);
  return { response: new Response(text, { status: answer.status, headers }), setCookie };
}

/** RFC 9457. */
export function toProblem(problem: ProblemAnswer, requestId: string): Response {
  const headers = new Headers({
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json',
    'X-Request-Id': requestId,
  });
  const retryAfter = problem.extras.retryAfterSeconds;
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  const allowed = problem.extras.allowedMethods;
  if (allowed !== undefined) headers.set('allow', allowed.join(', '));
  return new Response(JSON.stringify(toProblemBody(problem, requestId)), {
    status: problem.status,
    headers,
  });
}

/** The connection breaks instead of an answer. */
export function broken(): Dispatched {
  return { response: Response.error(), setCookie: null };
}
