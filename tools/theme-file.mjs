// theme.css as the theme's check needs it, and brand-defaults.css as it has to be.

import { readFileSync } from 'node:fs';
import { toBrandProperties } from '#src/domain/brand-theme.ts';

/** The colours of theme.css that no brand decides, of each scheme. */
export function readFixedColors(root) {
  const css = readFileSync(`${root}/src/ui/theme.css`, 'utf8');
  const between = (start) => {
    const begin = css.indexOf(start);
    if (begin < 0) throw new Error(`theme.css has no ${start}`);
    const block = css.slice(begin, css.indexOf('\n}', begin));
    return Object.fromEntries(
      [...block.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
  };
  return { light: between('@theme static'), dark: between('@utility dark-values') };
}

/** The stylesheet of the house's own look. */
export function toDefaults(theme) {
  const lines = toBrandProperties(theme).map(([name, value]) => `    ${name}: ${value};`);
  return [
    '/* Written by `node tools/theme.mjs --write` from domain/brand-theme.ts: a tenant that asks for nothing. */',
    '@layer theme {',
    '  :root {',
    ...lines,
    '  }',
    '}',
    '',
  ].join('\n');
}
