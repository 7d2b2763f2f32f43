import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Fails when a link of a built site leads nowhere, when an address begins at a server's root, and when a page would fetch
 * something from another origin by itself.
 */
export function checkSite(folder) {
  const problems = new Set();
  const texts = new Map();
  const read = (file) => {
    if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'));
    return texts.get(file);
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = path.join(entry.parentPath, entry.name);
    for (const [whole, attribute, address] of read(file).matchAll(/\s(href|src)="([^"]*)"/g)) {
      const problem = problemOf(file, attribute, address, read);
      if (problem) problems.add(`${path.relative(folder, file)}:${whole} ${problem}`);
    }
    if (/@import|<link[^>]+href="https?:/.test(read(file))) problems.add(`${file}: foreign style`);
  }
  if (problems.size > 0) throw new Error([...problems].slice(0, 20).join('\n'));
}

function problemOf(file, attribute, address, read) {
  if (/^(?:https?:|mailto:|data:)/.test(address)) {
    return attribute === 'src' && !address.startsWith('data:') ? 'is fetched from elsewhere' : null;
  }
  if (address.startsWith('/')) return 'begins at the root';
  const [to, anchor] = address.split('#');
  const target = to === '' ? file : path.resolve(path.dirname(file), to);
  const page = /\.\w+$/.test(target) ? target : path.join(target, 'index.html');
  if (!existsSync(page)) return 'leads nowhere';
  const isFound = !anchor || read(page).includes(`id="${decodeURIComponent(anchor)}"`);
  return isFound ? null : 'has no such anchor';
}
