import { describe, expect, test } from 'vitest';
import { type ChoiceStorage, keepLanguage, pickLanguage } from './language-choice.ts';

function createStorage(): ChoiceStorage {
  const slots = new Map<string, string>();
  return {
    getItem: (name) => slots.get(name) ?? null,
    setItem: (name, value) => void slots.set(name, value),
  };
}

const refusing = (): ChoiceStorage => {
  throw new DOMException('denied', 'SecurityError');
};

describe('pickLanguage', () => {
  test('the first of the browser that is offered', () => {
    expect(pickLanguage(createStorage, ['fr-FR', 'en-GB', 'es'], ['es', 'en'])).toBe('en');
    expect(pickLanguage(createStorage, ['en-US'], ['es'])).toBe('es');
  });

  test('the first offered one when the browser speaks none of them', () => {
    expect(pickLanguage(createStorage, ['fr'], ['en', 'es'])).toBe('en');
    expect(pickLanguage(createStorage, [], [])).toBe('es');
  });

  test('a choice made here comes before the browser, as long as it is offered', () => {
    const storage = createStorage();
    keepLanguage(() => storage, 'en');
    expect(pickLanguage(() => storage, ['es-CO'], ['es', 'en'])).toBe('en');
    expect(pickLanguage(() => storage, ['es-CO'], ['es'])).toBe('es');
  });

  test('storage that refuses changes nothing', () => {
    keepLanguage(refusing, 'en');
    expect(pickLanguage(refusing, ['es-CO'], ['es', 'en'])).toBe('es');
  });
});
