import type { ChannelId } from '#src/channels/channels.ts';
import type { UsageUnit } from '#src/channels/channel.ts';

export type TransactionType =
  | 'top_up'
  | 'auto_recharge'
  | 'usage'
  | 'refund'
  | 'chargeback'
  | 'chargeback_reversal'
  | 'promotional_credit'
  | 'promotional_expiry'
  | 'adjustment'
  | 'unknown';

/** One posted, immutable row of the wallet's ledger. */
export interface Transaction {
  id: string;
  /** Gap-free per wallet, newest highest. */
  sequence: number;
  type: TransactionType;
  /** Signed: credits above zero. */
  amountMicros: number;
  balanceAfterMicros: number;
  description: string;
  usage: {
    channelId: ChannelId | 'unknown';
    quantity: number;
    unit: UsageUnit;
    unitPriceMicros: number | null;
  } | null;
  topUpId: string | null;
  /** When it happened; usage can be posted hours later. */
  occurredAtMs: number | null;
  postedAtMs: number;
}

export interface TransactionFilter {
  types?: TransactionType[];
  channelIds?: ChannelId[];
  /** Inclusive, epoch milliseconds. */
  fromMs?: number;
  /** Exclusive, epoch milliseconds. */
  toMs?: number;
  /** Newest first without it. */
  isOldestFirst?: boolean;
}

/** A page of any list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface UsageSummary {
  fromMs: number;
  toMs: number;
  totalCostMicros: number;
  channels: {
    channelId: ChannelId | 'unknown';
    costMicros: number;
    quantities: { unit: UsageUnit; quantity: number }[];
    series: { startMs: number; costMicros: number }[];
  }[];
  /** Usage after this may still arrive. */
  completeThroughMs: number | null;
}

export interface UsageRange {
  fromMs: number;
  toMs: number;
  granularity: 'none' | 'day';
}

/** One price of the list. */
export interface Rate {
  channelId: ChannelId | 'unknown';
  /** Where to, ISO 3166-1 alpha-2; null is everywhere else. */
  country: string | null;
  /** Null where the price does not depend on it. */
  direction: 'inbound' | 'outbound' | 'unknown' | null;
  unit: UsageUnit;
  priceMicros: number;
}
