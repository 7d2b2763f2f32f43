import { isLanguage, type Language, sourceLanguage } from './i18n.ts';

const SLOT = 'paso.language';

/** Where the choice is kept on this device. A subset of Web Storage; may throw in a third-party frame. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The language a visit starts in: what was chosen on this device, else the first of the browser's languages that is
 * offered, else the first offered one. The account's locale is not asked: the page speaks before anybody is known, and
 * must not change its words under the reader afterwards.
 */
export function pickLanguage(
  storage: () => ChoiceStorage,
  browserLanguages: readonly string[],
  offered: readonly Language[],
): Language {
  for (const tag of [readChoice(storage), ...browserLanguages]) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(language) && offered.includes(language)) return language;
  }
  return offered[0] ?? sourceLanguage;
}

/** Keeps the choice on this device; where storage refuses, the next visit asks the browser again. */
export function keepLanguage(storage: () => ChoiceStorage, language: Language): void {
  try {
    storage().setItem(SLOT, language);
  } catch {
    // blocked storage: the choice still holds for this visit
  }
}

function readChoice(storage: () => ChoiceStorage): string {
  try {
    return storage().getItem(SLOT) ?? '';
  } catch {
    return '';
  }
}
