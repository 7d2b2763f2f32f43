// The source files of the page, parsed, and every text that stands in them: what the guards of this folder read.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files below `folder` that end up in the page, as paths from the root of the repository. */
export function sourceFiles(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/generated\/|\.d\.ts$/.test(name))
    .sort();
}

/**
 * Calls `visit` with every text of a file: `{ text, line, parents }`, where `parents` are the nodes around it, the
 * nearest first. Values within a template stand as `{}`.
 */
export function visitTexts(file, visit) {
  const source = readFileSync(path.resolve(root, file), 'utf8');
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const tell = (text, node, parents) =>
    visit({ text, line: source.slice(0, node.start).split('\n').length, parents });
  const walk = (node, parents) => {
    if (node.type === 'Literal' && typeof node.value === 'string') tell(node.value, node, parents);
    if (node.type === 'JSXText') tell(node.value, node, parents);
    if (node.type === 'TemplateLiteral') {
      tell(node.quasis.map(({ value }) => value.cooked ?? '').join('{}'), node, parents);
    }
    const around = [node, ...parents];
    for (const [key, child] of Object.entries(node)) {
      if (key === 'parent' || child === null || typeof child !== 'object') continue;
      for (const each of [child].flat()) if (typeof each?.type === 'string') walk(each, around);
    }
  };
  walk(program, []);
}
