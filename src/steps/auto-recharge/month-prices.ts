import type { Rate } from '#src/backend/ledger.ts';
import type { UsageUnit } from '#src/channels/channel.ts';
import { type ChannelId, channelIds } from '#src/channels/channels.ts';

/** Units a month can be counted in; a number's rent is none of them. */
export type CountedUnit = Exclude<UsageUnit, 'number_month' | 'unknown'>;

/** What one unit of a channel costs this account. */
export interface ChannelPrice {
  channelId: ChannelId;
  unit: CountedUnit;
  priceMicros: number;
}

export interface MonthPrices {
  /** In the order of the board. */
  priced: ChannelPrice[];
  /** Channels the list has no price for. */
  unpriced: ChannelId[];
}

/**
 * One price a channel out of a price list: of sending to the account's own country where the list has that, else of
 * everywhere else. What comes in, rents and units this build does not know say nothing about a month of sending.
 */
export function resolvePrices(rates: readonly Rate[], country: string | null): MonthPrices {
  const prices: MonthPrices = { priced: [], unpriced: [] };
  for (const channelId of channelIds) {
    const own = rates.filter(
      (rate) =>
        rate.channelId === channelId &&
        isCounted(rate.unit) &&
        (rate.direction === 'outbound' || rate.direction === null),
    );
    const home = own.find((rate) => rate.country !== null && rate.country === country);
    const rate = home ?? own.find((candidate) => candidate.country === null);
    if (rate !== undefined && isCounted(rate.unit)) {
      prices.priced.push({ channelId, unit: rate.unit, priceMicros: rate.priceMicros });
    } else {
      prices.unpriced.push(channelId);
    }
  }
  return prices;
}

function isCounted(unit: UsageUnit): unit is CountedUnit {
  return unit !== 'number_month' && unit !== 'unknown';
}
