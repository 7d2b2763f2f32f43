// What the first step needs beside the entry: the build packs it and asks for it, tools/bundle-check.mjs weighs it.

import { fileURLToPath } from 'node:url';

/** As Vite writes it, on every system. */
const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');

/** The screen of the first step. */
export const firstScreen = 'src/steps/wallet/screen.tsx';

/** The page around the steps: React, the router, the design system. The entry asks for the account meanwhile. */
export const mountCode = 'src/app/mount.tsx';

/** The chunk of the page around the steps, and of what the first step's screen shares with others: `app`. */
export function namePageParts(id, graph) {
  const isPart = staticPartsOf(mountCode, graph).has(id) || sharedPartsOfFirst(graph).has(id);
  return isPart ? 'app' : null;
}

let sharedParts;

/** What the first screen is made of outside the folders of steps, icons and all. */
function sharedPartsOfFirst(graph) {
  const isShared = (id) => id.startsWith(`${root}src/`) && !id.startsWith(`${root}src/steps/`);
  sharedParts ??= new Set(
    [...staticPartsOf(firstScreen, graph)]
      .filter(isShared)
      .flatMap((id) => [...staticPartsOf(id.slice(root.length), graph)]),
  );
  return sharedParts;
}

const partsOf = new Map();

/** A module and all that it imports, but not what it loads later. */
function staticPartsOf(source, graph) {
  const known = partsOf.get(source);
  if (known) return known;
  const found = new Set([root + source]);
  for (const part of found) {
    const { importedIds = [], code } = graph.getModuleInfo(part) ?? {};
    for (const next of importedIds) {
      // The one door of the icons leads to all of them: only those that are asked for by name count.
      if (isIconDoor(next)) for (const icon of iconsIn(code, next)) found.add(icon);
      else found.add(next);
    }
  }
  partsOf.set(source, found);
  return found;
}

function isIconDoor(id) {
  return /lucide-react\.m?js$/.test(id);
}

/** The icons a module imports by name, as files beside their door: `UserRoundCheck` is `icons/user-round-check`. */
function iconsIn(code, door) {
  const names = /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/.exec(code)?.[1] ?? '';
  return names.split(',').flatMap((name) => {
    const [original = ''] = name.trim().split(/\s+as\s+/);
    const file = original.replace(/(?<=[a-z])(?=[A-Z0-9])/g, '-').toLowerCase();
    return file === '' ? [] : [door.replace(/lucide-react(?=\.m?js$)/, `icons/${file}`)];
  });
}

/**
 * Has the browser fetch the page around the steps, the first step's screen and the tenant's settings while the entry is
 * still on its way, instead of after it has run. Not the words: their language is not known yet, and they are there
 * before the account is.
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
