// What the first step needs beside the entry: the build packs it and asks for it, tools/bundle-check.mjs weighs it.

import { fileURLToPath } from 'node:url';

/** As Vite writes it, on every system. */
const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');

/** The screen of the first step. */
export const firstScreen = 'src/steps/wallet/screen.tsx';

/** The page around the steps: React, the router, the design system. The entry asks for the account meanwhile. */
export const mountCode = 'src/app/mount.tsx';

/** The chunk of the page around the steps: `app`. */
export function namePageParts(id, graph) {
  return staticPartsOf(root + mountCode, graph).has(id) ? 'app' : null;
}

const partsOf = new Map();

/** A module and all that it imports, but not what it loads later. */
function staticPartsOf(start, graph) {
  if (partsOf.has(start)) return partsOf.get(start);
  const found = new Set([start]);
  for (const part of found) {
    for (const next of graph.getModuleInfo(part)?.importedIds ?? []) found.add(next);
  }
  partsOf.set(start, found);
  return found;
}

/**
 * The chunk of our modules that the first step's screen is made of: `parts`. For those that other screens use, too; the
 * screen's own stay with it.
 */
export function nameFirstStepParts(id, graph) {
  const found = new Set([root + firstScreen]);
  for (const part of found) {
    const imports = graph.getModuleInfo(part)?.importedIds ?? [];
    for (const next of imports.filter((other) => other.startsWith(`${root}src/`))) found.add(next);
  }
  return found.has(id) ? 'parts' : null;
}

/**
 * Has the browser fetch the page around the steps, the first step's screen and the tenant's settings while the entry is still on its way, instead
 * of after it has run. Not the words: their language is not known yet, and they are there before the account is.
 */
export function preloadFirstStep() {
  let base = '/';
  return {
    name: 'paso:preload-first-step',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk: entry }) {
        const known = reach(bundle, entry);
        const wanted = [mountCode, firstScreen].flatMap((source) => [
          ...reach(
            bundle,
            Object.values(bundle).find((chunk) => chunk.facadeModuleId?.endsWith(source)),
          ),
        ]);
        const files = new Set(wanted.filter((file) => !known.has(file)));
        return [
          ...[...files].map((file) => linkTo(`${base}${file}`, { rel: 'modulepreload' })),
          linkTo(`${base}config.json`, { rel: 'preload', as: 'fetch' }),
        ];
      },
    },
  };
}

/** The chunk and all that it imports. */
function reach(bundle, { fileName }) {
  const found = new Set([fileName]);
  for (const file of found) for (const next of bundle[file].imports) found.add(next);
  return found;
}

function linkTo(href, attributes) {
  return { tag: 'link', attrs: { ...attributes, crossorigin: true, href }, injectTo: 'head' };
}
