import { expect, test } from 'vitest';
import type { Rate } from '#src/backend/ledger.ts';
import { resolvePrices } from './month-prices.ts';

const rates: Rate[] = [
  { channelId: 'sms', unit: 'segment', country: null, direction: 'outbound', priceMicros: 10_800 },
  { channelId: 'sms', unit: 'segment', country: 'MX', direction: 'outbound', priceMicros: 41_200 },
  { channelId: 'sms', unit: 'segment', country: null, direction: 'inbound', priceMicros: 1 },
  { channelId: 'email', unit: 'email', country: null, direction: null, priceMicros: 675 },
  { channelId: 'voice', unit: 'number_month', country: null, direction: null, priceMicros: 9 },
  { channelId: 'ai_voice', unit: 'unknown', country: null, direction: null, priceMicros: 9 },
  { channelId: 'whatsapp', unit: 'message', country: 'MX', direction: null, priceMicros: 43_600 },
  { channelId: 'unknown', unit: 'message', country: null, direction: null, priceMicros: 9 },
];

const priceOf = (country: string | null, channelId: string) =>
  resolvePrices(rates, country).priced.find((price) => price.channelId === channelId)?.priceMicros;

test('the price of the own country, else of everywhere else', () => {
  expect(priceOf('MX', 'sms')).toBe(41_200);
  expect(priceOf('SV', 'sms')).toBe(10_800);
  expect(priceOf(null, 'sms')).toBe(10_800);
  expect(priceOf('SV', 'email')).toBe(675);
});

test('rents, what comes in, unknown units and prices of elsewhere are no price of sending', () => {
  expect(resolvePrices(rates, 'SV').unpriced).toEqual(['whatsapp', 'voice', 'ai_voice']);
  expect(resolvePrices(rates, 'MX').unpriced).toEqual(['voice', 'ai_voice']);
  expect(resolvePrices([], 'SV')).toEqual({
    priced: [],
    unpriced: ['sms', 'whatsapp', 'email', 'voice', 'ai_voice'],
  });
});
