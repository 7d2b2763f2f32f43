import { i18n, type Messages } from '@lingui/core';

/** The languages of the wizard, by their own names. A new one is an entry here and a catalogue. */
export const languages = { es: 'Español', en: 'English' } as const;
export type Language = keyof typeof languages;

/** Every language of the wizard. */
export const languageIds = Object.keys(languages) as Language[]; // keyof loses nothing: the table is closed

/** Spanish: the language the wizard is written in. */
export const sourceLanguage: Language = 'es';

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  es: () => import('./locales/es.po'),
  en: () => import('./locales/en.po'),
};

/** Loads a language's catalogue and makes it the language of the page. */
export async function activateLanguage(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
}

/** Whether a value names a language of the wizard. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languages, value);
}
