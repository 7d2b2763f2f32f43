// The types of the SDK's public face, as files that a host's compiler reads without this repository's settings.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes src/sdk/index.ts and react.tsx, with all that they name, as `*.d.ts` into a folder. */
export function writeDeclarations(folder) {
  const settings = path.join(mkdtempSync(path.join(root, 'test-results', 'sdk-')), 'tsconfig.json');
  writeFileSync(settings, JSON.stringify(settingsFor(folder)));
  try {
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [tsc, '-p', settings], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`tsc of the SDK:\n${run.stdout}${run.stderr}`);
  } finally {
    rmSync(path.dirname(settings), { recursive: true });
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, String(name));
    if (file.endsWith('.d.ts'))
      writeFileSync(file, relink(readFileSync(file, 'utf8'), file, folder));
  }
}

function settingsFor(folder) {
  return {
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: folder,
      rootDir: path.join(root, 'src'),
      types: [],
    },
    include: [],
    files: [path.join(root, 'src/sdk/index.ts'), path.join(root, 'src/sdk/react.tsx')],
  };
}

/**
 * Our own names of files, as ones that every resolver knows: relative, and with the ending of what would run. What a
 * library of the wizard's screens says about itself is nothing that a host has to install it for.
 */
function relink(text, file, folder) {
  const own = text.replaceAll(/\bimport\("(?!react"|[#.])[^"]+"\)\.\w+/g, 'unknown');
  return own.replaceAll(
    /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])(#src\/|\.{1,2}\/)([^'"]+)\2/g,
    (_, before, quote, start, rest) => {
      const target = path.join(
        start === '#src/' ? folder : path.dirname(file),
        start === '#src/' ? rest : start + rest,
      );
      const relative = path.relative(path.dirname(file), target).replaceAll(path.sep, '/');
      const named = relative.startsWith('.') ? relative : `./${relative}`;
      return `${before}${quote}${named.replace(/\.tsx?$/, '.js')}${quote}`;
    },
  );
}
