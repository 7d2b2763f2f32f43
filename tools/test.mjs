// npm test: every check, each by name and with its time. All of them run even when one fails; the last line sums up.
//
//   npm test                       everything
//   npm test -- unit build         only these stages (npm run check is: lint boundaries format)

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlaywright, readVitest } from './test-reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const unitReport = 'test-results/unit.json';
const e2eReport = 'test-results/e2e.json';
const node = process.execPath;

const stages = [
  {
    id: 'lint',
    title: 'Types and lint',
    commands: [
      bin('oxlint'),
      [node, 'tools/guards/logical-css.mjs'],
      [node, 'tools/support-table.mjs', '--check'],
    ],
  },
  {
    id: 'boundaries',
    title: 'Import table',
    commands: [[node, 'tools/boundaries.mjs', '--check']],
  },
  {
    id: 'format',
    title: 'Format',
    commands: [bin('@biomejs/biome', 'biome', 'format', '--reporter=summary')],
  },
  { id: 'contract', title: 'Contract lint', commands: [bin('@redocly/cli', 'redocly', 'lint')] },
  {
    id: 'codegen',
    title: 'Generated code is the contract’s',
    commands: [[node, 'tools/codegen/generate.mjs', '--check']],
  },
  {
    id: 'i18n',
    title: 'Catalogues are in step and complete',
    commands: [
      bin('@lingui/cli', 'lingui', 'check', 'sync', '--clean', '--verbose'),
      bin('@lingui/cli', 'lingui', 'check', 'missing', '--mode', 'catalog', '--verbose'),
      [node, 'tools/guards/catalogues.mjs'],
      [node, 'tools/guards/texts.mjs'],
    ],
  },
  {
    id: 'unit',
    title: 'Rules, contract and flows',
    commands: [
      bin(
        'vitest',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ),
    ],
    report: unitReport,
    read: readVitest,
  },
  {
    id: 'checks',
    title: 'Every check of a message is held by a test',
    commands: [[node, 'tools/guards/frame-checks.mjs']],
  },
  {
    id: 'build',
    title: 'Production build',
    commands: [
      bin('vite', 'vite', 'build'),
      [node, 'tools/sdk/build.mjs'],
      [node, 'tools/sdk/check-types.mjs'],
    ],
  },
  {
    id: 'bundle',
    title: 'Bundle',
    commands: [[node, 'tools/bundle-check.mjs']],
    isShown: true,
    needs: 'build',
  },
  {
    id: 'e2e',
    title: 'Browser',
    commands: [bin('@playwright/test', 'playwright', 'test')],
    report: e2eReport,
    read: readPlaywright,
    needs: 'build',
  },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((id) => !stages.some((stage) => stage.id === id));
if (unknown.length > 0) {
  process.stderr.write(
    `No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ id }) => id).join(', ')}.\n`,
  );
  process.exit(2);
}

const environment = {
  ...process.env,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  PASO_E2E_PORT: process.env['PASO_E2E_PORT'] ?? String(await freePort()),
  PASO_BACKEND_PORT: process.env['PASO_BACKEND_PORT'] ?? String(await freePort()),
  PASO_CRM_PORT: process.env['PASO_CRM_PORT'] ?? String(await freePort()),
  PASO_DEVELOPMENT_PORT: process.env['PASO_DEVELOPMENT_PORT'] ?? String(await freePort()),
  PASO_DEVELOPMENT_CRM_PORT: process.env['PASO_DEVELOPMENT_CRM_PORT'] ?? String(await freePort()),
};
const total = { passed: 0, failed: 0, skipped: 0 };
const failedStages = [];
const failures = [];
const secondTries = [];

for (const stage of stages) {
  if (chosen.length > 0 && !chosen.includes(stage.id)) continue;
  const begun = performance.now();
  const counts = runStage(stage);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  failures.push(...(counts.failures ?? []));
  secondTries.push(...(counts.secondTries ?? []));
  if (counts.failed > 0) failedStages.push(stage.title);
  const tests = stage.read ? ` · ${counts.passed} passed, ${counts.failed} failed` : '';
  print(`${counts.failed > 0 ? '✗' : '✓'} ${stage.title} (${seconds} s)${tests}`);
}

if (secondTries.length > 0) print(`\nPassed at the second try only:\n${secondTries.join('\n')}`);
// Once more, and last: of a long log one often has only the end.
if (failures.length > 0) print(`\n${failures.join('\n\n')}`);
if (failedStages.length > 0) print(`\nFailed: ${failedStages.join(' · ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
print(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a stage to its end; a stage without tests of its own counts as one. */
function runStage({ id, title, commands, report, read, isShown, needs }) {
  const needed = stages.find((stage) => stage.id === needs);
  if (needed && failedStages.includes(needed.title)) {
    print(`${title} was not run: the stage “${needed.title}” failed.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (id === 'build') rmSync('dist', { recursive: true, force: true });
  if (report) rmSync(report, { force: true });
  // Tests show how far they are; checks speak when something is wrong.
  const stdio = read || isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  let hasFailed = false;
  for (const [program, ...args] of commands) {
    const run = spawnSync(program, args, {
      stdio,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (run.status === 0) continue;
    hasFailed = true;
    process.stdout.write(
      `${run.stdout ?? ''}${run.stderr ?? ''}${run.error ? `${run.error.message}\n` : ''}`,
    );
  }
  if (!read) return { passed: hasFailed ? 0 : 1, failed: hasFailed ? 1 : 0, skipped: 0 };
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  // A runner that fails without a failing test (a file that does not load, no browser) has failed all the same.
  return hasFailed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** A package's command, run by this very Node: bin('vite', 'vite', 'build'). */
function bin(packageName, command = packageName, ...args) {
  const folder = path.join('node_modules', packageName);
  if (!existsSync(folder))
    return [node, '--eval', `throw new Error('${packageName} is not installed')`];
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bins === 'string' ? bins : bins[command];
  return [node, path.join(folder, script), ...args];
}

/** A port that nobody uses, so that a running `npm start` or a second checkout is not in the way. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
