// npm run build, second half: dist/sdk, which the wizard serves to the pages around it and which is a package, too.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSdk } from './bundle.mjs';
import { writeDeclarations } from './declarations.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = path.join(root, 'dist', 'sdk');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
mkdirSync(path.join(root, 'test-results'), { recursive: true });
for (const { fileName, text } of await bundleSdk()) writeFileSync(path.join(out, fileName), text);
writeDeclarations(path.join(out, 'types'));
for (const name of ['README.md', 'CHANGELOG.md']) {
  copyFileSync(path.join(root, 'src', 'sdk', name), path.join(out, name));
}
copyFileSync(path.join(root, 'LICENSE'), path.join(out, 'LICENSE'));
writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(toManifest(), null, 2)}\n`);

function toManifest() {
  const [, version] = /'(\d+\.\d+\.\d+)'/.exec(
    readFileSync(path.join(root, 'src', 'sdk', 'version.ts'), 'utf8'),
  );
  return {
    name: 'paso-sdk',
    version,
    description: 'Puts the Paso wizard into a page of a CRM.',
    license: 'MIT',
    type: 'module',
    sideEffects: ['./paso.js'],
    exports: {
      '.': { types: './types/sdk/index.d.ts', default: './paso.mjs' },
      './react': { types: './types/sdk/react.d.ts', default: './react.mjs' },
      './paso.js': './paso.js',
      './package.json': './package.json',
    },
    types: './types/sdk/index.d.ts',
    peerDependencies: { react: '>=18' },
    peerDependenciesMeta: { react: { optional: true } },
  };
}
