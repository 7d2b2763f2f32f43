import type { Clock } from '#src/i18n/use-now.ts';

/** A clock that ticks when the world's time has moved. */
export interface StageClock extends Clock {
  tick(): void;
}

export function createStageClock(readNow: () => number): StageClock {
  let nowMs = readNow();
  const listeners = new Set<() => void>();
  return {
    read: () => nowMs,
    subscribe(onTick) {
      listeners.add(onTick);
      return () => void listeners.delete(onTick);
    },
    tick() {
      nowMs = readNow();
      for (const listener of listeners) listener();
    },
  };
}
