import type { ChannelId, WorldState } from './state.ts';

export type PricedUnit = 'segment' | 'message' | 'email' | 'minute';

/** Prices in millionths of a dollar, as a CRM resells them: most are fractions of a cent. */
const dollarRates = {
  sms: { unit: 'segment', micros: 10_800 },
  whatsapp: { unit: 'message', micros: 12_500 },
  email: { unit: 'email', micros: 675 },
  voice: { unit: 'minute', micros: 16_600 },
  ai_voice: { unit: 'minute', micros: 130_000 },
} as const satisfies Record<ChannelId, { unit: PricedUnit; micros: number }>;

/** Prices that differ by destination, beside the general one. */
const countryRates = [
  { channel: 'sms', unit: 'segment', country: 'US', micros: 7_470 },
  { channel: 'sms', unit: 'segment', country: 'MX', micros: 41_200 },
  { channel: 'whatsapp', unit: 'message', country: 'MX', micros: 43_600 },
  { channel: 'voice', unit: 'minute', country: 'US', micros: 14_000 },
] as const;

const monthlyNumberMicros = 1_150_000;

/** Units of a currency that buy about what a dollar buys; whole, so that prices stay integers. */
const perDollar = { usd: 1, clp: 1_000, kwd: 0.3 } as const;

/** What a workspace pays for a channel, in millionths of its currency's major unit: it sends to its own country. */
export function rateOf(
  channel: ChannelId,
  { currency, country }: Pick<WorldState, 'currency' | 'country'>,
): { unit: PricedUnit; priceMicros: number } {
  const special = countryRates.find((rate) => rate.channel === channel && rate.country === country);
  const { unit, micros } = special ?? dollarRates[channel];
  return { unit, priceMicros: Math.round(micros * perDollar[currency]) };
}

export interface RateRow {
  channel: ChannelId;
  unit: PricedUnit | 'number_month';
  country: string | null;
  priceMicros: number;
}

/** The whole price list: general prices, then those of single countries. */
export function listRates(currency: WorldState['currency']): RateRow[] {
  const scale = perDollar[currency];
  const general = Object.entries(dollarRates).map(([channel, { unit, micros }]) => ({
    channel: channel as ChannelId, // the keys of a Record<ChannelId>
    unit,
    country: null,
    priceMicros: Math.round(micros * scale),
  }));
  const special = countryRates.map(({ micros, ...rate }) => ({
    ...rate,
    priceMicros: Math.round(micros * scale),
  }));
  const number: RateRow = {
    channel: 'voice',
    unit: 'number_month',
    country: null,
    priceMicros: Math.round(monthlyNumberMicros * scale),
  };
  return [...general, ...special, number];
}

/** What a dollar-sized amount is in minor units: limits and presets are written once, in cents. */
export function centsToMinor(cents: number, currency: WorldState['currency']): number {
  const exponent = exponentOf(currency);
  return Math.round((cents / 100) * perDollar[currency] * 10 ** exponent);
}

/** Decimals of a currency's minor unit. */
export function exponentOf(currency: WorldState['currency']): number {
  return { usd: 2, clp: 0, kwd: 3 }[currency];
}
