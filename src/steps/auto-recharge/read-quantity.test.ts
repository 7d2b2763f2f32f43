import { expect, test } from 'vitest';
import { readQuantity } from './read-quantity.ts';

test.each([
  ['300', 'es-SV', 300],
  ['1.200', 'es-CO', 1_200],
  ['1,200', 'es-MX', 1_200],
  ['1 200', 'pt-BR', 1_200],
  ['0', 'es-SV', 0],
  ['1000000', 'en-US', 1_000_000],
])('%s in %s is %d', (text, locale, quantity) => {
  expect(readQuantity(text, locale)).toEqual({ ok: true, quantity });
});

test.each([
  ['', 'not_whole'],
  ['muchos', 'not_whole'],
  ['-5', 'not_whole'],
  ['12,5', 'not_whole'],
  ['1000001', 'too_large'],
  ['999999999999', 'too_large'],
])('%j is refused: %s', (text, problem) => {
  expect(readQuantity(text, 'es-CO')).toEqual({ ok: false, problem });
});
