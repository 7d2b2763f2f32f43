import { expect, test } from 'vitest';
import type { Card, CardStatus } from '#src/domain/card.ts';
import { parseAmount } from '#src/domain/money.ts';
import { readTopUpAmount, resolveTopUpCard } from './top-up-rules.ts';

const limits = { minMinor: 500, maxMinor: 50_000, presetsMinor: [] };
const read = (text: string) => parseAmount(text, { code: 'usd', exponent: 2 }, 'es-CO');

test.each([
  ['5', { ok: true, amountMinor: 500 }],
  ['$ 35,50', { ok: true, amountMinor: 3_550 }],
  ['4,99', { ok: false, problem: { code: 'below_minimum', limitMinor: 500 } }],
  ['500,01', { ok: false, problem: { code: 'above_maximum', limitMinor: 50_000 } }],
  ['', { ok: false, problem: { code: 'empty' } }],
  ['mucho', { ok: false, problem: { code: 'not_a_number' } }],
])('a top-up of «%s»', (text, expected) => {
  expect(readTopUpAmount(text, limits, read)).toEqual(expected);
});

function card(id: string, status: CardStatus, isDefault = false): Card {
  return {
    id,
    brand: 'visa',
    funding: 'credit',
    last4: '4242',
    expMonth: 12,
    expYear: 2034,
    isDefault,
    status,
    chargeOrder: null,
    askedForAuthentication: false,
    failure: null,
    createdAtMs: 0,
  };
}

test('the chosen card pays while it can; else the default; else any that can', () => {
  const cards = [card('a', 'active', true), card('b', 'active'), card('c', 'expired')];
  expect(resolveTopUpCard(cards, 'b')?.id).toBe('b');
  expect(resolveTopUpCard(cards, 'c')?.id).toBe('a');
  expect(resolveTopUpCard(cards, null)?.id).toBe('a');
  expect(
    resolveTopUpCard([card('a', 'requires_update', true), card('b', 'active')], null)?.id,
  ).toBe('b');
  expect(resolveTopUpCard([card('c', 'expired', true)], null)).toBeNull();
});
