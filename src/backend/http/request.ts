import { BackendError } from '#src/backend/backend-error.ts';
import {
  type OperationId,
  type Operations,
  operations,
} from '#src/backend/generated/operations.gen.ts';
import { MAX_JSON_LENGTH, type WireRequest } from './wire.ts';

type Data<Id extends OperationId> = Operations[Id]['data'];

/** A member that may be left out where nothing of it is required. */
type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [Key in Name]?: never }
  : undefined extends Value
    ? { [Key in Name]?: Value }
    : { [Key in Name]: Value };

/** What an operation is asked with; `path`, `query` and `body` are the contract's. */
export type Input<Id extends OperationId> = Part<'path', Data<Id>['path']> &
  Part<'query', Data<Id>['query']> &
  Part<'body', Data<Id>['body']> & {
    idempotencyKey?: string;
    /** For `If-Match`. */
    etag?: string;
    signal?: AbortSignal | undefined;
  };

/** The request of an operation as it goes over the wire, without the credential. */
export function toRequest<Id extends OperationId>(
  baseUrl: string,
  id: Id,
  input: Input<Id>,
  language: string,
): WireRequest {
  const { method, path } = operations[id];
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  return {
    method,
    url: baseUrl.replace(/\/+$/, '') + fillPath(path, input.path) + toQueryString(input.query),
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(input.idempotencyKey === undefined ? {} : { 'Idempotency-Key': input.idempotencyKey }),
      ...(input.etag === undefined ? {} : { 'If-Match': input.etag }),
    },
    body,
    credentials: 'omit',
    maxLength: MAX_JSON_LENGTH,
  };
}

/** Ids can come from an address (a return from the bank), so none may climb out of its place in the path. */
function fillPath(path: string, values: Record<string, string> | undefined): string {
  return path.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = values?.[name] ?? '';
    if (/^\.{0,2}$/.test(value)) throw new BackendError('not_found');
    return encodeURIComponent(value);
  });
}

type QueryValue = string | number | readonly string[] | undefined;

/** Repeatable filters are repeated; what is undefined is left out. */
function toQueryString(query: Record<string, QueryValue> | undefined): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (typeof value === 'object' ? value : [value])
      .filter((item) => item !== undefined)
      .map((item): [string, string] => [name, String(item)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
