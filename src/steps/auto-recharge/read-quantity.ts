import { parseAmount } from '#src/domain/money.ts';
import { MAX_QUANTITY } from './month.ts';

export type ReadQuantity =
  | { ok: true; quantity: number }
  | { ok: false; problem: 'not_whole' | 'too_large' };

/** What parses an amount also reads a count: one of a currency without decimals. */
const counted = { code: 'xxx', exponent: 0 };

/** Reads a whole number as it is typed, with or without signs between the thousands. */
export function readQuantity(text: string, locale: string): ReadQuantity {
  const parsed = parseAmount(text, counted, locale);
  if (parsed.ok && parsed.amountMinor <= MAX_QUANTITY) {
    return { ok: true, quantity: parsed.amountMinor };
  }
  const isTooLarge = parsed.ok || parsed.problem === 'too_large';
  return { ok: false, problem: isTooLarge ? 'too_large' : 'not_whole' };
}
