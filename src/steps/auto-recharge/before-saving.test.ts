import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { resolveChargeNow, suggestCapWithoutMonth } from './before-saving.ts';

const usd = { code: 'usd', exponent: 2 };
const rule: RechargeRule = {
  isEnabled: true,
  thresholdMinor: 500,
  amountMinor: 2_000,
  monthlyCapMinor: 10_000,
};

function current(more: Partial<AutoRecharge>): AutoRecharge {
  return {
    rule: { ...rule, isEnabled: false },
    status: 'disabled',
    pause: null,
    consecutiveFailures: 0,
    thisMonth: { chargedMinor: 0, count: 0, resetsAtMs: 0 },
    startedTopUpId: null,
    etag: '"v1"',
    ...more,
  };
}

function foresee(
  availableMicros: number | null,
  more: Partial<AutoRecharge> = {},
  hasUsableCard = true,
) {
  return resolveChargeNow(rule, current(more), {
    availableMicros,
    hasUsableCard,
    limits: { cooldownMs: 3_600_000, maxConsecutiveFailures: 3 },
    currency: usd,
  });
}

test('switching on charges at the threshold and below, and not a millionth above', () => {
  expect(foresee(5_000_000)).toEqual({ kind: 'charge', amountMinor: 2_000 });
  expect(foresee(-1)).toEqual({ kind: 'charge', amountMinor: 2_000 });
  expect(foresee(5_000_001)).toEqual({ kind: 'none', reason: 'above_threshold' });
});

test('nothing is charged past the cap, or without a card', () => {
  const thisMonth = { chargedMinor: 8_001, count: 4, resetsAtMs: 0 };
  expect(foresee(0, { thisMonth })).toEqual({ kind: 'none', reason: 'cap_reached' });
  expect(foresee(0, {}, false)).toEqual({ kind: 'none', reason: 'no_usable_card' });
});

test('changing a rule that is on charges nothing by itself', () => {
  expect(foresee(0, { rule, status: 'active' })).toEqual({ kind: 'next_use', amountMinor: 2_000 });
  expect(foresee(9_000_000, { rule, status: 'active' })).toEqual({
    kind: 'none',
    reason: 'above_threshold',
  });
});

test('saving a paused rule takes it up again', () => {
  expect(foresee(0, { rule, status: 'paused' })).toEqual({ kind: 'charge', amountMinor: 2_000 });
});

test('a balance that is not known: what a save charges if it is low, never that it charges', () => {
  const thisMonth = { chargedMinor: 8_001, count: 4, resetsAtMs: 0 };
  expect(foresee(null)).toEqual({ kind: 'charge_if_low', amountMinor: 2_000 });
  expect(foresee(null, { thisMonth })).toEqual({ kind: 'none', reason: 'cap_reached' });
  expect(foresee(null, { rule, status: 'active' })).toEqual({
    kind: 'next_use',
    amountMinor: 2_000,
  });
});

test('a cap that is suggested without a month is a whole number of recharges, and at least two', () => {
  const amount = fc.integer({ min: 500, max: 50_000 });
  fc.assert(
    fc.property(amount, fc.option(amount), (amountMinor, tenantMinor) => {
      const capMinor = suggestCapWithoutMonth(amountMinor, tenantMinor);
      expect(capMinor % amountMinor).toBe(0);
      expect(capMinor).toBeGreaterThanOrEqual(amountMinor * 2);
      expect(capMinor).toBeGreaterThanOrEqual(tenantMinor ?? 0);
    }),
  );
  expect(suggestCapWithoutMonth(2_000, null)).toBe(10_000);
});
