import type { StoredCookie } from './cookie-jar.ts';
import type { WorldState } from './state.ts';

/** Of the shape of what is stored; another one is thrown away. */
const VERSION = 6;
const STATE_KEY = `paso.simulation.world.${VERSION}`;
const COOKIE_KEY = `paso.simulation.cookies.${VERSION}`;
const SAVE_AFTER_MS = 150;

export interface WorldStore {
  load(): WorldState | null;
  /** Soon, and once for many changes; at once when the page goes away. */
  save(state: WorldState): void;
  /** Another tab has changed the world. */
  onOtherTab(adopt: (state: WorldState) => void): void;
  loadCookies(): Record<string, StoredCookie>;
  saveCookies(cookies: Record<string, StoredCookie>): void;
}

/** Keeps a page's world over a reload, in the browser's own storage. */
export function createWorldStore(
  storage: Storage,
  page: Pick<Window, 'addEventListener'>,
): WorldStore {
  let waiting: WorldState | null = null;
  const write = () => {
    if (waiting === null) return;
    try {
      storage.setItem(STATE_KEY, JSON.stringify(waiting));
    } catch {
      // Full or forbidden: the world lives on in this page and starts anew after a reload.
    }
    waiting = null;
  };
  page.addEventListener('pagehide', write);
  return {
    load: () => read<WorldState | null>(storage, STATE_KEY, null),
    save(state) {
      if (waiting === null) setTimeout(write, SAVE_AFTER_MS);
      waiting = state;
    },
    onOtherTab(adopt) {
      page.addEventListener('storage', ({ key }) => {
        const state = key === STATE_KEY ? read<WorldState | null>(storage, STATE_KEY, null) : null;
        if (state === null) return;
        waiting = null;
        adopt(state);
      });
    },
    loadCookies: () => read<Record<string, StoredCookie>>(storage, COOKIE_KEY, {}),
    saveCookies(cookies) {
      try {
        storage.setItem(COOKIE_KEY, JSON.stringify(cookies));
      } catch {
        // As above: the session then ends with the page.
      }
    },
  };
}

function read<Value>(storage: Storage, key: string, fallback: Value): Value {
  try {
    const text = storage.getItem(key);
    return text === null ? fallback : (JSON.parse(text) as Value); // written by this file only
  } catch {
    return fallback;
  }
}
