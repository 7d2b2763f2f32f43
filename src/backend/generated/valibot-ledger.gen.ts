// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vChannelId, vMoneyMicros, vUsageDirection, vUsageUnit } from './valibot-shared.gen.ts';

export const vTransactionType = v.string();

export const vTransactionUsage = v.object({
    channel: vChannelId,
    quantity: v.pipe(v.number(), v.minValue(0)),
    unit: vUsageUnit,
    unit_price: v.nullable(vMoneyMicros),
    direction: v.nullable(vUsageDirection),
    reference: v.nullable(v.string())
});

/**
 * One posted row, never changed afterwards.
 */
export const vTransaction = v.object({
    id: v.string(),
    sequence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9007199254740991)),
    type: vTransactionType,
    amount: vMoneyMicros,
    balance_after: vMoneyMicros,
    description: v.string(),
    usage: v.nullable(vTransactionUsage),
    top_up_id: v.nullable(v.string()),
    reverses_transaction_id: v.nullable(v.string()),
    occurred_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    posted_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vTransactionPage = v.object({
    data: v.array(vTransaction),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vListWalletTransactionsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListWalletTransactionsQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512))),
    from: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    to: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    type: v.optional(v.array(vTransactionType)),
    channel: v.optional(v.array(vChannelId)),
    order: v.optional(v.picklist(['desc', 'asc']), 'desc')
});

/**
 * A page of the ledger.
 */
export const vListWalletTransactionsResponse = vTransactionPage;

export const vGetWalletTransactionHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetWalletTransactionPath = v.object({
    transaction_id: v.string()
});

/**
 * The row.
 */
export const vGetWalletTransactionResponse = vTransaction;
