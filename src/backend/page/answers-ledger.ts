import * as v from 'valibot';
import {
  channelIds,
  transactionTypes,
  usageDirections,
  usageUnits,
} from '#src/backend/generated/enums.gen.ts';
import type { Page, Rate, Transaction, UsageSummary } from '#src/backend/ledger.ts';
import { schemaOf, vFilled, vKnown, vMicros, vMs, vQuantity, vText } from './values.ts';

export const vTransaction = schemaOf<Transaction>()(
  v.object({
    id: vFilled,
    sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    type: vKnown(transactionTypes),
    amountMicros: vMicros,
    balanceAfterMicros: vMicros,
    description: v.string(),
    usage: v.nullable(
      v.object({
        channelId: vKnown(channelIds),
        quantity: vQuantity,
        unit: vKnown(usageUnits),
        unitPriceMicros: v.nullable(vMicros),
      }),
    ),
    topUpId: vText,
    occurredAtMs: v.nullable(vMs),
    postedAtMs: vMs,
  }),
);

/** A cursor without a letter would begin again at the first page, for ever. */
export const vTransactionPage = schemaOf<Page<Transaction>>()(
  v.object({ items: v.array(vTransaction), nextCursor: v.nullable(vFilled) }),
);

export const vUsageSummary = schemaOf<UsageSummary>()(
  v.object({
    fromMs: vMs,
    toMs: vMs,
    totalCostMicros: vMicros,
    channels: v.array(
      v.object({
        channelId: vKnown(channelIds),
        costMicros: vMicros,
        quantities: v.array(v.object({ unit: vKnown(usageUnits), quantity: vQuantity })),
        series: v.array(v.object({ startMs: vMs, costMicros: vMicros })),
      }),
    ),
    completeThroughMs: v.nullable(vMs),
  }),
);

export const vRate = schemaOf<Rate>()(
  v.object({
    channelId: vKnown(channelIds),
    country: vText,
    direction: v.nullable(vKnown(usageDirections)),
    unit: vKnown(usageUnits),
    priceMicros: vMicros,
  }),
);
