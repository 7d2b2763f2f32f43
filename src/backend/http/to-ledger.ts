import type { Page, Rate, Transaction, UsageSummary } from '#src/backend/ledger.ts';
import {
  channelIds,
  transactionTypes,
  usageDirections,
  usageUnits,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { malformed, type MoneyReader, toFinite, toKnown, toMs, toMsOrNull } from './wire-values.ts';

/** One row of the ledger. */
export function toTransaction(row: wire.Transaction, money: MoneyReader): Transaction {
  return {
    id: row.id,
    sequence: row.sequence,
    type: toKnown(transactionTypes, row.type),
    amountMicros: money.micros(row.amount),
    balanceAfterMicros: money.micros(row.balance_after),
    description: row.description,
    usage: row.usage === null ? null : toTransactionUsage(row.usage, money),
    topUpId: row.top_up_id,
    occurredAtMs: toMsOrNull(row.occurred_at),
    postedAtMs: toMs(row.posted_at),
  };
}

/** A page; more without a way to it is malformed, because the history would end in silence. */
export function toPage<Wire, Item>(
  page: { data: Wire[]; has_more: boolean; next_cursor: string | null },
  toItem: (item: Wire) => Item,
): Page<Item> {
  if (page.has_more && page.next_cursor === null) throw malformed();
  return { items: page.data.map(toItem), nextCursor: page.has_more ? page.next_cursor : null };
}

/** Use and cost per channel. */
export function toUsageSummary(summary: wire.UsageSummary, money: MoneyReader): UsageSummary {
  return {
    fromMs: toMs(summary.from),
    toMs: toMs(summary.to),
    totalCostMicros: money.micros(summary.total_cost),
    channels: summary.channels.map(({ channel, cost, quantities, series }) => ({
      channelId: toKnown(channelIds, channel),
      costMicros: money.micros(cost),
      quantities: quantities.map(({ unit, quantity }) => ({
        unit: toKnown(usageUnits, unit),
        quantity: toFinite(quantity),
      })),
      series: series.map((entry) => ({
        startMs: toMs(entry.start),
        costMicros: money.micros(entry.cost),
      })),
    })),
    completeThroughMs: toMsOrNull(summary.complete_through),
  };
}

/** One price of the list. */
export function toRate(rate: wire.Rate, money: MoneyReader): Rate {
  return {
    channelId: toKnown(channelIds, rate.channel),
    country: rate.country,
    direction: rate.direction === null ? null : toKnown(usageDirections, rate.direction),
    unit: toKnown(usageUnits, rate.unit),
    priceMicros: money.micros(rate.price),
  };
}

function toTransactionUsage(
  usage: wire.TransactionUsage,
  money: MoneyReader,
): NonNullable<Transaction['usage']> {
  return {
    channelId: toKnown(channelIds, usage.channel),
    quantity: toFinite(usage.quantity),
    unit: toKnown(usageUnits, usage.unit),
    unitPriceMicros: usage.unit_price === null ? null : money.micros(usage.unit_price),
  };
}
