import { i18n, type Messages } from '@lingui/core';
import { showLanguage } from '#src/i18n/document-language.ts';
import { activateLanguage, type Language, loadLaterWords } from '#src/i18n/i18n.ts';

/** The panel's own words, which no customer loads. */
const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  es: () => import('#src/i18n/locales/es/demo.po'),
  en: () => import('#src/i18n/locales/en/demo.po'),
  pt: () => import('#src/i18n/locales/pt/demo.po'),
};

/** Has the page around the wizard speak a language, whichever the wizard speaks. */
export async function speakDemo(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.load(language, messages);
  await activateLanguage(language);
  await loadLaterWords(); // the names of channels
  showLanguage(document, language);
}
