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
      const cursor = toCursor(last === undefined ? '' : toKey(last), filter);
      return { data, has_more: true, next_cursor: cursor };
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

/**
 * A page of a list that is short enough to be held. Where the last thing shown has left the list meanwhile, the next
 * page begins at its place.
 */
export function toListPage<Item extends { id: string }>(
  items: Item[],
  { limit = 25, cursor }: { limit?: number | undefined; cursor?: string | undefined },
  filter: unknown,
): { data: Item[]; has_more: boolean; next_cursor: string | null } {
  const start = placeAfter(items, readCursor(cursor, filter));
  const end = start + limit;
  const last = items[end - 1];
  const hasMore = end < items.length && last !== undefined;
  return {
    data: items.slice(start, end),
    has_more: hasMore,
    next_cursor: hasMore ? toCursor(`${end - 1} ${last.id}`, filter) : null,
  };
}

function placeAfter(items: { id: string }[], key: string | number | null): number {
  if (key === null) return 0;
  const [, index, id] = /^(\d+) (.+)$/.exec(String(key)) ?? [];
  if (index === undefined) throw new ProblemAnswer(400, 'invalid_cursor');
  const place = items.findIndex((item) => item.id === id);
  return place === -1 ? Number(index) : place + 1;
}

function toCursor(key: string | number, filter: unknown): string {
  return toBase64Url(JSON.stringify({ k: key, f: hashOf(filter) }));
}

function hashOf(filter: unknown): number {
  return hash32(JSON.stringify(filter) ?? '');
}

function toBase64Url(text: string): string {
  return btoa(text).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
}
