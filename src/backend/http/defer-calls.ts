import type { Backend } from '#src/backend/backend.ts';
import { BackendError } from '#src/backend/backend-error.ts';

/**
 * Calls whose code comes with the first of them. Where it cannot be had the call is refused like one that found no
 * backend, and the next call tries again.
 */
export function deferCalls<Name extends keyof Backend>(
  names: readonly Name[],
  load: () => Promise<Pick<Backend, Name>>,
  isOnline: () => boolean,
): Pick<Backend, Name> {
  let pending: Promise<Pick<Backend, Name>> | null = null;

  function loadOnce() {
    pending ??= load().catch((error: unknown) => {
      pending = null;
      throw new BackendError(isOnline() ? 'unavailable' : 'offline', { cause: error });
    });
    return pending;
  }

  function defer(name: Name) {
    return async (...input: unknown[]) => {
      const calls = await loadOnce();
      const call = calls[name] as (...input: unknown[]) => unknown; // given what the same name was given
      return call(...input);
    };
  }

  const deferred = names.map((name) => [name, defer(name)]);
  return Object.fromEntries(deferred) as Pick<Backend, Name>; // each name with a call of its own kind
}
