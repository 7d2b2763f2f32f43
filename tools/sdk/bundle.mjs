// The files of the SDK that browsers load, from src/sdk.
//
//   paso.js          a classic script, which a host's page has in a tag: as small as can be
//   paso-parts.mjs   what paso.js loads once a wizard is opened
//   paso.mjs         for hosts with a bundler: it loads paso.js, so that the SDK is always as old as the wizard
//   react.mjs        the same as a component

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = (name) => fileURLToPath(new URL(`../../src/sdk/${name}`, import.meta.url));

/** Every file with its name: `{ fileName, text }`, source maps among them. */
export async function bundleSdk() {
  const parts = await bundle({
    rolldownOptions: toModules({ 'paso-parts': source('parts.ts') }),
  });
  const classic = await bundle({
    lib: {
      entry: source('classic.ts'),
      formats: ['iife'],
      name: 'Paso_',
      fileName: () => 'paso.js',
    },
    // A page may have kept one of the two files for longer than the other: the right one is asked for by its content.
    parts: `./paso-parts.mjs?v=${hashOf(parts)}`,
  });
  const modules = await bundle({
    rolldownOptions: toModules({ paso: source('index.ts'), react: source('react.tsx') }),
  });
  return [...classic, ...parts, ...modules];
}

async function bundle({ parts, ...options }) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // See small-valibot.ts.
    resolve: { alias: [{ find: /^valibot$/, replacement: source('small-valibot.ts') }] },
    // As a host runs it, whatever runs this.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: parts === undefined ? [] : [leaveOut('./parts.ts', parts)],
    build: {
      write: false,
      minify: true,
      sourcemap: true,
      modulePreload: false,
      target: 'baseline-widely-available',
      ...options,
    },
  });
  // Neither a watcher nor several builds were asked for.
  return [result].flat()[0].output.map(({ type, fileName, code, source: text }) => ({
    fileName,
    text: type === 'chunk' ? code : String(text),
  }));
}

function toModules(input) {
  return {
    input,
    preserveEntrySignatures: 'strict',
    external: [/^react(?:$|\/)/],
    output: { format: 'es', entryFileNames: '[name].mjs' },
  };
}

/** What is loaded by its address beside paso.js, and not bundled. */
function leaveOut(specifier, address) {
  return {
    name: 'paso:parts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/sdk/load-parts.ts')) return null;
      const call = `import('${specifier}')`;
      if (!code.includes(call)) throw new Error(`load-parts.ts has no ${call}`);
      const whole = `import(/* @vite-ignore */ new URL('${address}' + failures, scriptUrl).href)`;
      return { code: code.replace(call, whole), map: null };
    },
  };
}

function hashOf(files) {
  const { text } = files.find(({ fileName }) => fileName.endsWith('.mjs'));
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
