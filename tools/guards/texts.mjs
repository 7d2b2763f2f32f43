// Text outside the catalogues: words that a reader would see and no translator could. `npm test -- i18n` runs it.
//
//   node tools/guards/texts.mjs [file …]
//
// It knows a text by where it stands (between tags, in an attribute that is read out or shown) or by how it is written
// (two words with a capital at the start, or a letter of Spanish or Portuguese).

import { sourceFiles, visitTexts } from './source.mjs';

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
const faults = [];
const used = new Set();
for (const file of files) {
  visitTexts(file, ({ text, line, parents }) => {
    const why = reasonAgainst(text.trim(), parents);
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

function reasonAgainst(text, parents) {
  if (!/\p{L}{2}/u.test(text) || isTranslated(parents) || isForMachines(parents)) return null;
  const place = parents.find(({ type }) => !passesOn.has(type));
  if (place?.type === 'JSXElement' || place?.type === 'JSXFragment') return 'text between tags';
  const key = place?.type === 'JSXAttribute' ? place.name : place?.type === 'Property' && place.key;
  if (key && shownAttributes.test(nameOf(key))) return `text in ${nameOf(key)}`;
  if (/[áéíóúñãõâêôç¿¡]/iu.test(text)) return 'words of a language';
  if (/^\p{Lu}\p{Ll}*(?: \p{L}+){1,}/u.test(text)) return 'a sentence';
  return null;
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
