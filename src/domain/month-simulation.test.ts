import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, minorToMicros } from './money.ts';
import { type SimulationInput, simulateMonth, simulateTripleUse } from './month-simulation.ts';
import { worstMonthMinor } from './recharge-rule.ts';

const HOUR_MS = 3_600_000;
const usd: Currency = { code: 'usd', exponent: 2 };

/** A dollar a day: a hundred messages of a cent, with the rule of the tutorial. */
const quiet: SimulationInput = {
  use: [{ channelId: 'sms', quantity: 3_000, priceMicros: 10_000 }],
  openingMicros: 10_000_000,
  rule: { isEnabled: true, thresholdMinor: 500, amountMinor: 2_000, monthlyCapMinor: null },
  limits: { cooldownMs: HOUR_MS, maxConsecutiveFailures: 3 },
  currency: usd,
  hasUsableCard: true,
};

function play(
  changes: Partial<SimulationInput> & { ruleChanges?: Partial<SimulationInput['rule']> },
) {
  const { ruleChanges, ...rest } = changes;
  return simulateMonth({ ...quiet, ...rest, rule: { ...quiet.rule, ...ruleChanges } });
}

describe('a month worked out by hand', () => {
  test('ten dollars, a dollar a day: $5 are reached after five days, and $20 more after twenty-five', () => {
    const month = play({});
    expect(month.recharges).toEqual([
      { atHour: 5 * 24, amountMinor: 2_000 },
      { atHour: 25 * 24, amountMinor: 2_000 },
    ]);
    expect(month.rechargedMinor).toBe(4_000);
    expect(month.spentMicros).toBe(30_000_000);
    expect(month.channels).toEqual([{ channelId: 'sms', costMicros: 30_000_000 }]);
    expect(month.stopsAtHour).toBeNull();
    expect(month.stopReason).toBeNull();
    expect(month.dailyBalanceMicros).toHaveLength(31);
    expect(month.dailyBalanceMicros.map((micros) => micros / 1_000_000)).toEqual([
      10, 9, 8, 7, 6, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6,
      25, 24, 23, 22, 21, 20,
    ]);
  });

  test('without the rule the same month stops after ten days', () => {
    const month = play({ ruleChanges: { isEnabled: false } });
    expect(month.recharges).toEqual([]);
    expect(month.spentMicros).toBe(10_000_000);
    expect(month.stopsAtHour).toBe(10 * 24);
    expect(month.stopReason).toBe('no_rule');
    expect(month.dailyBalanceMicros.slice(9, 13)).toEqual([1_000_000, 0, 0, 0]);
  });

  test('the line jumps where the balance is recharged, and is cut where sending stops', () => {
    expect(play({}).line).toContainEqual({ atHour: 120, balanceMicros: 5_000_000 });
    expect(play({}).line).toContainEqual({ atHour: 120, balanceMicros: 25_000_000 });
    const stopped = play({ ruleChanges: { isEnabled: false }, openingMicros: 10_500_000 });
    expect(stopped.line).toContainEqual({ atHour: 253, balanceMicros: 0 });
  });

  test('switching on at the threshold charges at once, and a cent above it does not', () => {
    expect(play({ openingMicros: 5_000_000 }).recharges[0]).toEqual({
      atHour: 0,
      amountMinor: 2_000,
    });
    expect(play({ openingMicros: 5_010_000 }).recharges[0]).toEqual({
      atHour: 1,
      amountMinor: 2_000,
    });
  });

  test('an idle wallet is charged once, however low it stays', () => {
    const month = play({ use: [], openingMicros: -30_000_000 });
    expect(month.recharges).toEqual([{ atHour: 0, amountMinor: 2_000 }]);
    expect(month.dailyBalanceMicros.at(-1)).toBe(-10_000_000);
  });

  test('the cap ends the recharges, and later the sending', () => {
    const month = play({ ruleChanges: { monthlyCapMinor: 1_900 } });
    expect(month.recharges).toEqual([]);
    expect(month.stopReason).toBe('cap_reached');
    const oneCharge = play({ openingMicros: 0, ruleChanges: { monthlyCapMinor: 3_999 } });
    expect(oneCharge.rechargedMinor).toBe(2_000);
    expect(oneCharge.stopsAtHour).toBe(20 * 24);
    expect(oneCharge.stopReason).toBe('cap_reached');
  });

  test('more use in an hour than a recharge pays for: the cool-down holds sending back', () => {
    // $30 an hour against $20 an hour.
    const use = [{ channelId: 'sms', quantity: 720 * 3_000, priceMicros: 10_000 }];
    const month = play({ use, openingMicros: 0 });
    expect(month.recharges).toHaveLength(721);
    // In the third hour: $90 were wanted, and the one at once and three others make 80.
    expect(month.stopsAtHour).toBe(2);
    expect(month.stopReason).toBe('cooling_down');
  });

  test('what comes after the threshold within an hour finds the new balance', () => {
    // $8 an hour from a balance of $6: the recharge pays for the other two.
    const use = [{ channelId: 'sms', quantity: 720 * 800, priceMicros: 10_000 }];
    const month = play({ use, openingMicros: 6_000_000, days: 30 });
    expect(month.recharges[0]).toEqual({ atHour: 1, amountMinor: 2_000 });
    expect(month.stopsAtHour).toBeNull();
  });

  test.each([
    ['no_usable_card', { hasUsableCard: false }],
    ['paused', { limits: { cooldownMs: HOUR_MS, maxConsecutiveFailures: 0 } }],
    // Half a cent is left, a message costs one, and the threshold is nothing.
    ['rule_too_small', { openingMicros: 1_005_000, ruleChanges: { thresholdMinor: 0 } }],
    // Still in debt after the one charge, nothing can be sent that would set the rule off again.
    ['rule_too_small', { openingMicros: -30_000_000 }],
  ] as const)('the reason of a stop: %s', (reason, changes) => {
    expect(play(changes).stopReason).toBe(reason);
  });

  test('a cheap message is still sent when a dear call cannot be paid', () => {
    const month = play({
      use: [
        { channelId: 'ai_voice', quantity: 720, priceMicros: 130_000 },
        { channelId: 'email', quantity: 720, priceMicros: 1_000 },
      ],
      openingMicros: 100_000,
      ruleChanges: { isEnabled: false },
    });
    expect(month.stopsAtHour).toBe(0);
    expect(month.spentMicros).toBe(100 * 1_000);
  });

  test('three times the use is what the same rule would charge then', () => {
    const triple = simulateTripleUse(quiet);
    expect(triple.wantedMicros).toBe(90_000_000);
    expect(triple.rechargedMinor).toBe(10_000); // 90 − 10 + what is left, in steps of 20 above 5
  });
});

