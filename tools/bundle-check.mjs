// What a customer downloads, per entry of the production build; fails when the first load is too heavy or when
// something reaches the customer that must not.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Scripts the first step needs to answer: 1.3 × the floor of the named packages (kB = 1000 bytes, gzip −9). */
const budgets = { 'index.html': 140_000 };

/** The entries that customers open; whatever they can reach must be free of the simulation. */
const customerEntries = ['index.html'];

/** Words that survive minifying, each from one thing that no customer may ever load. */
const traces = [
  ['mockServiceWorker', 'MSW'],
  ['onUnhandledFrame', 'MSW'],
  ['paso-stripe-double', 'the Stripe.js double'],
  ['/mock/worlds', 'the simulated backend'],
];

/** What only a later step needs, by a word of its code. */
const lateParts = [
  ['js.stripe.com', 'Stripe’s loader'],
  ['v3/fingerprinted', 'Stripe.js itself'],
];

const manifest = JSON.parse(read('.vite/manifest.json'));
const faults = [];
const rows = [];

for (const [name, chunk] of Object.entries(manifest)) {
  if (!chunk.isEntry) continue;
  const first = reach(name, ({ imports = [] }) => imports);
  const all = reach(name, ({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports,
  ]);
  const scripts = weigh(first.map((key) => manifest[key].file));
  rows.push(row(name, 'first load, scripts', scripts));
  rows.push(row('', 'first load, styles', weigh(stylesOf(first))));
  rows.push(row('', 'everything, scripts', weigh(all.map((key) => manifest[key].file))));

  const budget = budgets[name];
  if (budget !== undefined && scripts.gzip > budget) {
    faults.push(
      `${name}: the first load is ${kB(scripts.gzip)} kB of scripts, ${kB(scripts.gzip - budget)} kB above its budget.`,
    );
  }
  if (!customerEntries.includes(name)) continue;
  for (const key of all) seek(name, key, traces, 'contains');
  for (const key of first) seek(name, key, lateParts, 'loads at once');
}

const extra = listed('mockServiceWorker.js');
if (extra) faults.push('dist/mockServiceWorker.js: the worker of MSW is part of the build.');
if (rows.length === 0) faults.push('The manifest names no entry.');

print(table([['entry', 'what', 'files', 'kB', 'gzip', 'brotli'], ...rows]));
for (const fault of faults) print(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The chunk and all that it leads to. */
function reach(start, nextOf) {
  const found = new Set([start]);
  for (const key of found) for (const next of nextOf(manifest[key])) found.add(next);
  return [...found].filter((key) => /\.m?js$/.test(manifest[key].file));
}

function stylesOf(keys) {
  return [...new Set(keys.flatMap((key) => manifest[key].css ?? []))];
}

function weigh(files) {
  const unique = [...new Set(files)];
  const size = { files: unique.length, raw: 0, gzip: 0, brotli: 0 };
  for (const file of unique) {
    const bytes = readFileSync(path.join(dist, file));
    size.raw += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
    size.brotli += brotliCompressSync(bytes).length;
  }
  return size;
}

function seek(entry, key, words, verb) {
  const { file } = manifest[key];
  const source = read(file);
  for (const [word, thing] of words) {
    if (source.includes(word)) faults.push(`${entry} ${verb} ${thing} (“${word}” in ${file}).`);
  }
}

function listed(file) {
  try {
    read(file);
    return true;
  } catch {
    return false;
  }
}

function read(file) {
  return readFileSync(path.join(dist, file), 'utf8');
}

function row(entry, what, { files, raw, gzip, brotli }) {
  return [entry, what, String(files), kB(raw), kB(gzip), kB(brotli)];
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
