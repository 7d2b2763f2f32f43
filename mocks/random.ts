/** A 32-bit hash of any parts, well mixed: the only source of chance in a world, so that a seed replays it. */
export function hash32(...parts: (string | number)[]): number {
  const text = parts.join('\u0000');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends on nothing but its parts. */
export function uniform(...parts: (string | number)[]): number {
  return hash32(...parts) / 0x1_0000_0000;
}

/** Letters and digits as a provider's ids have them; `length` of them, from the parts alone. */
export function token(length: number, ...parts: (string | number)[]): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let text = '';
  for (let block = 0; text.length < length; block += 1) {
    let bits = hash32(block, ...parts);
    for (let digit = 0; digit < 6; digit += 1) {
      text += alphabet[bits & 31];
      bits >>>= 5;
    }
  }
  return text.slice(0, length);
}
