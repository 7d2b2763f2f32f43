// What a customer downloads, per entry of the production build; fails when the first step is too heavy, when a word it
// shows comes later, or when something reaches the customer that must not. tests/e2e/first-load.e2e.ts measures the
// same in a browser.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { firstScreen, mountCode } from './first-step.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * What stands on the page when the first step answers: the entry, the page around the steps, the step's screen, and one
 * language of its words.
 * `budget` is 1.3 × the floor of the named packages (kB = 1000 bytes, gzip −9).
 */
const firstSteps = {
  'index.html': {
    page: mountCode,
    screen: firstScreen,
    words: /^src\/i18n\/locales\/\w+\/first\.po$/,
    laterWords: /^src\/i18n\/locales\/\w+\/later\.po$/,
    budget: 140_000,
  },
};

/** What a host's page loads, in bytes of gzip −9: `paso.js` with every page, its parts once a wizard is opened. */
const sdkFiles = { 'paso.js': 6_000, 'paso-parts.mjs': 7_500, 'react.mjs': 1_500 };

/** The entries that customers open; whatever they can reach must be free of the simulation. */
const customerEntries = ['index.html'];

/** Words that survive minifying, each from one thing that no customer may ever load. */
const traces = [
  ['mockServiceWorker', 'MSW'],
  ['onUnhandledFrame', 'MSW'],
  ['paso-stripe-double', 'the Stripe.js double'],
  ['/mock/worlds', 'the simulated backend'],
  ['pasoPresenter', 'the demo'],
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
  const first = firstSteps[name];
  const entry = reach([name], importsOf);
  rows.push(row(name, 'entry, scripts', weigh(filesOf(entry))));
  let loaded = entry;
  if (first) {
    const frame = reach([name, first.page], importsOf);
    const step = reach([name, first.page, first.screen], importsOf);
    const words = keysLike(first.words).sort((a, b) => gzipOf(b) - gzipOf(a))[0];
    loaded = [...step, words];
    const scripts = weigh(filesOf(loaded));
    rows.push(row('', '+ page', weigh(filesOf(frame.filter((key) => !entry.includes(key))))));
    rows.push(row('', '+ first step', weigh(filesOf(step.filter((key) => !frame.includes(key))))));
    rows.push(row('', '+ its words, the longest', weigh(filesOf([words]))));
    rows.push(row('', '= scripts until the first step answers', scripts));
    if (scripts.gzip > first.budget) {
      faults.push(
        `${name}: the first step needs ${kB(scripts.gzip)} kB of scripts, ${kB(scripts.gzip - first.budget)} kB above its budget.`,
      );
    }
    findMissingWords(name, step, first);
  }
  const all = reach([name], ({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports,
  ]);
  rows.push(row('', 'styles', weigh(stylesOf(loaded))));
  rows.push(row('', 'everything, scripts', weigh(filesOf(all))));

  if (!customerEntries.includes(name)) continue;
  for (const key of all) seek(name, key, traces, 'contains');
  for (const key of loaded) seek(name, key, lateParts, 'loads at once');
}

// A folder of its own, made apart: what a customer loads is the same with it and without it.
const demo = Object.values(JSON.parse(read('.vite/demo.json')));
const demoEntry = demo.find(({ isEntry }) => isEntry);
rows.push(row('demo/index.html', 'styles', weigh(demoEntry.css)));
rows.push(
  row(
    '',
    'everything, scripts',
    weigh(demo.map(({ file }) => file).filter((file) => /\.js$/.test(file))),
  ),
);
for (const { file } of demo) {
  if (!file.startsWith('demo/')) faults.push(`The demo has ${file} outside of its folder.`);
}
const demoPage = read('demo/index.html');
if (/(?:src|href)="(?!\.\/assets\/|data:)/.test(demoPage)) {
  faults.push('demo/index.html names something outside of its folder.');
}

for (const [name, budget] of Object.entries(sdkFiles)) {
  const size = weigh([`sdk/${name}`]);
  rows.push(row(`sdk/${name}`, 'on a host’s page', size));
  if (size.gzip > budget) {
    faults.push(`sdk/${name} has ${size.gzip} bytes, ${size.gzip - budget} above its budget.`);
  }
}

const extra = listed('mockServiceWorker.js');
if (extra) faults.push('dist/mockServiceWorker.js: the worker of MSW is part of the build.');
if (rows.length === 0) faults.push('The manifest names no entry.');

print(table([['entry', 'what', 'files', 'kB', 'gzip', 'brotli'], ...rows]));
for (const fault of faults) print(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The chunks and all that they lead to. */
function reach(starts, nextOf) {
  const found = new Set(starts);
  for (const key of found) {
    if (manifest[key] === undefined) throw new Error(`The build has no ${key}.`);
    for (const next of nextOf(manifest[key])) found.add(next);
  }
  return [...found].filter((key) => /\.m?js$/.test(manifest[key].file));
}

function importsOf({ imports = [] }) {
  return imports;
}

function filesOf(keys) {
  return keys.map((key) => manifest[key].file);
}

/** The chunks that are made of these files. */
function keysLike(pattern) {
  const keys = Object.keys(manifest).filter((key) => pattern.test(key));
  if (keys.length === 0) throw new Error(`The build has nothing like ${pattern}.`);
  return keys;
}

function gzipOf(key) {
  return weigh([manifest[key].file]).gzip;
}

/** A word that stands in the later part of the catalogues alone would be shown by its id on the first step. */
function findMissingWords(name, step, { words, laterWords }) {
  const there = new Set(keysLike(words).flatMap(idsOf));
  const later = keysLike(laterWords)
    .flatMap(idsOf)
    .filter((id) => !there.has(id));
  const sources = step.map((key) => read(manifest[key].file));
  const missing = [...new Set(later)].filter((id) => sources.some((source) => hasText(source, id)));
  if (missing.length > 0) {
    faults.push(
      `${name}: the first step shows words of later.po (ids ${missing.join(', ')}): see lingui.config.ts.`,
    );
  }
}

/** The ids of the messages in a catalogue's chunk. */
function idsOf(key) {
  const ids = [...read(manifest[key].file).matchAll(/"([\w+/-]{6})":/g)].map(([, id]) => id);
  if (ids.length === 0) throw new Error(`${key} holds no messages that this check can read.`);
  return ids;
}

function hasText(source, text) {
  return ['"', "'", '`'].some((quote) => source.includes(quote + text + quote));
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
