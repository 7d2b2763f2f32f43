import { isLanguage, type Language, languages, resolveLanguage, sourceLanguage } from './i18n.ts';

const SLOT = 'paso.language';

/** Where the choice is kept on this device. A subset of Web Storage; may throw in a third-party frame. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The languages of the wizard that a tenant offers, first choice first; all of them if it names none we speak. */
export function resolveOffered(tenantLocales: readonly string[]): Language[] {
  const spoken = tenantLocales
    .map((locale) => locale.toLowerCase().split('-')[0] ?? '')
    .filter(isLanguage);
  return spoken.length > 0 ? [...new Set(spoken)] : (Object.keys(languages) as Language[]); // keyof loses nothing: the table is closed
}

/**
 * The language a visit starts in: what was chosen on this device, else the first of the browser's languages that the
 * tenant offers, else the tenant's first. The account's locale is not asked: the page speaks before anybody is known,
 * and must not change its words under the reader afterwards.
 */
export function pickLanguage(
  storage: () => ChoiceStorage,
  browserLanguages: readonly string[],
  offered: readonly Language[],
): Language {
  const isOffered = (tag: string): boolean => {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    return isLanguage(language) && offered.includes(language);
  };
  const wanted = [readChoice(storage), ...browserLanguages].filter(
    (tag): tag is string => tag !== null && isOffered(tag),
  );
  return resolveLanguage([...wanted, offered[0] ?? sourceLanguage]);
}

/** Keeps the choice on this device; where storage refuses, the next visit asks the browser again. */
export function keepLanguage(storage: () => ChoiceStorage, language: Language): void {
  try {
    storage().setItem(SLOT, language);
  } catch {
    // blocked storage: the choice still holds for this visit
  }
}

function readChoice(storage: () => ChoiceStorage): string | null {
  try {
    return storage().getItem(SLOT);
  } catch {
    return null;
  }
}
