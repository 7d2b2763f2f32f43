// npm run theme -- public/config.json: what a tenant's theme becomes. Prints every pair of colours with its contrast and
// what had to be corrected; exits with 1 when a value is refused or a pair falls short.
//
//   node tools/theme.mjs [config.json]   checks a theme
//   node tools/theme.mjs --write         writes src/ui/brand-defaults.css, the look of a tenant that asks for nothing

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measurePairs } from '#src/domain/brand-pairs.ts';
import { describeBrand } from '#src/domain/brand-report.ts';
import { parseBrand } from '#src/domain/brand-theme.ts';
import { readFixedColors, toDefaults } from './theme-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [argument = 'public/config.json'] = process.argv.slice(2);

if (argument === '--write') {
  writeFileSync(`${root}src/ui/brand-defaults.css`, toDefaults(parseBrand({}).theme));
} else {
  check(argument);
}

function check(file) {
  const config = JSON.parse(readFileSync(file, 'utf8'));
  const brand = parseBrand(config, config.allowedOrigins);
  const pairs = measurePairs(brand.theme.colors, readFixedColors(root));
  const rows = pairs.map(({ scheme, front, ground, ratio, needed }) => [
    scheme,
    front,
    ground,
    ratio.toFixed(2),
    String(needed),
    ratio < needed ? '✗' : '',
  ]);
  print(table([['scheme', 'what', 'on', 'ratio', 'needs', ''], ...rows]));

  const lines = describeBrand(brand);
  const short = pairs.filter(({ ratio, needed }) => ratio < needed);
  print('');
  for (const line of lines) print(`• ${line}`);
  print(
    `${brand.refusals.length} refused, ${brand.corrections.length} corrected, ${short.length} of ${pairs.length} pairs too weak.`,
  );
  process.exitCode = brand.refusals.length + short.length > 0 ? 1 : 0;
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
