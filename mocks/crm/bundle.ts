import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

interface Bundle {
  scripts: Map<string, string>;
  modules: string[];
  builtAtMs: number;
}

let bundle: Promise<Bundle> | null = null;

/** A script of the CRM's page by its name; built when it is first asked for, and again when one of its files changed. */
export async function findScript(name: string): Promise<string | null> {
  bundle ??= buildOnce();
  let known = await bundle.catch((error: unknown) => {
    bundle = null;
    throw error;
  });
  if (name === entryName && hasChanged(known)) {
    bundle = buildOnce();
    known = await bundle;
  }
  return known.scripts.get(name) ?? null;
}

/** The one that a page names; the others are named by it. */
export const entryName = 'crm.js';

async function buildOnce(): Promise<Bundle> {
  // StrictMode does nothing in a production build of React, and shows on /react what it is there to show.
  process.env['NODE_ENV'] ??= 'development';
  const builtAtMs = Date.now();
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: '/assets/',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: {
        input: { crm: fileURLToPath(new URL('client/main.ts', import.meta.url)) },
        output: { entryFileNames: entryName, chunkFileNames: '[name].js' },
      },
    },
  });
  // Neither a watcher nor several builds were asked for.
  const chunks = (result as Rolldown.RolldownOutput).output.filter((part) => part.type === 'chunk');
  return {
    builtAtMs,
    scripts: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => isAbsolute(id)),
  };
}

function hasChanged({ modules, builtAtMs }: Bundle): boolean {
  return modules.some((file) => {
    if (file.includes('/node_modules/')) return false;
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats === undefined || stats.mtimeMs > builtAtMs;
  });
}
