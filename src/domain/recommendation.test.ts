import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorToMicros } from './money.ts';
import { type RecommendationInput, recommendRule, suggestCapMinor } from './recommendation.ts';
import { findRuleProblems } from './recharge-rule.ts';

/** The usual tenant, in dollars. */
const usual: RecommendationInput = {
  dailyUseMicros: 1_500_000,
  bounds: {
    minThresholdMinor: 100,
    maxThresholdMinor: 10_000,
    minAmountMinor: 500,
    maxAmountMinor: 50_000,
  },
  thresholdPresetsMinor: [500, 1_000, 2_000],
  amountPresetsMinor: [2_000, 2_500, 5_000],
  currency: { code: 'usd', exponent: 2 },
};

function recommend(dailyUseMicros: number) {
  return recommendRule({ ...usual, dailyUseMicros });
}

describe('a recommended rule', () => {
  test('$1.50 a day: the tutorial’s $5 and $20, and a cap that leaves room', () => {
    expect(recommend(1_500_000)).toEqual({
      thresholdMinor: 500, // three days are 4.50
      amountMinor: 2_000, // nine days are 13.50
      suggestedCapMinor: 8_000, // one and a half months are 67.50, and four recharges hold that
      daysOfMargin: 3,
      daysBetweenRecharges: 13,
    });
  });

  test('busier and quieter accounts leave the presets for round numbers, within the bounds', () => {
    expect(recommend(20_000_000)).toMatchObject({ thresholdMinor: 6_000, amountMinor: 20_000 });
    expect(recommend(11_000_000)).toMatchObject({ thresholdMinor: 4_000, amountMinor: 10_000 });
    expect(recommend(300_000)).toMatchObject({ thresholdMinor: 100, amountMinor: 500 });
    expect(recommend(1)).toMatchObject({ thresholdMinor: 100, amountMinor: 500 });
  });

  test('a few cents more a day do not double the recharge', () => {
    expect(recommend(2_490_000)).toMatchObject({ thresholdMinor: 1_000, amountMinor: 2_500 });
    expect(recommend(2_513_000)).toMatchObject({ thresholdMinor: 1_000, amountMinor: 2_500 });
    expect(recommend(2_800_000)).toMatchObject({ thresholdMinor: 1_000, amountMinor: 3_000 });
  });

  test('use above the bounds gets the most there is, and the days that it lasts', () => {
    expect(recommend(120_000_000)).toMatchObject({
      thresholdMinor: 10_000,
      amountMinor: 50_000,
      daysOfMargin: 0,
      daysBetweenRecharges: 4,
    });
  });

  test('nothing is recommended without use', () => {
    expect(recommend(0)).toBeNull();
  });

  test('whole pesos', () => {
    const clp = recommendRule({
      dailyUseMicros: 1_400_000_000,
      bounds: {
        minThresholdMinor: 1_000,
        maxThresholdMinor: 100_000,
        minAmountMinor: 5_000,
        maxAmountMinor: 500_000,
      },
      thresholdPresetsMinor: [5_000, 10_000, 20_000],
      amountPresetsMinor: [20_000, 25_000, 50_000],
      currency: { code: 'clp', exponent: 0 },
    });
    expect(clp).toMatchObject({ thresholdMinor: 5_000, amountMinor: 20_000 });
  });
});

test('a suggested cap is whole recharges, and at least one', () => {
  expect(suggestCapMinor(100_000_000, 2_500, usual.currency)).toBe(15_000);
  expect(suggestCapMinor(100_000_001, 2_500, usual.currency)).toBe(17_500);
  expect(suggestCapMinor(0, 2_500, usual.currency)).toBe(2_500);
});

describe('for any use and tenant', () => {
  const inputs: fc.Arbitrary<RecommendationInput> = fc
    .record({
      dailyUseMicros: fc.integer({ min: 1, max: 5_000_000_000 }),
      minThresholdMinor: fc.integer({ min: 0, max: 20_000 }),
      thresholdRange: fc.nat(200_000),
      minAmountMinor: fc.integer({ min: 1, max: 20_000 }),
      amountRange: fc.nat(500_000),
      thresholdPresetsMinor: fc.array(fc.nat(50_000), { maxLength: 4 }),
      amountPresetsMinor: fc.array(fc.nat(200_000), { maxLength: 4 }),
      exponent: fc.constantFrom(0, 2, 3),
    })
    .map(
      ({ exponent, thresholdRange, amountRange, minThresholdMinor, minAmountMinor, ...rest }) => ({
        ...rest,
        bounds: {
          minThresholdMinor,
          maxThresholdMinor: minThresholdMinor + thresholdRange,
          minAmountMinor,
          maxAmountMinor: minAmountMinor + amountRange,
        },
        currency: { code: 'xxx', exponent },
      }),
    );

  test('it can be saved, with the suggested cap', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const found = recommendRule(input);
        if (found === null) throw new Error('there is use');
        const { thresholdMinor, amountMinor, suggestedCapMinor } = found;
        const rule = {
          isEnabled: true,
          thresholdMinor,
          amountMinor,
          monthlyCapMinor: suggestedCapMinor,
        };
        expect(findRuleProblems(rule, input.bounds)).toEqual([]);
        expect(suggestedCapMinor % amountMinor).toBe(0);
        expect([thresholdMinor, amountMinor].every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  test('one recharge lifts the balance above the threshold, wherever the bounds allow it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        fc.pre(input.bounds.minThresholdMinor < input.bounds.maxAmountMinor);
        const found = recommendRule(input);
        expect(found?.thresholdMinor).toBeLessThan(found?.amountMinor ?? 0);
      }),
    );
  });

  test('never more than twice what is needed, unless the tenant’s minimum is', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { bounds, dailyUseMicros, currency } = input;
        const { thresholdMinor = 0, amountMinor = 0 } = recommendRule(input) ?? {};
        const toHold = (days: number) =>
          Math.ceil((dailyUseMicros * days) / minorToMicros(1, currency));
        expect(thresholdMinor).toBeLessThanOrEqual(
          2 * Math.max(toHold(3), bounds.minThresholdMinor),
        );
        const needed = Math.max(toHold(9), bounds.minAmountMinor, thresholdMinor + 1);
        expect(amountMinor).toBeLessThanOrEqual(2 * needed);
      }),
    );
  });
});
