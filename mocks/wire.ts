import type { Card, Money, MoneyMicros, PaymentFailure } from '#src/backend/generated/types.gen.ts';
import type { OperationContext } from './operation.ts';
import type { CardFacts, FailureState, WorldState } from './state.ts';

/** RFC 3339 in UTC, to the millisecond. */
export function toTime(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** A time that may not be there. */
export function toTimeOrNull(atMs: number | null): string | null {
  return atMs === null ? null : toTime(atMs);
}

/** Minor units in the world's currency. */
export function toMoney(state: Pick<WorldState, 'currency'>, amountMinor: number): Money {
  return { amount: amountMinor, currency: state.currency };
}

/** Millionths in the world's currency. */
export function toMicros(state: Pick<WorldState, 'currency'>, amountMicros: number): MoneyMicros {
  return { amount_micros: amountMicros, currency: state.currency };
}

/** What may be told of a card. */
export function toWireCard(card: CardFacts): Card {
  return {
    brand: card.brand,
    funding: card.funding,
    last4: card.last4,
    exp_month: card.expMonth,
    exp_year: card.expYear,
  };
}

/** Why a payment failed, with a sentence in the asked language. */
export function toWireFailure(
  failure: FailureState | null,
  { texts }: Pick<OperationContext, 'texts'>,
): PaymentFailure | null {
  if (failure === null) return null;
  const known: Partial<Record<string, string>> = texts.failures;
  return {
    code: failure.code,
    advice: failure.advice === 'unknown' ? null : failure.advice,
    message: known[failure.code] ?? texts.failures.unknown,
    retryable: failure.isRetryable,
    next_retry_at: toTimeOrNull(failure.nextRetryAtMs),
  };
}
