import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the builder believes the site is; nothing else contains it. */
export const placeholder = '/__paso_docs__/';

/**
 * Makes every address of a built site relative to the file it stands in: Astro only knows addresses from the root of a
 * server, and this folder may be put anywhere. Fails when one is left.
 */
export function makeAddressesRelative(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|js|css)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const source = readFileSync(file, 'utf8');
    if (!source.includes(placeholder)) continue;
    const levels = path.relative(folder, entry.parentPath).split(path.sep).filter(Boolean).length;
    const up = levels === 0 ? './' : '../'.repeat(levels);
    const changed = entry.name.endsWith('.js')
      ? // A script is found by its own address, wherever the page is that uses it.
        source.replaceAll(
          new RegExp(`(["'\`])${placeholder}\\1`, 'g'),
          `(new URL(${JSON.stringify(up)},import.meta.url).pathname)`,
        )
      : source.replaceAll(placeholder, up);
    if (changed.includes(placeholder))
      throw new Error(`An address from the root is left in ${file}`);
    writeFileSync(file, changed);
  }
}
