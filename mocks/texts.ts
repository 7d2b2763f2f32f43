import { textsEn } from './texts-en.ts';
import { textsEs } from './texts-es.ts';
import { textsPt } from './texts-pt.ts';

/** What the backend says in words, in one language. Spanish is the tenant's first and decides the shape. */
export type Texts = typeof textsEs;
export type MenuKey = keyof Texts['menu'];
export type Language = 'es' | 'en' | 'pt';

const byLanguage: Record<Language, Texts> = { es: textsEs, en: textsEn, pt: textsPt };

/** The words of a language. */
export function textsOf(language: Language): Texts {
  return byLanguage[language];
}

/** The language of an answer: the first known of `Accept-Language` by weight, else the user's, else Spanish. */
export function chooseLanguage(acceptLanguage: string | null, userLocale: string): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map(({ tag }) => tag);
  for (const tag of [...wanted, userLocale]) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'es' || language === 'en' || language === 'pt') return language;
  }
  return 'es';
}
