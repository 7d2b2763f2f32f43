import type { UsageSummary } from '#src/backend/ledger.ts';
import type { MonthUse } from '#src/domain/month-simulation.ts';
import type { MonthPreset } from './month-presets.ts';
import type { ChannelPrice } from './month-prices.ts';

/** Units a month by channel id, in the unit of the channel's price. A channel that is not in it sends nothing. */
export type Month = Readonly<Record<string, number>>;

/** Most units of one channel; more is not a month of a customer who reads this page. */
export const MAX_QUANTITY = 1_000_000;

const SECONDS_IN_MINUTE = 60;

/** Units of a channel in a month; what a storage has spoilt counts as nothing. */
export function quantityOf(month: Month, channelId: string): number {
  const quantity = month[channelId];
  return quantity !== undefined && Number.isSafeInteger(quantity) && quantity > 0
    ? Math.min(quantity, MAX_QUANTITY)
    : 0;
}

/** A month at its prices, as the simulation takes it. */
export function toMonthUse(month: Month, prices: readonly ChannelPrice[]): MonthUse[] {
  return prices.map(({ channelId, priceMicros }) => ({
    channelId,
    quantity: quantityOf(month, channelId),
    priceMicros,
  }));
}

/** A preset in the units of the prices: minutes become seconds where calls are sold by the second. */
export function toMonth(preset: MonthPreset, prices: readonly ChannelPrice[]): Month {
  return Object.fromEntries(
    prices.map(({ channelId, unit }) => {
      const sends = preset.sends[channelId];
      return [channelId, unit === 'second' ? sends * SECONDS_IN_MINUTE : sends];
    }),
  );
}

/** What an account really used, as a month; null where there is nothing to go by. */
export function toRealMonth(
  usage: UsageSummary | undefined,
  prices: readonly ChannelPrice[],
): Month | null {
  const month = Object.fromEntries(
    prices.map(({ channelId, unit }) => {
      const used = usage?.channels.find((channel) => channel.channelId === channelId);
      const quantities = used?.quantities.filter((entry) => entry.unit === unit) ?? [];
      return [channelId, Math.ceil(quantities.reduce((sum, { quantity }) => sum + quantity, 0))];
    }),
  );
  return prices.some(({ channelId }) => quantityOf(month, channelId) > 0) ? month : null;
}

/** Whether two months send the same. */
export function isSameMonth(one: Month, other: Month, prices: readonly ChannelPrice[]): boolean {
  return prices.every(
    ({ channelId }) => quantityOf(one, channelId) === quantityOf(other, channelId),
  );
}

/** What the use of a month costs a day. */
export function dailyUseOf(use: readonly MonthUse[], days = 30): number {
  const cost = use.reduce((sum, { quantity, priceMicros }) => sum + quantity * priceMicros, 0);
  return Math.round(cost / days);
}
