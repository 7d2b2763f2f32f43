/** Right to left, for browsers that cannot say it themselves (`Intl.Locale` without `getTextInfo`). */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** From which side a language is read. */
export function readingDirection(language: string): 'ltr' | 'rtl' {
  const locale: Intl.Locale & { getTextInfo?: () => { direction?: string } } = new Intl.Locale(
    language,
  );
  const direction = locale.getTextInfo?.().direction;
  if (direction === 'rtl' || direction === 'ltr') return direction;
  return rightToLeft.has(locale.language) ? 'rtl' : 'ltr';
}

/** Tells the browser, and what reads aloud, the language of the page and its side. */
export function showLanguage({ documentElement: root }: Document, language: string): void {
  root.lang = language;
  root.dir = readingDirection(language);
}
