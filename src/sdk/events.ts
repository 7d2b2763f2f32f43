import type { OnboardingEvents, OnboardingHandlers, OnboardingInstance } from './types.ts';

export interface Events {
  on: OnboardingInstance['on'];
  emit<Name extends keyof OnboardingEvents>(name: Name, event: OnboardingEvents[Name]): void;
  /** Nobody is told anything any more. */
  clear(): void;
}

/** The handlers of one instance. One that throws is the page's affair: it is reported, and the others are called. */
export function createEvents(first: OnboardingHandlers = {}): Events {
  const handlers = new Set<{ name: string; run: (event: never) => void }>();
  const events: Events = {
    on(name, run, { signal } = {}) {
      const entry = { name, run };
      const off = () => {
        handlers.delete(entry);
        signal?.removeEventListener('abort', off);
      };
      if (signal?.aborted !== true) handlers.add(entry);
      signal?.addEventListener('abort', off, { once: true });
      return off;
    },
    emit(name, event) {
      for (const handler of handlers) {
        // It was added under this event's name.
        if (handler.name === name) runSafely(() => handler.run(event as never));
      }
    },
    clear() {
      handlers.clear();
    },
  };
  for (const [name, run] of Object.entries(first)) {
    if (run !== undefined)
      events.on(name as keyof OnboardingEvents, run as (event: unknown) => void); // checked before
  }
  return events;
}

/** Calls what a page gave us; its fault is reported on the page, and the answer is undefined. */
export function runSafely<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
