import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStandouts, type StandoutInput } from './standouts.ts';

const HOUR_MS = 3_600_000;
const now = Date.UTC(2026, 10, 22);
const dollar = 1_000_000;

function find(changes: Partial<StandoutInput>) {
  return findStandouts({
    channels: [],
    recharges: [],
    smallestRechargeMicros: 5 * dollar,
    ...changes,
  });
}

/** Four weeks of a channel: the same every day of each. */
function weeks(...perDay: number[]): number[] {
  return perDay.flatMap((micros) => Array.from({ length: 7 }, () => micros));
}

function findIn(dailyMicros: number[]) {
  return find({ channels: [{ channelId: 'sms', dailyMicros }] });
}

describe('a channel', () => {
  test('that costs three times its usual week is told, with how many times', () => {
    expect(findIn(weeks(1, 1, 1, 3.5).map((dollars) => dollars * dollar))).toEqual([
      {
        kind: 'channel_multiplied',
        channelId: 'sms',
        times: 3,
        weekMicros: 24.5 * dollar,
        usualWeekMicros: 7 * dollar,
      },
    ]);
  });

  test('that costs a little less than three times is not', () => {
    const almost = weeks(100_000, 100_000, 100_000, 300_000);
    almost[27] = 299_999;
    expect(findIn(almost)).toEqual([]);
  });

  test('is compared with the mean of the weeks before, not with the last one', () => {
    expect(findIn(weeks(0, 0, 300_000, 300_000))).toEqual([
      expect.objectContaining({ kind: 'channel_multiplied', usualWeekMicros: 700_000 }),
    ]);
  });

  test('whose week is worth less than a tenth of the smallest recharge is left in peace', () => {
    expect(findIn(weeks(0, 0, 0, 71_428))).toEqual([]); // 49.9996 cents
    expect(findIn(weeks(0, 0, 0, 71_429))).toEqual([
      { kind: 'channel_first_used', channelId: 'sms', weekMicros: 500_003 },
    ]);
  });

  test('that was used and is silent for a week', () => {
    expect(findIn(weeks(dollar, dollar, dollar, 0))).toEqual([
      { kind: 'channel_silent', channelId: 'sms', usualWeekMicros: 7 * dollar },
    ]);
  });

  test('with less than two weeks behind it has no usual week yet', () => {
    expect(findIn(weeks(0, dollar).slice(1))).toEqual([]);
    expect(findIn(weeks(0, dollar))).toHaveLength(1);
    expect(findIn([])).toEqual([]);
  });
});

describe('recharges', () => {
  const at = (hoursAgo: number, amountMinor = 2_000) => ({
    atMs: now - hoursAgo * HOUR_MS,
    amountMinor,
  });

  test('less than a day apart are told, the newest pair, in whole hours', () => {
    expect(find({ recharges: [at(300), at(200), at(195), at(23.5), at(20)] })).toEqual([
      { kind: 'recharges_close', hours: 4, atMs: now - 20 * HOUR_MS },
    ]);
  });

  test('a day apart are not', () => {
    expect(find({ recharges: [at(24), at(0)] })).toEqual([]);
  });

  test('of another amount than the one before', () => {
    expect(find({ recharges: [at(1, 5_000), at(100), at(200, 1_000)] })).toEqual([
      { kind: 'recharge_amount_changed', fromMinor: 2_000, toMinor: 5_000, atMs: now - HOUR_MS },
    ]);
  });
});

test('what is most urgent comes first, in any order of the rows', () => {
  const channels = [
    { channelId: 'sms', dailyMicros: weeks(0, 0, 0, dollar) },
    { channelId: 'email', dailyMicros: weeks(dollar, dollar, dollar, 0) },
  ];
  const recharges = [5_000, 2_000, 2_000].map((amountMinor, index) => ({
    atMs: now - index * HOUR_MS,
    amountMinor,
  }));
  fc.assert(
    fc.property(fc.shuffledSubarray(recharges, { minLength: 3 }), (shuffled) => {
      expect(find({ channels, recharges: shuffled }).map(({ kind }) => kind)).toEqual([
        'recharges_close',
        'channel_first_used',
        'channel_silent',
        'recharge_amount_changed',
      ]);
    }),
  );
});
