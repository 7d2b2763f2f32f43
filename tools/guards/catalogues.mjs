// What `lingui check` does not ask of a catalogue: that every translation takes the same values and tags as its source,
// knows the plurals of its language, keeps our form of address, and is the same wherever it stands (docs/words.md).
//
//   node tools/guards/catalogues.mjs [folder]

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatter } from '@lingui/format-po';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'; // what the build compiles with
import config from '../../lingui.config.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../src/i18n/locales', import.meta.url));
const { sourceLocale, locales } = config;
const parts = config.catalogs.map((catalog) => path.basename(catalog.path));
const { parse } = formatter({ lineNumbers: false, origins: false });

/** What no sentence of a language may hold, and why. Whole words; accents count. (vê-los is Portuguese, los is not.) */
const forbidden = {
  '*': [
    [/[!¡]/, 'no exclamation marks: nobody shouts where money is'],
    [/["']/, 'quotes and apostrophes as printers write them: “ ” « » ’'],
    [/ {2}|^ | $/, 'a blank too many'],
    [/\.\.\./, 'three dots are one character: …'],
  ],
  es: [
    [/(?<![\p{L}-])(?:usted(?:es)?|vos|vosotros)(?!\p{L})/iu, 'Spanish says tú'],
    [
      /(?<![\p{L}-])(?:sos|podés|tenés|querés|sabés|hacés|hacé|agregá|revisá|tocá|usá|mirá|probá|volvé|entrá|guardá|activá|esperá)(?!\p{L})/iu,
      'Spanish says tú, not vos',
    ],
    [
      /(?<![\p{L}-])(?:haga clic|ingrese|seleccione|presione)(?!\p{L})/iu,
      'Spanish says tú, not usted',
    ],
    [
      /(?<![\p{L}-])(?:fondear|umbral|cupo|débito automático|monedero|autorecarga)(?!\p{L})/iu,
      'not our word',
    ],
  ],
  en: [
    [/[áéíóúñ¿¡«»]/iu, 'a Spanish letter'],
    [/(?<![\p{L}-])(?:threshold|please|click here|debit order)(?!\p{L})/iu, 'not our word'],
  ],
  pt: [
    [/[ñ¿¡«»]/u, 'a Spanish letter'],
    [
      /(?<![\p{L}-])(?:tarjetas?|cobros?|el|los|las|y|un|una|con|sin|hay|pero|aquí|más|cuenta|ahora|tus?)(?!\p{L})/iu,
      'a Spanish word',
    ],
    [
      /(?<![\p{L}-])(?:teus?|tuas?|contigo|ecrã|telemóvel|utilizador|definições|registo|carregamento automático)(?!\p{L})/iu,
      'Brazilian Portuguese says você',
    ],
    [
      /(?<![\p{L}-])(?:tope|limiar|autorrecarga|recarregamento|montante)(?!\p{L})/iu,
      'not our word',
    ],
  ],
};

const faults = [];
let count = 0;

for (const locale of locales) {
  const said = new Map();
  for (const part of parts) {
    const file = path.join(folder, locale, `${part}.po`);
    // oxlint-disable-next-line no-await-in-loop -- in order, so that what it tells is in order
    const catalog = await parse(readFileSync(file, 'utf8'), {
      locale,
      sourceLocale,
      filename: file,
    });
    for (const [id, entry] of Object.entries(catalog)) {
      count += 1;
      const text = entry.translation ?? '';
      for (const fault of faultsOf(locale, entry, text)) {
        faults.push(`${locale}/${part}.po: ${fault}\n    ${entry.message}\n    ${text}`);
      }
      const other = said.get(id);
      if (other !== undefined && other !== text) {
        faults.push(`${locale}: said in two ways\n    ${entry.message}\n    ${other}\n    ${text}`);
      }
      said.set(id, text);
    }
  }
}

for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
process.stdout.write(`${count} messages, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function faultsOf(locale, { message, obsolete, extra }, text) {
  if (text.trim() === '') return ['not translated'];
  const found = [];
  if (obsolete) found.push('obsolete');
  if (extra?.flags?.includes('fuzzy')) found.push('fuzzy: somebody has to look at it');
  for (const [pattern, why] of [...forbidden['*'], ...(forbidden[locale] ?? [])]) {
    const hit = pattern.exec(text.replaceAll(/\{\w+\}/g, '{}')); // names of values are code
    if (hit !== null) found.push(`“${hit[0]}”: ${why}`);
  }
  try {
    const [source, own] = [message, text].map((words) => shapeOf(compileMessageOrThrow(words)));
    compareShapes(source, own, found);
    for (const plural of own.plurals.values()) checkPlural(locale, plural, found);
  } catch (error) {
    found.push(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return found;
}

/** The values, tags and plurals of a compiled message; a plural's forms are shapes again. */
function shapeOf(tokens) {
  const shape = { values: new Set(), tags: [], plurals: new Map() };
  for (const token of [tokens].flat()) {
    if (token === '#') shape.values.add('#');
    else if (typeof token === 'string') shape.tags.push(...(token.match(/<\/?\d+\/?>/g) ?? []));
    else if (token.length < 3 || typeof token[2] !== 'object') shape.values.add(token.join());
    else {
      const [value, kind, { offset, ...forms }] = token;
      shape.values.add(`${value},${kind}`);
      const shapes = Object.entries(forms).map(([key, form]) => [key, shapeOf(form)]);
      shape.plurals.set(value, { kind, forms: Object.fromEntries(shapes) });
    }
  }
  return shape;
}

function compareShapes(source, own, found) {
  const differ = (left, right) => [...left].sort().join(' ') !== [...right].sort().join(' ');
  if (differ(source.values, own.values)) {
    found.push(`values differ: ${[...source.values].join(' ')} ≠ ${[...own.values].join(' ')}`);
  }
  if (differ(source.tags, own.tags)) {
    found.push(`tags differ: ${source.tags.join(' ')} ≠ ${own.tags.join(' ')}`);
  }
  for (const [value, plural] of source.plurals) {
    const translated = own.plurals.get(value)?.forms.other;
    if (plural.forms.other && translated) compareShapes(plural.forms.other, translated, found);
  }
}

/**
 * A plural has each form that a count below a million takes. Spanish and Portuguese have one more, `many`, for whole
 * millions ("un millón de mensajes"): no count here gets there, and Lingui falls back to `other`.
 */
function checkPlural(locale, { kind, forms }, found) {
  if (kind === 'select') return;
  const rules = new Intl.PluralRules(locale, { type: kind === 'plural' ? 'cardinal' : 'ordinal' });
  const known = rules.resolvedOptions().pluralCategories;
  const counts = [...Array(1_001).keys(), 9_999, 10_000, 100_000, 999_999];
  for (const category of new Set(counts.map((each) => rules.select(each)))) {
    if (forms[category] === undefined) found.push(`a plural without “${category}”`);
  }
  for (const key of Object.keys(forms)) {
    if (!/^\d+$/.test(key) && !known.includes(key))
      found.push(`“${key}” is no plural of ${locale}`);
  }
  // Where "one" is also zero, "uma recarga" would be said of none.
  const isNamed = forms.one && forms.other?.values.has('#') && !forms.one.values.has('#');
  const covered = counts.filter((each) => rules.select(each) === 'one' && !(each in forms));
  if (isNamed && covered.length > 1) {
    found.push(
      `“one” tells no figure, but is said of ${covered.slice(0, 3).join(', ')}: add =0 or =1`,
    );
  }
}
