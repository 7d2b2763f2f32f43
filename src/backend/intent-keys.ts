import type { Intent } from './backend.ts';

/** Where keys outlive a reload. A subset of Web Storage; may throw in a third-party frame. */
export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Operations that move money or hand out secrets; each has at most one open intention. */
export type IntentName =
  | 'card-setup'
  | 'card-finish'
  | 'top-up'
  | 'top-up-resume'
  | 'top-up-cancel'
  | 'auto-recharge'
  | 'auto-recharge-resume'
  | 'channel-test';

export interface IntentKeys {
  /** The key of this intention: the same for the same body, a new one after an edit. */
  open(name: IntentName, body: unknown): Intent;
  /** Forget it: the outcome is known, the next press is a new intention. */
  settle(name: IntentName): void;
}

/**
 * Keeps one idempotency key per intention. Stored are the key and a hash of the body, nothing of the body
 * itself. Where storage refuses, keys live in memory and a reload mints new ones (the backend then allows one
 * open attempt anyway).
 */
export function createIntentKeys(storage: () => KeyStorage, createId: () => string): IntentKeys {
  const memory = new Map<string, string>();
  const read = (slot: string): string | null =>
    memory.get(slot) ?? tryStorage(() => storage().getItem(slot));
  return {
    open(name, body) {
      const slot = slotOf(name);
      const hash = hashText(JSON.stringify(body ?? null));
      const [storedHash, storedKey] = read(slot)?.split(' ') ?? [];
      if (storedHash === hash && storedKey !== undefined) return { idempotencyKey: storedKey };
      const key = createId();
      memory.set(slot, `${hash} ${key}`);
      tryStorage(() => storage().setItem(slot, `${hash} ${key}`));
      return { idempotencyKey: key };
    },
    settle(name) {
      memory.delete(slotOf(name));
      tryStorage(() => storage().removeItem(slotOf(name)));
    },
  };
}

function slotOf(name: IntentName): string {
  return `paso.intent.${name}`;
}

function tryStorage<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch {
    return null; // blocked or partitioned storage: memory alone
  }
}

/** FNV-1a over UTF-16 units, twice with different offsets: tells bodies apart, proves nothing. */
function hashText(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((offset) => {
      let hash = offset;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
