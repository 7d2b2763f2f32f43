import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Currency, parseAmount, toAmountText } from '#src/domain/money.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import {
  compareDraft,
  readFigures,
  readRule,
  resolveStart,
  toFigures,
  toRuleDraft,
} from './rule-draft.ts';

const limits: Config['autoRecharge'] = {
  minThresholdMinor: 100,
  maxThresholdMinor: 10_000,
  minAmountMinor: 500,
  maxAmountMinor: 50_000,
  cooldownMs: 3_600_000,
  maxConsecutiveFailures: 3,
  thresholdPresetsMinor: [500],
  amountPresetsMinor: [2_000],
  defaults: { thresholdMinor: 500, amountMinor: 2_000, monthlyCapMinor: null },
};
const anyAmount = {
  minThresholdMinor: 0,
  maxThresholdMinor: 99_999_999,
  minAmountMinor: 0,
  maxAmountMinor: 99_999_999,
};
const usd: Currency = { code: 'usd', exponent: 2 };
const read = (text: string) => parseAmount(text, usd, 'es-CO');
const kept: RechargeRule = {
  isEnabled: true,
  thresholdMinor: 500,
  amountMinor: 2_000,
  monthlyCapMinor: null,
};

function draftOf(texts: { threshold?: string; amount?: string; cap?: string }) {
  return {
    isEnabled: true,
    thresholdText: texts.threshold ?? '5',
    amountText: texts.amount ?? '20',
    hasCap: texts.cap !== undefined,
    capText: texts.cap ?? '',
    base: kept,
  };
}

const problemsOf = (texts: Parameters<typeof draftOf>[0]) =>
  readRule(draftOf(texts), limits, read).problems.map(({ field, code }) => `${field} ${code}`);

test('what is written of a rule is read back as that rule, in any currency and locale', () => {
  const amount = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.option(amount),
      fc.constantFrom(0, 2, 3),
      fc.constantFrom('es-CO', 'es-MX', 'en-US', 'pt-BR'),
      (thresholdMinor, amountMinor, monthlyCapMinor, exponent, locale) => {
        const currency = { code: 'usd', exponent };
        const rule = {
          isEnabled: true,
          thresholdMinor,
          amountMinor,
          // A cap below one recharge could not be saved.
          monthlyCapMinor: monthlyCapMinor === null ? null : Math.max(monthlyCapMinor, amountMinor),
        };
        const draft = toRuleDraft(rule, kept, (minor) => toAmountText(minor, currency, locale));
        expect(
          readFigures(draft, anyAmount, (text) => parseAmount(text, currency, locale)),
        ).toEqual(toFigures(rule));
      },
    ),
  );
});

test.each([
  [{}, []],
  [{ threshold: '' }, ['threshold empty']],
  [{ threshold: 'poco' }, ['threshold not_a_number']],
  [{ threshold: '0,5', amount: '2' }, ['threshold below_minimum', 'amount below_minimum']],
  [{ amount: '900' }, ['amount above_maximum']],
  [{ amount: '20,5555' }, ['amount too_precise']],
  [{ cap: '15' }, ['cap below_amount']],
  [{ cap: '' }, ['cap empty']],
  // A cap says nothing while the amount cannot be read.
  [{ amount: 'x', cap: '15' }, ['amount not_a_number']],
  [
    { threshold: 'x', amount: 'x', cap: 'x' },
    ['threshold not_a_number', 'amount not_a_number', 'cap not_a_number'],
  ],
])('%j → %j', (texts, expected) => {
  expect(problemsOf(texts)).toEqual(expected);
});

test.each([
  [
    { amount: '', cap: '80' },
    { amountMinor: null, capMinor: 8_000 },
  ],
  [
    { amount: '2', cap: '80' },
    { amountMinor: null, capMinor: 8_000 },
  ],
  [
    { threshold: '900', cap: '80' },
    { thresholdMinor: null, capMinor: 8_000 },
  ],
  [{ cap: '15' }, {}],
])('while it is typed, what could be saved shows and the rest waits: %j', (texts, shown) => {
  expect(readFigures(draftOf(texts), limits, read)).toEqual({
    thresholdMinor: 500,
    amountMinor: 2_000,
    capMinor: null,
    hasCap: true,
    ...shown,
  });
});

test('a cap that is switched off is no cap, whatever its field holds', () => {
  const draft = { ...draftOf({}), hasCap: false, capText: '3' };
  expect(readRule(draft, limits, read).rule?.monthlyCapMinor).toBeNull();
});

test('a form begins with the account’s own rule if it can be saved, else with the suggestion', () => {
  expect(resolveStart(kept, limits)).toBe(kept);
  expect(resolveStart({ ...kept, isEnabled: false, amountMinor: 0 }, limits)).toEqual({
    ...limits.defaults,
    isEnabled: false,
  });
});

test('a draft knows whether it was saved already or overtaken', () => {
  const draft = draftOf({ amount: '40' });
  const { rule: mine } = readRule(draft, limits, read);
  expect(compareDraft(draft, mine, kept)).toBe('current');
  expect(compareDraft(draft, mine, { ...kept, amountMinor: 4_000 })).toBe('saved');
  expect(compareDraft(draft, mine, { ...kept, amountMinor: 6_000 })).toBe('overtaken');
  expect(compareDraft(draft, null, { ...kept, isEnabled: false })).toBe('overtaken');
});
