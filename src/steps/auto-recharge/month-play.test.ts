import { expect, test } from 'vitest';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { playMonth, toDays } from './month-play.ts';

const rule: RechargeRule = {
  isEnabled: true,
  thresholdMinor: 500,
  amountMinor: 2_000,
  monthlyCapMinor: null,
};

function play(more: Partial<RechargeRule> = {}, openingMicros: number | null = 10_000_000) {
  return playMonth({
    // $90 a month, three dollars a day.
    use: [{ channelId: 'sms', quantity: 9_000, priceMicros: 10_000 }],
    rule: { ...rule, ...more },
    openingMicros,
    limits: { cooldownMs: 3_600_000, maxConsecutiveFailures: 3 },
    currency: { code: 'usd', exponent: 2 },
  });
}

test('a rule that is off is played all the same, to be compared', () => {
  const off = play({ isEnabled: false });
  expect(off.played).toEqual(play().played);
  expect(off.without?.recharges).toEqual([]);
  // Ten dollars at three a day.
  expect(Math.floor((off.without?.stopsAtHour ?? 0) / 24)).toBe(3);
});

test('the suggested cap lets the month through that the rule’s own cap stops', () => {
  const stopped = play({ monthlyCapMinor: 4_000 });
  expect(stopped.played.stopReason).toBe('cap_reached');
  expect(stopped.tripleMinor).toBeNull();
  expect(play({ monthlyCapMinor: stopped.capMinor }).played.stopsAtHour).toBeNull();
});

test('without a cap, triple use is told as what would be recharged', () => {
  // $270 less the $10 that are there, in recharges of $20, and what the threshold keeps.
  expect(play().tripleMinor).toBe(28_000);
});

test('from a balance that is not known it begins with nothing, and says nothing of a month without the rule', () => {
  const month = play({}, null);
  expect(month.played).toEqual(play({}, 0).played);
  expect(month.without).toBeNull();
  expect(toDays(month).every(({ withoutMicros }) => withoutMicros === null)).toBe(true);
});

test('its days hold every recharge once, and end where the month ends', () => {
  const month = play({}, 0);
  const days = toDays(month);
  expect(days).toHaveLength(31);
  expect(days[0]).toMatchObject({ balanceMicros: 0, rechargedMinor: 2_000 });
  expect(days.reduce((sum, { rechargedMinor }) => sum + rechargedMinor, 0)).toBe(
    month.played.rechargedMinor,
  );
});
