import type { OperationContext } from '#mocks/operation.ts';
import type { LedgerRow } from '#mocks/state.ts';
import { toTransaction } from './ledger-rows.ts';

const header =
  'id,posted_at,occurred_at,type,channel,quantity,unit,amount_micros,balance_after_micros,currency,description,top_up_id';

/** Ledger rows as RFC 4180, safe to open in a spreadsheet: text that begins like a formula gets an apostrophe. */
export function toCsv(rows: Iterable<LedgerRow>, context: OperationContext): string {
  const lines = [header];
  for (const row of rows) {
    const transaction = toTransaction(row, context);
    const cells = [
      transaction.id,
      transaction.posted_at,
      transaction.occurred_at,
      transaction.type,
      transaction.usage?.channel,
      transaction.usage?.quantity,
      transaction.usage?.unit,
      transaction.amount.amount_micros,
      transaction.balance_after.amount_micros,
      transaction.amount.currency,
      transaction.description,
      transaction.top_up_id,
    ];
    lines.push(cells.map(toCell).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function toCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
