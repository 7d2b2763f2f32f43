import type { MenuItem } from '#src/domain/tenant.ts';

/** How far somebody has come on the way to the wallet. */
export interface Walk {
  /** How many items of the path are open. */
  depth: number;
  /** The last item that is not on the way; null after a right one. */
  strayedTo: MenuItem | null;
}

/** A walk before its first step, or already at its end. */
export function startWalk(path: readonly MenuItem[], isThere: boolean): Walk {
  return { depth: isThere ? path.length : 0, strayedTo: null };
}

/** What pressing an item does: the next one of the path opens, an open one closes, any other is a detour. */
export function takeItem(walk: Walk, path: readonly MenuItem[], item: MenuItem): Walk {
  const index = path.findIndex(({ id }) => id === item.id);
  if (index === walk.depth) return { depth: index + 1, strayedTo: null };
  if (index === -1 || index > walk.depth) return { ...walk, strayedTo: item };
  const isDestination = index === path.length - 1;
  return { depth: isDestination ? walk.depth : index, strayedTo: null };
}

/** The item to look for now; null once the wallet is open. */
export function nextItem(walk: Walk, path: readonly MenuItem[]): MenuItem | null {
  return path[walk.depth] ?? null;
}

/**
 * The tenant's menu, with the path in it whatever the tenant's data says: an item of the path that its level lacks
 * is added to the end of that level.
 */
export function withPath(menu: readonly MenuItem[], path: readonly MenuItem[]): MenuItem[] {
  const [first, ...rest] = path;
  if (first === undefined) return [...menu];
  const known = menu.find(({ id }) => id === first.id);
  const item = known ?? { ...first, children: [] };
  const walkable = { ...item, children: withPath(item.children, rest) };
  return known === undefined
    ? [...menu, walkable]
    : menu.map((entry) => (entry === known ? walkable : entry));
}
