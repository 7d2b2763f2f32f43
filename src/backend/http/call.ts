import * as v from 'valibot';
import { BackendError, toBackendError } from '#src/backend/backend-error.ts';
import type { OperationId, Operations } from '#src/backend/generated/operations.gen.ts';
import { type Input, toRequest } from './request.ts';
import { type RequestKind, type RetryTools, runWithRetry } from './retry.ts';
import { send } from './send.ts';
import type { TokenSource } from './session-token.ts';
import type { Attempt, WireAnswer, WireRequest } from './wire.ts';

type Responses<Id extends OperationId> = Operations[Id]['responses'];

/** Every success body of an operation. */
export type Body<Id extends OperationId> = Responses<Id>[keyof Responses<Id>];

/** Reads a checked answer into the domain; what it cannot accept it throws as a BackendError. */
export type ReadAnswer<Id extends OperationId, Result> = (
  body: Body<Id>,
  etag: string | null,
) => Result;

export interface CallTools extends RetryTools {
  baseUrl: string;
  language: () => string;
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
  tokens: TokenSource;
}

/** The one way to the wire: every operation is asked, repeated, checked and read here. */
export interface Call {
  /** Asks an operation and checks its answer against the contract's own schema before anything reads it. */
  json<Id extends OperationId, Result>(
    id: Id,
    schema: v.GenericSchema<unknown, Body<Id>>,
    input: Input<Id>,
    read: ReadAnswer<Id, Result>,
  ): Promise<Result>;
  /** Asks for an answer that is not JSON. Rejects with `malformed` when it is of another type. */
  text<Id extends OperationId>(id: Id, mediaType: string, input: Input<Id>): Promise<string>;
}

/** Binds calls to one backend and one session. */
export function createCall(tools: CallTools): Call {
  function run(request: WireRequest, signal: AbortSignal | undefined): Promise<WireAnswer> {
    const attempt = () => sendAuthorized(request, tools, signal);
    return runWithRetry(toKind(request), attempt, tools, signal);
  }
  return {
    json: async (id, schema, input, read) =>
      guard(input.signal, async () => {
        const answer = await run(
          toRequest(tools.baseUrl, id, input, tools.language()),
          input.signal,
        );
        return readJson(answer, schema, read);
      }),
    text: async (id, mediaType, input) =>
      guard(input.signal, async () => {
        const request = toRequest(tools.baseUrl, id, input, tools.language());
        const headers = { ...request.headers, Accept: `${mediaType}, application/problem+json` };
        const asText = { ...request, headers, maxLength: Number.POSITIVE_INFINITY };
        const answer = await run(asText, input.signal);
        const actual = answer.headers.get('Content-Type')?.toLowerCase() ?? '';
        if (!actual.startsWith(mediaType)) throw new BackendError('malformed');
        return answer.text;
      }),
  };
}

/** Sends with a token; when it is rejected, once more with a new one. The second 401 ends the session. */
async function sendAuthorized(
  request: WireRequest,
  { fetch, timeoutMs, tokens }: CallTools,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  const withToken = (token: string) => ({
    ...request,
    headers: { ...request.headers, Authorization: `Bearer ${token}` },
  });
  const token = await tokens.read(signal);
  const first = await send(withToken(token), fetch, timeoutMs, signal);
  if (!isRejected(first)) return first;
  const newToken = await tokens.replace(token, signal);
  const second = await send(withToken(newToken), fetch, timeoutMs, signal);
  if (!isRejected(second)) return second;
  const isRevoked = second.error.code === 'session_revoked';
  throw isRevoked
    ? second.error
    : new BackendError('session_expired', { requestId: second.error.requestId });
}

function isRejected(attempt: Attempt): attempt is Extract<Attempt, { kind: 'refused' }> {
  return attempt.kind === 'refused' && attempt.status === 401;
}

function toKind(request: WireRequest): RequestKind {
  if (request.method === 'GET') return 'read';
  return 'Idempotency-Key' in request.headers ? 'keyed_write' : 'write';
}

/** Parses, checks and reads a success answer. Whatever is wrong with it is `malformed`. */
export function readJson<Wire, Result>(
  answer: WireAnswer,
  schema: v.GenericSchema<unknown, Wire>,
  read: (body: Wire, etag: string | null) => Result,
): Result {
  try {
    const body: unknown = answer.text === '' ? undefined : JSON.parse(answer.text);
    return read(v.parse(schema, body, { abortEarly: true }), answer.headers.get('ETag'));
  } catch {
    throw new BackendError('malformed'); // no cause: it would quote the answer, which may hold a secret
  }
}

/** Nothing but BackendErrors leaves the adapter, except the caller's own reason for giving up. */
async function guard<Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    throw toBackendError(error);
  }
}
