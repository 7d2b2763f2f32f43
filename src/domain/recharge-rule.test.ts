import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, minorToMicros } from './money.ts';
import {
  decideRecharge,
  findRuleProblems,
  isAtOrBelowThreshold,
  type RechargeHistory,
  type RechargeRule,
  worstMonthMinor,
} from './recharge-rule.ts';

const usd: Currency = { code: 'usd', exponent: 2 };
const limits = { cooldownMs: 3_600_000, maxConsecutiveFailures: 3 };
const rule: RechargeRule = {
  isEnabled: true,
  thresholdMinor: 500,
  amountMinor: 2_000,
  monthlyCapMinor: 10_000,
};
const quiet: RechargeHistory = {
  chargedThisMonthMinor: 0,
  openAttemptMinor: null,
  lastChargeAtMs: null,
  consecutiveFailures: 0,
  isPaused: false,
  hasUsableCard: true,
  isTriggered: true,
};
const now = Date.UTC(2026, 10, 22);

function decide(
  changes: { rule?: Partial<RechargeRule>; history?: Partial<RechargeHistory> } = {},
  balanceMicros = 0,
) {
  const history = { ...quiet, ...changes.history };
  return decideRecharge({ ...rule, ...changes.rule }, history, limits, balanceMicros, usd, now);
}

describe('the decision', () => {
  test('charges exactly the amount at or below the threshold', () => {
    const charge = { kind: 'charge', amountMinor: 2_000 };
    expect(decide({}, minorToMicros(500, usd))).toEqual(charge);
    expect(decide({}, -1)).toEqual(charge);
    expect(decide({}, minorToMicros(500, usd) + 1)).toEqual({
      kind: 'wait',
      reason: 'above_threshold',
    });
  });

  test.each([
    [{ rule: { isEnabled: false } }, 'disabled'],
    [{ history: { isPaused: true } }, 'paused'],
    [{ history: { consecutiveFailures: 3 } }, 'paused'],
    [{ history: { openAttemptMinor: 2_000 } }, 'attempt_open'],
    [{ history: { isTriggered: false } }, 'not_triggered'],
    [{ history: { hasUsableCard: false } }, 'no_usable_card'],
    [{ history: { lastChargeAtMs: now - limits.cooldownMs + 1 } }, 'cooling_down'],
    [{ history: { chargedThisMonthMinor: 8_001 } }, 'cap_reached'],
  ])('%o waits: %s', (changes, reason) => {
    expect(decide(changes)).toEqual({ kind: 'wait', reason });
  });

  test('the cap may be met exactly, and the cool-down ends on the minute', () => {
    expect(decide({ history: { chargedThisMonthMinor: 8_000 } }).kind).toBe('charge');
    expect(decide({ history: { lastChargeAtMs: now - limits.cooldownMs } }).kind).toBe('charge');
  });
});

