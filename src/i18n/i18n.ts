import { i18n, type Messages } from '@lingui/core';

/** The languages of the wizard, by their own names. A new one is an entry here and a catalogue. */
export const languages = { es: 'Español', en: 'English', pt: 'Português' } as const;
export type Language = keyof typeof languages;

/** Every language of the wizard. */
export const languageIds = Object.keys(languages) as Language[]; // keyof loses nothing: the table is closed

/** Spanish: the language the wizard is written in. */
export const sourceLanguage: Language = 'es';

/** A catalogue comes in two parts (lingui.config.ts): the page with its first step, and the screens behind it. */
type Part = 'first' | 'later';

const catalogues: Record<Language, Record<Part, () => Promise<{ messages: Messages }>>> = {
  es: {
    first: () => import('./locales/es/first.po'),
    later: () => import('./locales/es/later.po'),
  },
  en: {
    first: () => import('./locales/en/first.po'),
    later: () => import('./locales/en/later.po'),
  },
  pt: {
    first: () => import('./locales/pt/first.po'),
    later: () => import('./locales/pt/later.po'),
  },
};

/** What a language has to bring before the page speaks it. */
const wanted = new Set<Part>(['first']);

const hasLanguage = new Promise<void>((resolve) => {
  const stop = i18n.on('change', () => {
    if (i18n.locale === '') return;
    stop();
    resolve();
  });
});

/** Has the words of a language fetched that is likely to be wanted; what fails here is asked again. */
export function preloadLanguage(language: Language): void {
  catalogues[language].first().catch(() => undefined);
}

/** Loads a language and makes it the language of the page. */
export async function activateLanguage(language: Language): Promise<void> {
  // A part that a screen asks for meanwhile is loaded, too: a set tells its loop what was added.
  for (const part of wanted) await loadPart(language, part);
  i18n.activate(language);
}

/** Waits for the words behind the first step, in the language of the page; from then on every language brings them. */
export async function loadLaterWords(): Promise<void> {
  await hasLanguage;
  wanted.add('later');
  if (isLanguage(i18n.locale)) await loadPart(i18n.locale, 'later');
}

async function loadPart(language: Language, part: Part): Promise<void> {
  const { messages } = await catalogues[language][part]();
  i18n.load(language, messages);
}

/** Whether a value names a language of the wizard. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languages, value);
}
