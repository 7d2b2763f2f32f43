import type { OperationContext } from '#mocks/operation.ts';
import type { LedgerRow } from '#mocks/state.ts';
import { toMicros, toTime } from '#mocks/wire.ts';
import type { Transaction } from '#src/backend/generated/types.gen.ts';

/** The id of a row: its sequence, so that any row is found without an index. */
export function toRowId(sequence: number): string {
  return `txn_${String(sequence).padStart(8, '0')}`;
}

/** A row on the wire. */
export function toTransaction(
  row: LedgerRow,
  { world: { state }, texts }: OperationContext,
): Transaction {
  return {
    id: toRowId(row.sequence),
    sequence: row.sequence,
    type: row.type,
    amount: toMicros(state, row.amountMicros),
    balance_after: toMicros(state, row.balanceAfterMicros),
    description:
      row.type === 'usage'
        ? row.usage === null
          ? ''
          : texts.transactions.usage[row.usage.channel]
        : texts.transactions[row.type],
    usage:
      row.usage === null
        ? null
        : {
            channel: row.usage.channel,
            quantity: row.usage.quantity,
            unit: row.usage.unit,
            unit_price: toMicros(state, row.usage.unitPriceMicros),
            direction: 'outbound',
            reference: null,
          },
    top_up_id: row.topUpId,
    reverses_transaction_id: null,
    occurred_at: toTime(row.occurredAtMs),
    posted_at: toTime(row.postedAtMs),
  };
}