describe('a month of use', () => {
  /** Use of the wallet and the time since the last one. */
  const uses = fc.array(
    fc.record({ micros: fc.nat(30_000_000), waitMs: fc.nat(5_000_000), isDeclined: fc.boolean() }),
    { maxLength: 60 },
  );
  const rules = fc.record({
    isEnabled: fc.boolean(),
    thresholdMinor: fc.nat(2_000),
    amountMinor: fc.integer({ min: 1, max: 5_000 }),
    monthlyCapMinor: fc.option(fc.nat(20_000)),
  });

  test('never passes the cap, charges twice in a cool-down, or goes on after three failures', () => {
    fc.assert(
      fc.property(rules, uses, (someRule, someUses) => {
        let balance = 0;
        let atMs = now;
        const history = { ...quiet };
        const chargedAtMs: number[] = [];
        for (const use of someUses) {
          balance -= use.micros;
          atMs += use.waitMs;
          const decision = decideRecharge(someRule, history, limits, balance, usd, atMs);
          if (decision.kind === 'wait') continue;
          expect(decision.amountMinor).toBe(someRule.amountMinor);
          expect(history.consecutiveFailures).toBeLessThan(3);
          if (use.isDeclined) {
            history.consecutiveFailures += 1;
            continue;
          }
          chargedAtMs.push(atMs);
          history.consecutiveFailures = 0;
          history.chargedThisMonthMinor += decision.amountMinor;
          history.lastChargeAtMs = atMs;
          balance += minorToMicros(decision.amountMinor, usd);
        }
        const noLimit = Number.POSITIVE_INFINITY;
        const charged = history.chargedThisMonthMinor;
        expect(charged).toBeLessThanOrEqual(worstMonthMinor(someRule) ?? noLimit);
        expect(charged).toBeLessThanOrEqual(someRule.monthlyCapMinor ?? noLimit);
        chargedAtMs.slice(1).forEach((at, index) => {
          expect(at - (chargedAtMs[index] ?? 0)).toBeGreaterThanOrEqual(limits.cooldownMs);
        });
      }),
    );
  });

  test('an idle wallet is not charged a second time', () => {
    const afterCharge = {
      ...quiet,
      lastChargeAtMs: now - 10 * limits.cooldownMs,
      isTriggered: false,
    };
    expect(decideRecharge(rule, afterCharge, limits, 0, usd, now)).toEqual({
      kind: 'wait',
      reason: 'not_triggered',
    });
  });
});

describe('the bounds', () => {
  const bounds = {
    minThresholdMinor: 100,
    maxThresholdMinor: 5_000,
    minAmountMinor: 1_000,
    maxAmountMinor: 50_000,
  };

  test('name each field that breaks one, with the limit', () => {
    const wrong = { ...rule, thresholdMinor: 99, amountMinor: 50_001, monthlyCapMinor: 50_000 };
    expect(findRuleProblems(wrong, bounds)).toEqual([
      { field: 'threshold', code: 'below_minimum', limitMinor: 100 },
      { field: 'amount', code: 'above_maximum', limitMinor: 50_000 },
      { field: 'cap', code: 'below_amount', limitMinor: 50_001 },
    ]);
    expect(findRuleProblems({ ...rule, thresholdMinor: 5_001, amountMinor: 999 }, bounds)).toEqual([
      { field: 'threshold', code: 'above_maximum', limitMinor: 5_000 },
      { field: 'amount', code: 'below_minimum', limitMinor: 1_000 },
    ]);
  });

  test('a rule within them has no problem', () => {
    const within = fc.record({
      isEnabled: fc.boolean(),
      thresholdMinor: fc.integer({ min: 100, max: 5_000 }),
      amountMinor: fc.integer({ min: 1_000, max: 50_000 }),
      monthlyCapMinor: fc.constant(null),
    });
    fc.assert(
      fc.property(within, (someRule) => {
        expect(findRuleProblems(someRule, bounds)).toEqual([]);
        const capped = { ...someRule, monthlyCapMinor: someRule.amountMinor };
        expect(findRuleProblems(capped, bounds)).toEqual([]);
      }),
    );
  });
});

test('the worst month is whole charges below the cap, or unknown without one', () => {
  expect(worstMonthMinor(rule)).toBe(10_000);
  expect(worstMonthMinor({ ...rule, monthlyCapMinor: 9_999 })).toBe(8_000);
  expect(worstMonthMinor({ ...rule, monthlyCapMinor: null })).toBeNull();
  expect(worstMonthMinor({ ...rule, isEnabled: false })).toBe(0);
});

test('equality with the threshold counts, for every number of decimals', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom(0, 2, 3), (thresholdMinor, exponent) => {
      const currency = { code: 'xxx', exponent };
      const exact = minorToMicros(thresholdMinor, currency);
      expect(isAtOrBelowThreshold({ thresholdMinor }, exact, currency)).toBe(true);
      expect(isAtOrBelowThreshold({ thresholdMinor }, exact + 1, currency)).toBe(false);
    }),
  );
});
