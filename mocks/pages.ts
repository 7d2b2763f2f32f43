import { ProblemAnswer } from './problem.ts';
import { hash32 } from './random.ts';

/**
 * A page by key: the cursor names the last thing shown and the filter it was shown under, so that what is added
 * meanwhile neither repeats nor hides anything.
 */
export function toPage<Item>(
  items: Iterable<Item>,
  limit: number,
  toKey: (item: Item) => string | number,
  filter: unknown,
): { data: Item[]; has_more: boolean; next_cursor: string | null } {
  const data: Item[] = [];
  for (const item of items) {
    if (data.length === limit) {
      const last = data.at(-1);
      const cursor = { k: last === undefined ? '' : toKey(last), f: hashOf(filter) };
      return { data, has_more: true, next_cursor: toBase64Url(JSON.stringify(cursor)) };
    }
    data.push(item);
  }
  return { data, has_more: false, next_cursor: null };
}

/** The key in a cursor; null without a cursor. 400 `invalid_cursor` for one of another list or filter. */
export function readCursor(cursor: string | undefined, filter: unknown): string | number | null {
  if (cursor === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(atob(cursor.replace(/-/g, '+').replace(/_/g, '/')));
    if (typeof parsed === 'object' && parsed !== null && 'k' in parsed && 'f' in parsed) {
      const { k, f } = parsed;
      if (f === hashOf(filter) && (typeof k === 'string' || typeof k === 'number')) return k;
    }
  } catch {
    // not ours: told below
  }
  throw new ProblemAnswer(400, 'invalid_cursor');
}

/** The items after the one of a key, in a list that is short enough to be held. */
export function afterKey<Item>(
  items: Item[],
  key: string | number | null,
  toKey: (item: Item) => string | number,
): Item[] {
  if (key === null) return items;
  const place = items.findIndex((item) => toKey(item) === key);
  if (place === -1) throw new ProblemAnswer(400, 'invalid_cursor');
  return items.slice(place + 1);
}

function hashOf(filter: unknown): number {
  return hash32(JSON.stringify(filter) ?? '');
}

function toBase64Url(text: string): string {
  return btoa(text).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
}
