import { createContext, use, useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Backend, Intent } from './backend.ts';
import { useBackend } from './backend-context.ts';
import { type BackendError, type BackendErrorCode, toBackendError } from './backend-error.ts';
import type { IntentKeys, IntentName } from './intent-keys.ts';
import { accountFacts } from './queries.ts';

const IntentKeysContext = createContext<IntentKeys | null>(null);

/** Gives the idempotency keys of a mounted wizard to everything below. */
export const IntentKeysProvider = IntentKeysContext.Provider;

export interface Write<Body, Result> {
  /** Starts the write; does nothing while one runs. Resolves to the answer, or undefined after an error. */
  run(body: Body): Promise<Result | undefined>;
  isBusy: boolean;
  error: BackendError | null;
  result: Result | undefined;
  /** Forget the last outcome. */
  reset(): void;
}

/** What a write is to whoever wants to close the page meanwhile. */
type WriteKind = 'saving' | 'payment';

/** A write: run, busy, error; everything shown is read again afterwards. With money see {@link useMoneyWrite}. */
export function useWrite<Body, Result>(
  write: (backend: Backend, body: Body) => Promise<Result>,
  kind: WriteKind = 'saving',
): Write<Body, Result> {
  const backend = useBackend();
  const queryClient = useQueryClient();
  const isRunning = useRef(false);
  const mutation = useMutation<Result, BackendError, Body>({
    meta: { kind },
    mutationFn: async (body) => {
      try {
        return await write(backend, body);
      } catch (error) {
        throw toBackendError(error);
      }
    },
    // An error can mean that something did happen: the screen shows what is true now either way. Not awaited, so
    // that the answer to the write is not held back by reads.
    onSettled: () => {
      void queryClient.invalidateQueries(accountFacts);
    },
  });
  return {
    async run(body) {
      // A ref, because a second click can come before the busy state is painted.
      if (isRunning.current) return undefined;
      isRunning.current = true;
      try {
        return await mutation.mutateAsync(body);
      } catch {
        return undefined; // told by `error`
      } finally {
        isRunning.current = false;
      }
    },
    isBusy: mutation.isPending,
    error: mutation.error,
    result: mutation.data,
    reset: mutation.reset,
  };
}

/** Runs one keyed call of a larger act, such as saving a card: see {@link useMoneyWrite}. */
export type RunIntent = <Body, Result>(
  name: IntentName,
  body: Body,
  call: (intent: Intent) => Promise<Result>,
) => Promise<Result>;

/**
 * One idempotency key per intention. Calling again after an unknown outcome repeats the same intention with the same
 * key; after a known outcome it is a new one.
 */
export function useRunIntent(): RunIntent {
  const keys = use(IntentKeysContext);
  if (keys === null) throw new Error('useRunIntent needs <IntentKeysProvider>');
  return async (name, body, call) => {
    try {
      const result = await call(keys.open(name, body));
      keys.settle(name);
      return result;
    } catch (error) {
      if (!hasUnknownOutcome(toBackendError(error).code)) keys.settle(name);
      throw error;
    }
  };
}

/** A write that can move money, under one idempotency key per intention. */
export function useMoneyWrite<Body, Result>(
  name: IntentName,
  write: (backend: Backend, body: Body, intent: Intent) => Promise<Result>,
): Write<Body, Result> {
  const runIntent = useRunIntent();
  return useWrite<Body, Result>(
    (backend, body) => runIntent(name, body, (intent) => write(backend, body, intent)),
    'payment',
  );
}

/** Whether a mutation of the cache is a card being saved, or money moving. */
export function isPayment({ meta }: { meta?: Record<string, unknown> | undefined }): boolean {
  return meta?.['kind'] === 'payment';
}

/** Whether a write that ended so may have happened, or may still happen, under its key. */
export function hasUnknownOutcome(code: BackendErrorCode): boolean {
  return unknownOutcomes.has(code);
}

const unknownOutcomes: ReadonlySet<BackendErrorCode> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'malformed',
  'outcome_unknown',
  'idempotency_in_progress',
  'rate_limited',
  'provider_unavailable',
  'session_expired',
  'unknown',
]);
