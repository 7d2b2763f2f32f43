/** A browser's jar for one origin: what a page may not do itself, because the cookie is `HttpOnly`. */
export interface CookieJar {
  /** The `Cookie` header, or null when there is nothing to send. */
  read(nowMs: number): string | null;
  /** Takes a `Set-Cookie` header. */
  store(setCookie: string, nowMs: number): void;
  clear(): void;
}

export interface StoredCookie {
  value: string;
  expiresAtMs: number | null;
}

/** A jar over anything that keeps the cookies; without it, memory. */
export function createCookieJar(
  keep: {
    load(): Record<string, StoredCookie>;
    save(cookies: Record<string, StoredCookie>): void;
  } = inMemory(),
): CookieJar {
  return {
    read(nowMs) {
      const live = Object.entries(keep.load()).filter(
        ([, { expiresAtMs }]) => expiresAtMs === null || expiresAtMs > nowMs,
      );
      return live.length === 0
        ? null
        : live.map(([name, { value }]) => `${name}=${value}`).join('; ');
    },
    store(setCookie, nowMs) {
      const [pair = '', ...attributes] = setCookie.split(';');
      const [name = '', ...value] = pair.trim().split('=');
      const maxAge = attributes
        .map((text) => /^\s*max-age=(-?\d+)\s*$/i.exec(text)?.[1])
        .find((found) => found !== undefined);
      const cookies = keep.load();
      if (maxAge !== undefined && Number(maxAge) <= 0) {
        delete cookies[name];
      } else {
        cookies[name] = {
          value: value.join('='),
          expiresAtMs: maxAge === undefined ? null : nowMs + Number(maxAge) * 1000,
        };
      }
      keep.save(cookies);
    },
    clear() {
      keep.save({});
    },
  };
}

function inMemory() {
  let cookies: Record<string, StoredCookie> = {};
  return {
    load: () => ({ ...cookies }),
    save: (next: Record<string, StoredCookie>) => {
      cookies = next;
    },
  };
}
