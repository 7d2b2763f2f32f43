import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const frame = '<div class="table-frame" role="group" aria-label="Table" tabindex="0">';

/** Puts every table of the guide into a frame of its own that scrolls sideways and that the keyboard can reach. */
export function frameTables(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const source = readFileSync(file, 'utf8');
    if (!source.includes('<table>')) continue;
    const framed = source
      .replaceAll('<table>', `${frame}<table>`)
      .replaceAll('</table>', '</table></div>');
    writeFileSync(file, framed);
  }
}
