import type { CheckingBudget } from './tenant.ts';

/** Each pause is so much longer than the one before, until it is as long as the backend allows. */
const GROWTH = 1.5;
/** How much shorter a pause may be, by chance, so that many customers do not ask at the same instant. */
const JITTER = 0.2;
const SHORTEST_MS = 1_000;

/**
 * The pauses, in milliseconds, between looks at whether something done elsewhere has arrived. Together they are never
 * longer than the budget, and none is longer than it allows; empty where the backend does not want to be asked.
 * `random` gives numbers from 0 up to 1.
 */
export function createCheckSchedule(budget: CheckingBudget, random: () => number): number[] {
  const pauses: number[] = [];
  let wholeMs = budget.firstAfterMs;
  let totalMs = 0;
  for (;;) {
    const longestMs = Math.max(SHORTEST_MS, Math.min(wholeMs, budget.maxIntervalMs));
    const pauseMs = Math.max(SHORTEST_MS, Math.round(longestMs * (1 - JITTER * random())));
    totalMs += pauseMs;
    if (totalMs > budget.maxDurationMs) return pauses;
    pauses.push(pauseMs);
    wholeMs = longestMs * GROWTH;
  }
}
