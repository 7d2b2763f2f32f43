import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatter } from '@lingui/format-po';
import { textsEn } from '#mocks/texts-en.ts';
import { textsEs } from '#mocks/texts-es.ts';
import { textsPt } from '#mocks/texts-pt.ts';

export const languageTags = { es: 'es-MX', en: 'en-US', pt: 'pt-BR' } as const;
export type LanguageId = keyof typeof languageTags;

const backendTexts = { es: textsEs, en: textsEn, pt: textsPt };
const { parse } = formatter();

/**
 * The words that give another language away: pieces of its messages and of the backend's texts of twelve letters or
 * more, as long as no message of the own language holds them, too; and its short messages as they stand.
 */
export async function foreignWords(
  own: LanguageId,
): Promise<{ within: string[]; whole: string[] }> {
  const ownTexts = await textsOf(own);
  const ownAll = ownTexts.join('\n').toLowerCase();
  const ownWhole = new Set(ownTexts);
  const within = new Set<string>();
  const whole = new Set<string>();
  for (const id of Object.keys(languageTags) as LanguageId[]) {
    if (id === own) continue;
    for (const text of await textsOf(id)) {
      if (text.length < 12) {
        if (!ownWhole.has(text) && /\p{L}{3}/u.test(text)) whole.add(text);
      } else if (text.includes(' ') && !ownAll.includes(text.toLowerCase())) within.add(text);
    }
  }
  return { within: [...within], whole: [...whole] };
}

/** A message of the wizard in a language, by its Spanish (one without a context), with values in the place of its names. */
export type Say = (message: string, values?: Record<string, string>) => string;

/** How tests that run in any language name what they press. */
export async function speak(language: LanguageId): Promise<Say> {
  const translations = new Map<string, string>();
  for (const part of ['first', 'later']) {
    for (const { message, context, translation } of Object.values(
      await readCatalog(language, part),
    )) {
      if (message && translation && !context) translations.set(message, translation);
    }
  }
  return (message, values = {}) => {
    const found = translations.get(message);
    if (found === undefined) throw new Error(`No catalogue has “${message}”`);
    return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}

/** Whatever a page shows, reads out or names itself by. */
export async function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      // The languages of the switch stand there by their own names.
      if (element === null || element.closest('[lang]')?.tagName !== 'HTML') continue;
      if (!(node instanceof Element)) texts.push(node.textContent ?? '');
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
          texts.push(node.getAttribute(name) ?? '');
    }
    return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  });
}

async function readCatalog(id: LanguageId, part: string) {
  const source = readFileSync(`src/i18n/locales/${id}/${part}.po`, 'utf8');
  return parse(source, { locale: id, sourceLocale: 'es', filename: part });
}

async function textsOf(id: LanguageId): Promise<string[]> {
  const found: string[] = [];
  for (const part of ['first', 'later']) {
    for (const { translation } of Object.values(await readCatalog(id, part))) {
      found.push(...pieces(translation ?? ''));
    }
  }
  collect(backendTexts[id], found);
  return found;
}

/** A message without its values, tags and plural forms' grammar. */
function pieces(message: string): string[] {
  return message
    .split(/<\/?\d+\/?>|\{\w+\}|\{\w+, plural,|(?:=\d+|one|many|other) \{|[{}]|#/)
    .map((piece) => piece.replace(/^[\s.:,;]+|[\s.:,;]+$/g, ''))
    .filter((piece) => piece !== '');
}

function collect(tree: unknown, found: string[]): void {
  if (typeof tree === 'string') found.push(...pieces(tree));
  else if (typeof tree === 'object' && tree !== null) {
    for (const value of Object.values(tree)) collect(value, found);
  }
}
