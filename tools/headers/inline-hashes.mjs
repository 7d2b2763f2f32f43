// Scripts and styles that stand in index.html itself, each as the hash by which a policy allows it and no other.
import { createHash } from 'node:crypto';

/** Data in a script element is never run, and no policy asks about it. */
const dataTypes = /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i;

export function findInlineHashes(html) {
  const live = html.replaceAll(/<!--[\s\S]*?-->/g, '');
  return {
    scripts: hashesOf(live, 'script', (tag) => !/\ssrc\s*=/i.test(tag) && !dataTypes.test(tag)),
    styles: hashesOf(live, 'style', () => true),
  };
}

function hashesOf(html, element, isMeant) {
  const found = html.matchAll(
    new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}\\s*>`, 'gi'),
  );
  return [...found].filter(([, tag]) => isMeant(tag)).map(([, , text]) => toHash(text));
}

/** Of the text as the browser has it, which knows one kind of line break. */
function toHash(text) {
  const digest = createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n'));
  return `'sha256-${digest.digest('base64')}'`;
}
