import { afterEach, expect, test, vi } from 'vitest';
import { readingDirection } from './document-language.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['es', 'ltr'],
  ['pt', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
])('%s is read %s, whether or not the browser can say so', (language, direction) => {
  expect(readingDirection(language)).toBe(direction);
  const Locale = Intl.Locale;
  class OldLocale extends Locale {
    getTextInfo = undefined;
  }
  vi.stubGlobal('Intl', { ...Intl, Locale: OldLocale });
  expect(readingDirection(language)).toBe(direction);
});
