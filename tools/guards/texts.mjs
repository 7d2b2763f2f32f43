// Text outside the catalogues: words that a reader would see and no translator could. `npm test -- i18n` runs it.
//
//   node tools/guards/texts.mjs [file …]
//
// It knows a text by where it stands (between tags, in an attribute that is read out or shown, in a constant that a page
// shows) or by how it is written (two words with a capital at the start, or a letter of Spanish or Portuguese).

import { sourceFiles, visitNodes, visitTexts } from './source.mjs';

/** Attributes that are shown or read out, of HTML and of our own components. */
const shownAttributes =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|.*(?:Label|Text|Title|Hint)|hint|heading|term|description|announcement|summary|caption)$/;

/** What may stand as it is: file, text, and why. */
const allowed = [
  ['src/account/share-message.tsx', /^(?:WhatsApp|SMS)$/, 'names of services'],
  ['src/app/start-problem.tsx', /^Paso$/, 'the name of the product'],
  ['src/app/brand.ts', /^The look of config\.json/, 'the console, in development'],
  ['src/domain/card-brand.ts', /^[A-Z]/, 'names of card networks'],
  ['src/ui/card-face.tsx', /^[A-Z]/, 'names of card networks'],
  ['src/i18n/i18n.ts', /^\p{L}+$/u, 'languages, each by its own name'],
  [
    'src/sdk/words.ts',
    /./,
    'the SDK’s own few, in its three languages: a host’s page loads no catalogue',
  ],
];

/** What hands a text on to where it stands; a comparison does not. */
const passesOn = new Set([
  'ConditionalExpression',
  'JSXExpressionContainer',
  'LogicalExpression',
  'TemplateLiteral',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

/** Macros of Lingui: what they hold is in the catalogues. */
const macros = new Set(['t', 'msg', 'defineMessage', 'plural', 'select', 'selectOrdinal']);
const macroTags = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);

const files = process.argv.length > 2 ? process.argv.slice(2) : sourceFiles('src');
const shown = findShownConstants();
const faults = [];
const used = new Set();
for (const file of files) {
  visitTexts(file, ({ text, line, parents }) => {
    const why = reasonAgainst(file, text.trim(), parents);
    if (why === null || isAllowed(file, text.trim())) return;
    faults.push(`${file}:${line} “${text.trim().slice(0, 70)}”: ${why}`);
  });
}
if (process.argv.length === 2) {
  for (const [place, words] of allowed.filter((each) => !used.has(each))) {
    faults.push(
      `${place} has no ${words} any more: take it off the list in tools/guards/texts.mjs`,
    );
  }
}
for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
process.stdout.write(`${files.length} files, ${faults.length} texts outside the catalogues\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function reasonAgainst(file, text, parents) {
  if (!/\p{L}{2}/u.test(text) || isTranslated(parents) || isForMachines(parents)) return null;
  const place = parents.find(({ type }) => !passesOn.has(type));
  if (place?.type === 'JSXElement' || place?.type === 'JSXFragment') return 'text between tags';
  const key = place?.type === 'JSXAttribute' ? place.name : place?.type === 'Property' && place.key;
  if (key && shownAttributes.test(nameOf(key))) return `text in ${nameOf(key)}`;
  const constant = constantAround(parents);
  if (constant !== null && shown.has(`${file} ${constant}`))
    return `text in ${constant}, which is shown`;
  if (/[áéíóúñãõâêôç¿¡]/iu.test(text)) return 'words of a language';
  if (/^\p{Lu}\p{Ll}*(?: \p{L}+){1,}/u.test(text)) return 'a sentence';
  return null;
}

/** `file name` of every constant of a module that a page shows as it is: `{name}`, `{names[key]}`, `label={name}`. */
function findShownConstants() {
  const found = new Set();
  for (const file of files) {
    const imported = new Map();
    visitNodes(file, (node, parents) => {
      if (node.type === 'ImportSpecifier' && parents[0].source.value.startsWith('#')) {
        const place = parents[0].source.value.replace('#', '');
        imported.set(node.local.name, `${place} ${nameOf(node.imported)}`);
      }
      if (node.type === 'ImportSpecifier' && parents[0].source.value.startsWith('./')) {
        const place = file.replace(/[^/]+$/, parents[0].source.value.slice(2));
        imported.set(node.local.name, `${place} ${nameOf(node.imported)}`);
      }
      if (node.type !== 'Identifier' || node.name === undefined) return;
      const way = parents.findIndex(
        ({ type }) => !passesOn.has(type) && type !== 'MemberExpression',
      );
      const inner = [node, ...parents];
      const isValue = parents.slice(0, way).every((parent, at) => isValueOf(parent, inner[at]));
      const place = parents[way];
      const isContained = parents
        .slice(0, way)
        .some(({ type }) => type === 'JSXExpressionContainer');
      const isShown =
        /^JSX(?:Element|Fragment)$/.test(place?.type) ||
        (place?.type === 'JSXAttribute' && shownAttributes.test(nameOf(place.name)));
      if (isValue && isContained && isShown) {
        found.add(imported.get(node.name) ?? `${file} ${node.name}`);
      }
    });
  }
  return found;
}

/** Whether a part of an expression is what comes out of it: not its test, not its key. */
function isValueOf(parent, part) {
  return parent.type === 'MemberExpression' ? parent.object === part : parent.test !== part;
}

/** The constant of the module that a text is in, by its name. */
function constantAround(parents) {
  const at = parents.findIndex(({ type }) => type === 'VariableDeclarator');
  const isOfModule = parents
    .slice(at + 1)
    .every(({ type }) => /^(?:VariableDeclaration|ExportNamedDeclaration|Program)$/.test(type));
  const isPlain = parents
    .slice(0, Math.max(at, 0))
    .every(
      ({ type }) => passesOn.has(type) || /^(?:Property|(?:Object|Array)Expression)$/.test(type),
    );
  return at >= 0 && isOfModule && isPlain ? parents[at].id.name : null;
}

function isTranslated(parents) {
  return parents.some(
    (node) =>
      (node.type === 'TaggedTemplateExpression' && macros.has(nameOf(node.tag))) ||
      (node.type === 'CallExpression' && macros.has(nameOf(node.callee))) ||
      (node.type === 'JSXElement' && macroTags.has(nameOf(node.openingElement.name))),
  );
}

/** Imports, types, and what only somebody who maintains the code reads: thrown errors. */
function isForMachines(parents) {
  return parents.some(
    ({ type, callee }) =>
      /^(?:Import|Export(?:All|Named)|TS(?!As|Satisfies|NonNull))/.test(withoutDeclaration(type)) ||
      (type === 'NewExpression' && /(?:Error|Exception|RegExp)$/.test(nameOf(callee))) ||
      (type === 'CallExpression' &&
        /^(?:reportError|check|regex|DOMException)$/.test(nameOf(callee))),
  );
}

/** `export const x = …` holds texts like any other place. */
function withoutDeclaration(type) {
  return type === 'ExportNamedDeclaration' ? '' : type;
}

function nameOf(node) {
  return node.name?.name ?? node.name ?? node.property?.name ?? '';
}

function isAllowed(file, text) {
  const found = allowed.find(([place, words]) => file === place && words.test(text));
  return found !== undefined && used.add(found) !== null;
}
