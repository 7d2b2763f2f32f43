/** What is no more than this is not worth a change of the page. CSS pixels. */
const DEAD_BAND = 1;
/** Reports that are further apart are not answers to ours, however slow the device. Milliseconds. */
const PAUSE_MS = 2_000;
/** So many echoes in a row are no longer a screen that opens. */
const MAX_ECHOES = 60;
/** And so few are enough where each is much higher than the last. */
const FEW_ECHOES = 5;
const MUCH = 3;

export interface HeightKeeper {
  /** The height for a report of the frame, as a whole number; null where it stays as it is. */
  next(reported: number, nowMs: number): number | null;
  /** Another screen: what was known of the last one no longer counts. */
  reset(): void;
}

/**
 * Decides how high a frame is. A page that grows with its frame (`101vh`) or swings between two heights would never
 * end. It is known by its steps, which are all alike, and not by their pace, which is the device's: it keeps what it
 * has until it asks for less, and scrolls inside.
 */
export function createHeightKeeper({
  min = 0,
  max = Number.POSITIVE_INFINITY,
}: {
  min?: number | undefined;
  max?: number | undefined;
} = {}): HeightKeeper {
  let current = 0;
  let last = { from: 0, change: 0, atMs: Number.NEGATIVE_INFINITY };
  let echoes = 0;
  let start = 0;
  let isFrozen = false;

  /** Whether a change is of the kind of the one before: the same again, as much of the height again, or the way back. */
  function isLikeLast(change: number): boolean {
    const share = last.change / last.from;
    return (
      Math.abs(change - last.change) <= 2 * DEAD_BAND ||
      Math.abs(change + last.change) <= DEAD_BAND ||
      Math.abs(change / current - share) <= Math.abs(share) / 10
    );
  }

  return {
    next(reported, nowMs) {
      const height = Math.min(max, Math.max(min, Math.ceil(reported)));
      const change = height - current;
      const isSoon = nowMs - last.atMs <= PAUSE_MS;
      last.atMs = nowMs;
      if (current > 0 && Math.abs(change) <= DEAD_BAND) return null;
      const isEcho = isSoon && last.from > 0 && isLikeLast(change);
      if (isFrozen && (change > 0 || isEcho)) return null;
      isFrozen = false;
      if (!isEcho) start = current;
      echoes = isEcho ? echoes + 1 : 0;
      isFrozen = echoes >= MAX_ECHOES || (echoes >= FEW_ECHOES && height > start * MUCH);
      // Of two heights that follow each other without end, the one that shows everything stays.
      if (isFrozen && change < 0) return null;
      last = { from: current, change, atMs: nowMs };
      current = height;
      return height;
    },
    reset() {
      echoes = 0;
      isFrozen = false;
      last.from = 0;
    },
  };
}
