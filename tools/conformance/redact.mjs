// Nothing that opens an account or confirms a payment leaves the kit: not on the screen, not in its file.

const secretMembers = new Set(['access_token', 'client_secret', 'launch_token', 'refresh_token']);

/** Collects secrets as they pass, and takes them out of whatever is told. */
export function createRedactor() {
  /** @type {Set<string>} */
  const secrets = new Set();

  return {
    /** Something that must not be told. Short strings are no secrets and would blacken words. */
    learn(...values) {
      for (const value of values) {
        if (typeof value === 'string' && value.length >= 8) secrets.add(value);
      }
    },
    /** The secrets of an answer. */
    learnFrom(body, setCookie = []) {
      for (const line of setCookie) {
        const value = /^[^=]+=([^;]*)/.exec(line)?.[1];
        if (value) this.learn(value);
      }
      walk(body, (name, value) => {
        if (secretMembers.has(name)) this.learn(value);
      });
    },
    /** A text without them. */
    clean(text) {
      let clean = String(text);
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
      for (const secret of longestFirst) clean = clean.split(secret).join('‹redacted›');
      return clean
        .replace(
          /("(?:access_token|client_secret|launch_token|refresh_token)"\s*:\s*")[^"]*"/g,
          '$1‹redacted›"',
        )
        .replace(/\b[a-z]+_[A-Za-z0-9]+_secret_[A-Za-z0-9]+/g, '‹redacted›')
        .replace(/\bsk_(live|test)_\w+/g, 'sk_$1_‹redacted›');
    },
    /** Headers as they may be told. */
    cleanHeaders(headers) {
      return Object.fromEntries(
        Object.entries(headers).map(([name, value]) => {
          if (name === 'authorization')
            return [name, value.replace(/^(\S+)\s+.*$/s, '$1 ‹redacted›')];
          if (name === 'cookie' || name === 'set-cookie') {
            return [
              name,
              value.replace(/(__Host-[\w-]+|[\w-]+)=[^;,\s]+(?=[;,]|$)/, '$1=‹redacted›'),
            ];
          }
          return [name, this.clean(value)];
        }),
      );
    },
  };
}

function walk(value, visit) {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      visit(name, member);
      walk(member, visit);
    }
  }
}
