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

/** Calls `visit` with every node of a file: `(node, parents, lineOf)`, where `parents` are around it, the nearest first. */
export function visitNodes(file, visit) {
  const source = readFileSync(path.resolve(root, file), 'utf8');
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const lineOf = (node) => source.slice(0, node.start).split('\n').length;
  const walk = (node, parents) => {
    visit(node, parents, lineOf);
    const around = [node, ...parents];
    for (const [key, child] of Object.entries(node)) {
      if (key === 'parent' || child === null || typeof child !== 'object') continue;
      for (const each of [child].flat()) if (typeof each?.type === 'string') walk(each, around);
    }
  };
  walk(program, []);
}

/**
 * Calls `visit` with every text of a file: `{ text, line, parents }`, where `parents` are the nodes around it, the
 * nearest first. Values within a template stand as `{}`.
 */
export function visitTexts(file, visit) {
  visitNodes(file, (node, parents, lineOf) => {
    const tell = (text) => visit({ text, line: lineOf(node), parents });
    if (node.type === 'Literal' && typeof node.value === 'string') tell(node.value);
    if (node.type === 'JSXText') tell(node.value);
    if (node.type === 'TemplateLiteral') {
      tell(node.quasis.map(({ value }) => value.cooked ?? '').join('{}'));
    }
  });
}
