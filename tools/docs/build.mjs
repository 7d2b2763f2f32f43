// npm run docs: the integrator's guide and the contract, as a site of static files in dist/docs. It works from any
// folder of any web server and asks nobody else for anything.
//
//   node tools/docs/build.mjs [folder]

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSite } from './check-site.mjs';
import { toReadableContract } from './contract.mjs';
import { guideFolder, operationIdsOf, readPages, toSitePage } from './guide.mjs';
import { drawPictures } from './pictures.mjs';
import { frameTables } from './frame-tables.mjs';
import { makeAddressesRelative, placeholder } from './relative.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
// Below this folder, so that the site finds the packages that are installed here and nowhere else.
const work = path.join(here, '.cache/site');
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist/docs'));

bringTools();
await prepare();
run([path.join(here, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], work);
frameTables(path.join(work, 'dist'));
makeAddressesRelative(path.join(work, 'dist'));
checkSite(path.join(work, 'dist'));
rmSync(target, { recursive: true, force: true });
cpSync(path.join(work, 'dist'), target, { recursive: true });
const shown = path.relative(process.cwd(), target) || '.';
process.stdout.write(`${shown}/index.html, with everything it needs beside it.\n`);
process.stdout.write('To read it: npm run preview, then http://localhost:4173/docs/\n');

/** The site's builder is large and only needed here: it has a lockfile of its own, and comes with the first build. */
function bringTools() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) {
    hash.update(readFileSync(path.join(here, file)));
  }
  const wanted = `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
  const stamp = path.join(here, 'node_modules/.paso-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing the site’s builder (half a minute, once) …\n');
  const npm = process.env['npm_execpath'];
  const isScript = /npm-cli\.[cm]?js$/.test(npm ?? '');
  // Not `npm ci`: it insists on the binaries of every system, and a mirror need not have those of systems nobody uses.
  const args = ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'];
  const done = isScript
    ? spawnSync(process.execPath, [npm, ...args], { cwd: here, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, wanted);
}

/** A copy of site/ with the pages, the pictures and the contract in it. */
async function prepare() {
  rmSync(work, { recursive: true, force: true });
  cpSync(path.join(here, 'site'), work, { recursive: true });
  const contract = readFileSync(path.join(root, 'openapi.yaml'), 'utf8');
  const pages = readPages(guideFolder);
  const pictures = await drawPictures(pages);
  const content = path.join(work, 'src/content/docs');
  const files = path.join(work, 'public');
  mkdirSync(content, { recursive: true });
  mkdirSync(files, { recursive: true });
  for (const page of pages) {
    const options = { base: placeholder, pictures, operationIds: operationIdsOf(contract) };
    writeFileSync(path.join(content, `${page.slug}.md`), toSitePage(page, options));
  }
  writeFileSync(path.join(work, 'pages.json'), JSON.stringify(pages.map(({ slug }) => slug)));
  writeFileSync(path.join(work, 'openapi.yaml'), toReadableContract(contract));
  cpSync(path.join(root, 'openapi.yaml'), path.join(files, 'openapi.yaml'));
  cpSync(path.join(root, 'public/icon.svg'), path.join(files, 'icon.svg'));
  cpSync(path.join(root, 'src/ui/brand-defaults.css'), path.join(work, 'src/brand-defaults.css'));
}

function run(args, cwd) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const done = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout}${done.stderr}`);
  process.exit(1);
}