describe('any month', () => {
  const inputs: fc.Arbitrary<SimulationInput> = fc
    .record({
      exponent: fc.constantFrom(0, 2, 3),
      use: fc.array(
        fc.record({
          channelId: fc.constantFrom('sms', 'email', 'ai_voice'),
          quantity: fc.nat(40_000),
          priceMicros: fc.nat(200_000),
        }),
        { maxLength: 5 },
      ),
      openingMajor: fc.integer({ min: -20, max: 100 }),
      openingRest: fc.nat(999_999),
      isEnabled: fc.boolean(),
      thresholdMajor: fc.nat(40),
      amountMajor: fc.integer({ min: 1, max: 80 }),
      capMajor: fc.option(fc.nat(400)),
      odd: fc.nat(9),
      cooldownMs: fc.constantFrom(0, 600_000, HOUR_MS, 5 * HOUR_MS + 1),
      hasUsableCard: fc.boolean(),
      days: fc.integer({ min: 1, max: 31 }),
    })
    .map(
      ({
        exponent,
        openingMajor,
        openingRest,
        thresholdMajor,
        amountMajor,
        capMajor,
        odd,
        ...rest
      }) => {
        const toMinor = (major: number) => major * 10 ** exponent + (exponent === 0 ? 0 : odd);
        return {
          use: rest.use,
          openingMicros: openingMajor * 1_000_000 + openingRest,
          rule: {
            isEnabled: rest.isEnabled,
            thresholdMinor: toMinor(thresholdMajor),
            amountMinor: toMinor(amountMajor),
            monthlyCapMinor: capMajor === null ? null : toMinor(capMajor),
          },
          limits: { cooldownMs: rest.cooldownMs, maxConsecutiveFailures: 3 },
          currency: { code: 'xxx', exponent },
          hasUsableCard: rest.hasUsableCard,
          days: rest.days,
        };
      },
    );

  function holds(check: (input: SimulationInput, month: ReturnType<typeof simulateMonth>) => void) {
    fc.assert(
      fc.property(inputs, (input) => check(input, simulateMonth(input))),
      { numRuns: 150 },
    );
  }

  test('what goes in minus what goes out is the balance, exactly', () => {
    holds((input, month) => {
      const inMicros = minorToMicros(month.rechargedMinor, input.currency);
      const closing = month.dailyBalanceMicros.at(-1);
      expect(closing).toBe(input.openingMicros + inMicros - month.spentMicros);
      expect(month.line.at(-1)).toEqual({
        atHour: (input.days ?? 30) * 24,
        balanceMicros: closing,
      });
      expect(month.dailyBalanceMicros).toHaveLength((input.days ?? 30) + 1);
      expect(month.dailyBalanceMicros.every(Number.isSafeInteger)).toBe(true);
      expect(month.recharges.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(
        month.rechargedMinor,
      );
    });
  });

  test('never charges more than the cap, another amount, twice in a cool-down, or at all when off', () => {
    holds(({ rule, limits, hasUsableCard }, { recharges, rechargedMinor }) => {
      expect(rechargedMinor).toBeLessThanOrEqual(worstMonthMinor(rule) ?? Number.POSITIVE_INFINITY);
      const mayCharge = rule.isEnabled && hasUsableCard;
      expect(mayCharge || recharges.length === 0).toBe(true);
      recharges.forEach(({ atHour, amountMinor }, index) => {
        expect(amountMinor).toBe(rule.amountMinor);
        const former = recharges[index - 1];
        if (former === undefined) return;
        expect((atHour - former.atHour) * HOUR_MS).toBeGreaterThanOrEqual(limits.cooldownMs);
      });
    });
  });

  test('never spends money that is not there', () => {
    holds(({ openingMicros }, month) => {
      const lowest = Math.min(...month.line.map(({ balanceMicros }) => balanceMicros));
      expect(lowest).toBeGreaterThanOrEqual(Math.min(0, openingMicros));
    });
  });

  test('spends all that is wanted, or says when it stopped and why', () => {
    holds(({ use }, month) => {
      const cost = use.reduce((sum, { quantity, priceMicros }) => sum + quantity * priceMicros, 0);
      expect(month.wantedMicros).toBe(cost);
      expect(month.spentMicros).toBeLessThanOrEqual(cost);
      expect(month.spentMicros === cost).toBe(month.stopsAtHour === null);
      expect(month.stopReason === null).toBe(month.stopsAtHour === null);
    });
  });

  test('more use is never recharged less often, while nothing but use sets the rule off', () => {
    fc.assert(
      fc.property(inputs, fc.nat(5), fc.nat(20_000), (input, index, more) => {
        const free = {
          ...input,
          rule: { ...input.rule, monthlyCapMinor: null },
          limits: { ...input.limits, cooldownMs: 0 },
        };
        const use = input.use.map((entry, at) =>
          at === index ? { ...entry, quantity: entry.quantity + more } : entry,
        );
        const [less, busier] = [simulateMonth(free), simulateMonth({ ...free, use })];
        fc.pre(less.stopsAtHour === null && busier.stopsAtHour === null);
        expect(busier.recharges.length).toBeGreaterThanOrEqual(less.recharges.length);
      }),
      { numRuns: 150 },
    );
  });

  test('is the same for the same input', () => {
    holds((input, month) => {
      expect(simulateMonth(input)).toEqual(month);
    });
  });
});
