/** The real time and waiting, which a test brings along instead. */
export interface DemoTools {
  /** Milliseconds from anywhere, never backwards. */
  readRealMs(): number;
  /** Until what it answers is called. */
  every(ms: number, act: () => void): () => void;
  sleep(ms: number): Promise<void>;
  /** How long an answer takes. */
  latencyMs(): number;
}

/** Time that can be stopped, hurried and moved ahead. */
export interface DemoClock {
  /** Since the start; whole milliseconds. */
  readElapsedMs(): number;
  readSpeed(): number;
  setSpeed(speed: number): void;
  moveTo(elapsedMs: number): void;
}

/** A clock at its start. `speed`: simulated seconds a real one; 0 stands still. */
export function createDemoClock({ readRealMs }: DemoTools, startSpeed: number): DemoClock {
  let speed = startSpeed;
  let anchor = { realMs: readRealMs(), elapsedMs: 0 };
  const readElapsedMs = () => Math.floor(anchor.elapsedMs + (readRealMs() - anchor.realMs) * speed);
  const moveTo = (elapsedMs: number) => {
    anchor = { realMs: readRealMs(), elapsedMs };
  };
  return {
    readElapsedMs,
    readSpeed: () => speed,
    setSpeed(next) {
      moveTo(readElapsedMs());
      speed = next;
    },
    moveTo,
  };
}
