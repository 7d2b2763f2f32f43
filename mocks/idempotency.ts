import { ProblemAnswer } from './problem.ts';
import { hash32 } from './random.ts';
import type { WorldState } from './state.ts';
import type { World } from './world.ts';
import { DAY_MS } from './zoned.ts';

export interface StoredAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** Keys whose request has not been answered yet; a reload of the page forgets them, as a crash would. */
const running = new WeakMap<World, Set<string>>();

/** The slot of a key: scoped to the operation. 400 where the key is missing or no key at all. */
export function keySlot(operationId: string, key: string | null): string {
  if (key === null || key.length < 16 || key.length > 128) {
    throw new ProblemAnswer(400, 'idempotency_key_required');
  }
  return `${operationId} ${key}`;
}

/** A body as it compares: the same members in another order, or with other blanks, are the same wish. */
export function canonicalJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  } catch {
    return text;
  }
}

/** The first answer under a key, or null. 422 when the key was used for something else. */
export function findAnswer(state: WorldState, slot: string, request: string): StoredAnswer | null {
  const stored = Object.hasOwn(state.idempotency, slot) ? state.idempotency[slot] : undefined;
  if (stored === undefined) return null;
  if (stored.bodyHash !== hash32(request)) throw new ProblemAnswer(422, 'idempotency_key_reused');
  return { status: stored.status, body: stored.body, headers: stored.headers };
}

/** Keeps an outcome under its key; what was never carried out (400, 401, 412, 429, 5xx) may be tried again. */
export function keepAnswer(
  state: WorldState,
  slot: string,
  request: string,
  answer: StoredAnswer,
  nowMs: number,
): void {
  const isOutcome = answer.status < 300 || answer.status === 409 || answer.status === 422;
  if (!isOutcome) return;
  for (const [old, { atMs }] of Object.entries(state.idempotency)) {
    if (atMs < nowMs - DAY_MS) delete state.idempotency[old];
  }
  state.idempotency[slot] = { ...answer, bodyHash: hash32(request), atMs: nowMs };
}

/** Marks a key as being worked on. 409 while it already is. Answers how to let it go. */
export function claimKey(world: World, slot: string): () => void {
  const keys = running.get(world) ?? new Set();
  running.set(world, keys);
  if (keys.has(slot))
    throw new ProblemAnswer(409, 'idempotency_in_progress', { retryAfterSeconds: 1 });
  keys.add(slot);
  return () => keys.delete(slot);
}
