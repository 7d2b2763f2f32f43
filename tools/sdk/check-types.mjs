// Compiles a host's project against dist/sdk, as a bundler and as Node resolve it: `npm run build` first.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = path.join(root, 'test-results', 'sdk-consumer');
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const resolutions = [
  { module: 'preserve', moduleResolution: 'bundler' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
];

rmSync(project, { recursive: true, force: true });
mkdirSync(path.join(project, 'node_modules'), { recursive: true });
symlinkSync(path.join(root, 'dist', 'sdk'), path.join(project, 'node_modules', 'paso-sdk'), 'dir');
cpSync(path.join(root, 'tools', 'sdk', 'consumer'), project, { recursive: true });
writeFileSync(path.join(project, 'package.json'), JSON.stringify({ type: 'module' }));

for (const resolution of resolutions) {
  const settings = {
    compilerOptions: {
      ...resolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      jsx: 'react-jsx',
      types: [],
      strict: true,
      noEmit: true,
      // A host that looks into the types of its packages finds nothing amiss in ours.
      skipLibCheck: false,
    },
    include: ['*.ts', '*.tsx'],
  };
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify(settings));
  const run = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  if (run.status === 0) continue;
  process.stdout.write(`${resolution.moduleResolution}:\n${run.stdout}${run.stderr}`);
  process.exitCode = 1;
}
