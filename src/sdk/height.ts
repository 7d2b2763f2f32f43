/** What is no more than this is not worth a change of the page. CSS pixels. */
const DEAD_BAND = 1;
/** Reports that follow each other faster than this may be answers to ours. Milliseconds. */
const QUIET_MS = 250;
/** So many in a row are no longer a screen that settles or opens. */
const MAX_STREAK = 60;

export interface HeightKeeper {
  /** The height for a report of the frame, as a whole number; null where it stays as it is. */
  next(reported: number, nowMs: number): number | null;
  /** Another screen: what was known of the last one no longer counts. */
  reset(): void;
}

/**
 * Decides how high a frame is. A page that grows with its frame (`101vh`) or swings between two heights would never
 * end: it keeps what it has until it asks for less, and scrolls inside.
 */
export function createHeightKeeper({
  min = 0,
  max = Number.POSITIVE_INFINITY,
}: {
  min?: number | undefined;
  max?: number | undefined;
} = {}): HeightKeeper {
  let current = 0;
  let streak = 0;
  let lastMs = Number.NEGATIVE_INFINITY;

  return {
    next(reported, nowMs) {
      const height = Math.min(max, Math.max(min, Math.ceil(reported)));
      const isQuiet = nowMs - lastMs > QUIET_MS;
      lastMs = nowMs;
      if (Math.abs(height - current) <= DEAD_BAND && current > 0) return null;
      const isFrozen = streak >= MAX_STREAK;
      if (isFrozen && (height > current || !isQuiet)) return null;
      streak = isQuiet ? 0 : streak + 1;
      // Of two heights that follow each other without end, the one that shows everything stays.
      if (streak >= MAX_STREAK && height < current) return null;
      current = height;
      return height;
    },
    reset() {
      streak = 0;
    },
  };
}
