// Takes each check of a message away, one at a time, and demands that a test turns red: a check that nothing misses is
// one that nothing holds. A check stands under a comment of its own, such as `// check: origin`.
//
//   node tools/guards/frame-checks.mjs            every check
//   node tools/guards/frame-checks.mjs origin     those of this name

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where checks stand, and the tests that have to miss them. */
const places = ['src/host/frame', 'src/host/bare', 'src/sdk'];
/** Every side has to have them; another name may come on top. */
const wanted = {
  'src/host/frame': ['source', 'origin', 'schema', 'target origin', 'nonce', 'instance'],
  'src/host/bare': ['source', 'origin', 'schema'],
  'src/sdk': ['source', 'origin', 'schema', 'target origin', 'instance'],
};
const [only] = process.argv.slice(2);

const checks = places.flatMap(findChecks).filter(({ name }) => only === undefined || name === only);
const faults = [];
if (only === undefined) {
  for (const [place, names] of Object.entries(wanted)) {
    for (const name of names) {
      const isThere = checks.some((check) => check.place === place && check.name === name);
      if (!isThere) faults.push(`${place} has no “// check: ${name}”.`);
    }
  }
}

// In a copy: what fails or is stopped half way leaves nothing behind.
mkdirSync(path.join(root, 'test-results'), { recursive: true });
const copy = mkdtempSync(path.join(root, 'test-results', 'checks-'));
try {
  for (const name of [
    'src',
    'mocks',
    'tests',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'tools',
    'lingui.config.ts',
    'openapi.yaml',
    'public',
    'index.html',
  ])
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (file) =>
        !/[\\/]\.cache(?:[\\/]|$)|[\\/]node_modules(?:[\\/]|$)/.test(path.relative(root, file)),
    });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  if (!isGreen(places)) faults.push('The tests are red before anything is taken away.');
  else for (const check of checks) tryWithout(check);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
process.stdout.write(`${checks.length} checks of messages, ${faults.length} that nothing holds\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function findChecks(place) {
  return filesOf(place).flatMap((file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const name = /^\s*\/\/ check: (.+)$/.exec(line)?.[1];
      return name === undefined ? [] : [{ place, file, name, index }];
    });
  });
}

function filesOf(place) {
  return readdirSync(path.join(root, place), { recursive: true })
    .map((name) => path.posix.join(place, String(name).replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
}

function tryWithout({ place, file, name, index }) {
  const target = path.join(copy, file);
  const source = readFileSync(target, 'utf8');
  const lines = source.split('\n');
  const end = endOf(lines, index + 1);
  const statement = lines.slice(index + 1, end + 1).join('\n');
  const mutant = without(name, statement);
  if (mutant === statement) {
    faults.push(`${file}:${index + 2} “${name}”: this script does not know how to take it away.`);
    return;
  }
  writeFileSync(target, [...lines.slice(0, index + 1), mutant, ...lines.slice(end + 1)].join('\n'));
  const isMissed = !isGreen([place]);
  writeFileSync(target, source);
  process.stdout.write(`${isMissed ? '✓' : '✗'} ${file}:${index + 2} without ${name}\n`);
  if (!isMissed)
    faults.push(`${file}:${index + 2} “${name}” was taken away and no test turned red.`);
}

/** The last line of the statement that begins here: the one with the semicolon or brace at its own depth. */
function endOf(lines, first) {
  let depth = 0;
  for (let index = first; index < lines.length; index += 1) {
    for (const letter of lines[index].replaceAll(/'[^']*'/g, '')) {
      if ('([{'.includes(letter)) depth += 1;
      if (')]}'.includes(letter)) depth -= 1;
    }
    if (depth <= 0 && /[;}]\s*(?:\/\/.*)?$/.test(lines[index])) return index;
  }
  return first;
}

function without(name, statement) {
  if (name === 'target origin')
    return statement.replace(/(postMessage\(\s*[^,]+,\s*)[^,)]+/, "$1'*'");
  if (name === 'schema' && /\bread(?:Envelope|Message)\(/.test(statement))
    return statement.replace(/read(?:Envelope|Message)\(\s*([\w.]+)[^)]*\)/, '$1');
  return statement.replace(/[\s\S]+/, ';');
}

function isGreen(folders) {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...folders], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 120_000,
  });
  return run.status === 0;
}
