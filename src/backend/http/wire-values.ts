import type { Money, MoneyMicros } from '#src/backend/generated/types.gen.ts';
import { BackendError } from '#src/backend/backend-error.ts';

/** A value that the contract allows but the domain cannot trust. */
export function malformed(): BackendError {
  return new BackendError('malformed');
}

/** An open enumeration as a closed one: what this build does not know is `unknown`. */
export function toKnown<const Known extends string>(
  known: readonly Known[],
  value: string,
): Known | 'unknown' {
  return known.find((candidate) => candidate === value) ?? 'unknown';
}

/** The known values of a list, in its order; others are left out. */
export function keepKnown<const Known extends string>(
  known: readonly Known[],
  values: readonly string[],
): Known[] {
  return values.flatMap((value) => known.filter((candidate) => candidate === value));
}

/** RFC 3339 to epoch milliseconds. Days that no calendar has (31 February) are malformed. */
export function toMs(timestamp: string): number {
  const [date = '', time = ''] = timestamp.split(/[T ]/i);
  const atMs = Date.parse(`${date}T${time}`);
  const midnightMs = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(atMs) || Number.isNaN(midnightMs)) throw malformed();
  if (!new Date(midnightMs).toISOString().startsWith(date)) throw malformed();
  return atMs;
}

/** {@link toMs} where there may be none. */
export function toMsOrNull(timestamp: string | null): number | null {
  return timestamp === null ? null : toMs(timestamp);
}

/** Refuses what JSON can smuggle in as a number: 1e999 is infinite. */
export function toFinite(value: number): number {
  if (!Number.isFinite(value)) throw malformed();
  return value;
}

/** A web address without credentials. `javascript:` and its like are addresses too, and malformed here. */
export function toWebUrl(value: string): string {
  const url = new URL(value);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '') throw malformed();
  return value;
}

/** {@link toWebUrl} where there may be none. */
export function toWebUrlOrNull(value: string | null): string | null {
  return value === null ? null : toWebUrl(value);
}

/**
 * Reads amounts of one account. The first answer that names the account's currency settles it; from then on an
 * amount in another currency is malformed, because the screen would show it with the wrong sign.
 */
export interface MoneyReader {
  /** The account's currency, once known. */
  readonly currency: string | null;
  /** Takes the account's currency from an answer that states it. */
  settle(currency: string): string;
  minor(money: Money): number;
  micros(money: MoneyMicros): number;
}

/** One reader for each backend. */
export function createMoneyReader(): MoneyReader {
  let known: string | null = null;
  function check(currency: string): void {
    if (known !== null && currency !== known) throw malformed();
  }
  function toSafe(amount: number): number {
    if (!Number.isSafeInteger(amount)) throw malformed();
    return amount;
  }
  return {
    get currency() {
      return known;
    },
    settle(currency) {
      check(currency);
      known = currency;
      return currency;
    },
    minor(money) {
      check(money.currency);
      return toSafe(money.amount);
    },
    micros(money) {
      check(money.currency);
      return toSafe(money.amount_micros);
    },
  };
}
