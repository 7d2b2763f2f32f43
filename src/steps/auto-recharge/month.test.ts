import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { channelIds } from '#src/channels/channels.ts';
import {
  dailyUseOf,
  isSameMonth,
  MAX_QUANTITY,
  quantityOf,
  toMonth,
  toMonthUse,
  toRealMonth,
} from './month.ts';
import { monthPresets } from './month-presets.ts';
import type { ChannelPrice } from './month-prices.ts';

const prices: ChannelPrice[] = [
  { channelId: 'sms', unit: 'segment', priceMicros: 10_800 },
  { channelId: 'voice', unit: 'minute', priceMicros: 16_600 },
];

function usage(sms: number, voice: number): UsageSummary {
  const channel = (channelId: 'sms' | 'voice', quantity: number) => ({
    channelId,
    costMicros: 0,
    quantities: [
      { unit: channelId === 'sms' ? ('segment' as const) : ('minute' as const), quantity },
      { unit: 'number_month' as const, quantity: 1 },
    ],
    series: [],
  });
  return {
    fromMs: 0,
    toMs: 0,
    totalCostMicros: 0,
    channels: [channel('sms', sms), channel('voice', voice)],
    completeThroughMs: null,
  };
}

test('what a storage has spoilt counts as nothing, and no month is larger than can be typed', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const quantity = quantityOf({ sms: stored as number }, 'sms');
      expect(Number.isSafeInteger(quantity)).toBe(true);
      expect(quantity).toBeGreaterThanOrEqual(0);
      expect(quantity).toBeLessThanOrEqual(MAX_QUANTITY);
    }),
  );
  expect(quantityOf({}, 'sms')).toBe(0);
});

test('a month is reckoned at its prices and in no channel without one', () => {
  const use = toMonthUse({ sms: 1_000, voice: 50, email: 9_999 }, prices);
  expect(use).toEqual([
    { channelId: 'sms', quantity: 1_000, priceMicros: 10_800 },
    { channelId: 'voice', quantity: 50, priceMicros: 16_600 },
  ]);
  // 1000 × $0.0108 + 50 × $0.0166 = $11.63, in thirty days.
  expect(dailyUseOf(use)).toBe(387_667);
});

test('every preset names every channel, and calls sold by the second are in seconds', () => {
  for (const preset of monthPresets) {
    expect(Object.keys(preset.sends).sort()).toEqual([...channelIds].sort());
    const bySecond = toMonth(preset, [{ channelId: 'voice', unit: 'second', priceMicros: 1 }]);
    expect(bySecond['voice']).toBe(preset.sends.voice * 60);
  }
});

test('the real month is what was used in the unit of the price; without use there is none', () => {
  expect(toRealMonth(usage(420, 12.2), prices)).toEqual({ sms: 420, voice: 13 });
  expect(toRealMonth(usage(0, 0), prices)).toBeNull();
  expect(toRealMonth(undefined, prices)).toBeNull();
});

test('two months are the same when they send the same', () => {
  expect(isSameMonth({ sms: 5 }, { sms: 5, voice: 0, email: 3 }, prices)).toBe(true);
  expect(isSameMonth({ sms: 5 }, { sms: 6 }, prices)).toBe(false);
});
