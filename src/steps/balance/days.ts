import { dayKey } from '#src/domain/calendar.ts';
import type { Transaction } from '#src/backend/ledger.ts';

export interface LedgerDay {
  /** The calendar day in the account's zone: `2026-11-22`. */
  key: string;
  /** An instant of that day, to be written out. */
  atMs: number;
  rows: Transaction[];
}

/** Cuts rows, newest first, into the days on which they were posted. Their order stays the ledger's. */
export function toDays(rows: readonly Transaction[], timeZone: string): LedgerDay[] {
  const days: LedgerDay[] = [];
  for (const row of rows) {
    const key = dayKey(row.postedAtMs, timeZone);
    const last = days.at(-1);
    if (last?.key === key) last.rows.push(row);
    else days.push({ key, atMs: row.postedAtMs, rows: [row] });
  }
  return days;
}
