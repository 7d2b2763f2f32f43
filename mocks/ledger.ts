import { rateOf } from './rates.ts';
import type { ChannelId, LedgerRow, LedgerState, WorldState } from './state.ts';

const BLOCK = 50;
/** Quantities of the 49 uses in a block; each block begins at another of them. */
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

/** Rows from the oldest up, starting above a sequence. */
export function* rowsAfter(state: WorldState, sequence = 0): Generator<LedgerRow> {
  for (let at = sequence + 1; ; at += 1) {
    const row = rowAt(state, at);
    if (row === undefined) return;
    yield row;
  }
}

/** The first sequence posted at or after an instant; one more than the last where there is none. */
export function firstSequenceFrom(state: WorldState, fromMs: number): number {
  let low = 1;
  let high = lastSequence(state.ledger) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rowAt(state, middle)?.postedAtMs ?? fromMs) >= fromMs) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the computed uses are sent by, in turn. */
const computedChannels = ['sms', 'whatsapp', 'email'] as const satisfies ChannelId[];

/**
 * A computed row: blocks of a credit and the 49 uses that spend exactly it, so that a block begins and ends at the
 * same balance and every row is known without the ones before it.
 */
function computeRow(
  state: WorldState,
  prefix: NonNullable<LedgerState['prefix']>,
  sequence: number,
): LedgerRow {
  const block = Math.floor((sequence - 1) / BLOCK);
  const place = (sequence - 1) % BLOCK;
  const postedAtMs = prefix.startMs + (sequence - 1) * prefix.stepMs;
  const spent = spentAfter(block, state);
  const credit = spent.at(-1) ?? 0;
  const common = { sequence, postedAtMs, topUpId: null };
  if (place === 0) {
    return {
      ...common,
      type: 'top_up',
      amountMicros: credit,
      balanceAfterMicros: credit,
      usage: null,
      occurredAtMs: postedAtMs,
    };
  }
  const { channel, quantity } = computedUse(block, place);
  const { unit, priceMicros } = rateOf(channel, state);
  return {
    ...common,
    type: 'usage',
    amountMicros: -quantity * priceMicros,
    balanceAfterMicros: credit - (spent[place] ?? 0),
    usage: { channel, unit, quantity, unitPriceMicros: priceMicros },
    occurredAtMs: postedAtMs - Math.min(prefix.stepMs, 3_600_000),
  };
}

function computedUse(block: number, place: number) {
  const quantity = segments[(place - 1 + block * 7) % segments.length] ?? 0;
  return { channel: computedChannels[place % computedChannels.length] ?? 'sms', quantity };
}

const spentByPhase = new Map<string, number[]>();

/** What a block has spent after each of its places. There are only seven kinds of block, so a row costs no sum. */
function spentAfter(block: number, state: WorldState): number[] {
  const key = `${state.currency} ${state.country} ${block % 7}`;
  const known = spentByPhase.get(key);
  if (known !== undefined) return known;
  const spent = [0];
  for (let place = 1; place < BLOCK; place += 1) {
    const { channel, quantity } = computedUse(block, place);
    spent.push((spent[place - 1] ?? 0) + quantity * rateOf(channel, state).priceMicros);
  }
  spentByPhase.set(key, spent);
  return spent;
}
