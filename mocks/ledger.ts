import { rateOf } from './rates.ts';
import type { ChannelId, LedgerRow, LedgerState, WorldState } from './state.ts';

const BLOCK = 50;
/** Segments of the 49 uses in a block; any order of them costs the same, so that a top-up can close the block. */
const segments = Array.from({ length: BLOCK - 1 }, (_, index) => 20 + ((index * 17) % 83));

/** Rows so far; also the sequence of the newest. */
export function lastSequence(ledger: LedgerState): number {
  return (ledger.prefix?.blocks ?? 0) * BLOCK + ledger.rows.length;
}

/** The balance: a projection of the ledger, kept nowhere else. */
export function balanceMicros(state: WorldState): number {
  const last = lastSequence(state.ledger);
  return last === 0 ? 0 : (rowAt(state, last)?.balanceAfterMicros ?? 0);
}

/** One row by its sequence (from 1), or undefined. */
export function rowAt(state: WorldState, sequence: number): LedgerRow | undefined {
  const { prefix, rows } = state.ledger;
  const prefixCount = (prefix?.blocks ?? 0) * BLOCK;
  if (!Number.isInteger(sequence) || sequence < 1) return undefined;
  if (sequence > prefixCount) return rows[sequence - prefixCount - 1];
  return prefix === null ? undefined : computeRow(state, prefix, sequence);
}

/** Appends a row at the end; nothing posted is ever changed. */
export function appendRow(
  state: WorldState,
  row: Omit<LedgerRow, 'sequence' | 'balanceAfterMicros'>,
): LedgerRow {
  if (!Number.isSafeInteger(row.amountMicros)) throw new Error('ledger amounts are integers');
  const last = rowAt(state, lastSequence(state.ledger));
  const posted = {
    ...row,
    sequence: (last?.sequence ?? 0) + 1,
    // What a scenario tells late is posted late: the order of the rows is the order of their times.
    postedAtMs: Math.max(row.postedAtMs, last?.postedAtMs ?? row.postedAtMs),
    balanceAfterMicros: (last?.balanceAfterMicros ?? 0) + row.amountMicros,
  };
  state.ledger.rows.push(posted);
  return posted;
}

/** Rows from the newest down, starting below a sequence. */
export function* rowsBefore(
  state: WorldState,
  sequence = Number.POSITIVE_INFINITY,
): Generator<LedgerRow> {
  for (let at = Math.min(sequence - 1, lastSequence(state.ledger)); at >= 1; at -= 1) {
    const row = rowAt(state, at);
    if (row !== undefined) yield row;
  }
}

/**
 * A computed row: blocks of 49 uses and a credit of exactly what they cost, so that a block begins and ends at
 * the same balance and every row is known without the ones before it.
 */
function computeRow(
  state: WorldState,
  prefix: NonNullable<LedgerState['prefix']>,
  sequence: number,
): LedgerRow {
  const block = Math.floor((sequence - 1) / BLOCK);
  const place = (sequence - 1) % BLOCK;
  const postedAtMs = prefix.startMs + (sequence - 1) * prefix.stepMs;
  const price = rateOf('sms', state.currency);
  const spent = (count: number) => {
    let total = 0;
    for (let index = 0; index < count; index += 1) {
      total += segments[(index + block * 7) % segments.length] ?? 0;
    }
    return total * price.priceMicros;
  };
  const common = { sequence, postedAtMs, topUpId: null };
  if (place === 0) {
    const credit = spent(BLOCK - 1);
    return {
      ...common,
      type: 'adjustment',
      amountMicros: credit,
      balanceAfterMicros: credit,
      usage: null,
      occurredAtMs: postedAtMs,
    };
  }
  const credit = spent(BLOCK - 1);
  const quantity = segments[(place - 1 + block * 7) % segments.length] ?? 0;
  const channel: ChannelId = 'sms';
  return {
    ...common,
    type: 'usage',
    amountMicros: -quantity * price.priceMicros,
    balanceAfterMicros: credit - spent(place),
    usage: { channel, unit: 'segment', quantity, unitPriceMicros: price.priceMicros },
    occurredAtMs: postedAtMs - Math.min(prefix.stepMs, 3_600_000),
  };
}
