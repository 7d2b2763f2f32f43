import { createContext, use, useSyncExternalStore } from 'react';

const TICK_MS = 30_000;

/** The time of the page, coarse: read when somebody starts to look, then every half minute. */
export interface Clock {
  read(): number;
  subscribe(onTick: () => void): () => void;
}

/** A clock over a source of time, such as `Date.now`. Ticks only while somebody subscribes. */
export function createClock(readNow: () => number): Clock {
  let nowMs = readNow();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = (): void => {
    nowMs = readNow();
    for (const listener of listeners) listener();
  };
  return {
    read: () => nowMs,
    subscribe(onTick) {
      listeners.add(onTick);
      if (timer === undefined) {
        nowMs = readNow();
        timer = setInterval(tick, TICK_MS);
      }
      return () => {
        listeners.delete(onTick);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

const ClockContext = createContext<Clock | null>(null);

/** Gives the clock of a mounted wizard to everything that says how long ago something was. */
export const ClockProvider = ClockContext.Provider;

/** The clock itself, for who keeps a time without showing it. Throws outside of a provider. */
export function useClock(): Clock {
  const clock = use(ClockContext);
  if (clock === null) throw new Error('useClock needs <ClockProvider>');
  return clock;
}

/** Epoch milliseconds, renewed every half minute: for "hace 2 minutos", not for deadlines. */
export function useNow(): number {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, clock.read, clock.read);
}
