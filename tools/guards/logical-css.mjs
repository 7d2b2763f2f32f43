// Physical sides: a style that says left or right stands on the wrong side in a language that is read from the right.
// `npm test -- lint` runs it.
//
//   node tools/guards/logical-css.mjs [file …]

import { globSync, readFileSync } from 'node:fs';
import { sourceFiles, visitTexts } from './source.mjs';

/** Utilities of one side, and what to write instead. */
const utilities = [
  [/^-?m[lr]-/, 'ms- or me-'],
  [/^-?p[lr]-/, 'ps- or pe-'],
  [/^-?scroll-[mp][lr]-/, 'the same with s or e'],
  [/^-?(?:left|right)-/, 'start- or end-'],
  [/^(?:text|float|clear)-(?:left|right)$/, 'start or end'],
  [/^border-[lr](?:-|$)/, 'border-s or border-e'],
  [/^rounded-(?:[lr]|[tb][lr])(?:-|$)/, 'rounded-s, -e, -ss, -se, -es or -ee'],
  [
    /^(?:object|bg|origin|mask)-(?:(?:top|bottom)-)?(?:left|right)(?:-|$)/,
    'a mirrored rtl: beside it',
  ],
  [/^(?:bg|mask)-(?:linear|gradient)-to-(?:[tb]?[lr])$/, 'a mirrored rtl: beside it'],
  [/^-?(?:translate|skew)-x-/, 'a mirrored rtl: beside it'],
];

/** Properties of one side, in a stylesheet. (Plots place their marks by `style`: they read from the left in every language.) */
const properties = [
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-)?(?:left|right)(?:-[\w-]+)?\s*:/g,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/g,
  /translateX\(/g,
  /\bto (?:left|right)\b/g,
];
/** What is on one side on purpose: file, the words, and why. */
const allowed = [];

const asked = process.argv.slice(2);
const faults = [];
const used = new Set();
const report = (file, line, words, instead) => {
  const found = allowed.find(([place, text]) => place === file && text === words);
  if (found === undefined) faults.push(`${file}:${line} ${words}: ${instead}`);
  else used.add(found);
};

for (const file of asked.length > 0 ? asked.filter(isCode) : sourceFiles('src')) {
  visitTexts(file, ({ text, line }) => {
    const tokens = text.split(/\s+/);
    for (const token of tokens) {
      const utility = utilityOf(token);
      const instead = utilities.find(([pattern]) => pattern.test(utility))?.[1];
      if (instead === undefined || isMirrored(token, utility, tokens)) continue;
      report(file, line, token, instead);
    }
  });
}
for (const file of asked.length > 0
  ? asked.filter((name) => !isCode(name))
  : [...globSync('src/ui/*.css'), 'index.html']) {
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .split('\n')
    .forEach((line, index) => {
      for (const property of properties)
        for (const [words] of line.matchAll(property))
          report(
            file,
            index + 1,
            words.trim(),
            'a logical property (inline-start, inline-end, start, end)',
          );
    });
}
if (asked.length === 0) {
  for (const [place, words] of allowed.filter((each) => !used.has(each)))
    faults.push(
      `${place} has no ${words} any more: take it off the list in tools/guards/logical-css.mjs`,
    );
}
for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
process.stdout.write(`${faults.length} styles of one side\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Both directions are thought of: `rtl:` says it itself, or the same text has its mirror image. */
function isMirrored(token, utility, tokens) {
  if (/(?:^|:)(?:rtl|ltr):/.test(token)) return true;
  const kind = utility.replace(/^-/, '').replace(/(?:left|right|[\d.]+|\[.*\]|\{\})$/, '');
  return tokens.some((other) => /(?:^|:)rtl:/.test(other) && other.includes(kind));
}

/** The utility of a token, without its variants and marks: "sm:rtl:-mr-2!" is "-mr-2". */
function utilityOf(token) {
  const bare = token.replaceAll(/\[[^\]]*\]/g, (value) => value.replaceAll(':', ' '));
  return bare.slice(bare.lastIndexOf(':') + 1).replaceAll('!', '');
}

function isCode(name) {
  return /\.tsx?$/.test(name);
}
