import type { CardSetup } from '#src/backend/backend.ts';
import type { Card, CardSummary, PaymentFailure } from '#src/domain/card.ts';
import {
  cardFundings,
  paymentAdvices,
  paymentFailureCodes,
  paymentMethodStatuses,
  setupIntentStatuses,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { toKnown, toMs, toMsOrNull } from './wire-values.ts';

/** A saved card. */
export function toCard(method: wire.PaymentMethod): Card {
  return {
    ...toCardSummary(method),
    isDefault: method.is_default,
    status: toKnown(paymentMethodStatuses, method.status),
    chargeOrder: method.charge_order,
    askedForAuthentication: method.asked_for_authentication,
    failure: toFailure(method.failure),
    createdAtMs: toMs(method.created_at),
  };
}

/** A card by what is printed on it. */
export function toCardSummary({ id, card }: wire.ChargedCard): CardSummary {
  return {
    id,
    brand: card.brand,
    funding: toKnown(cardFundings, card.funding),
    last4: card.last4,
    expMonth: card.exp_month,
    expYear: card.exp_year,
  };
}

/** A card being saved. */
export function toCardSetup(intent: wire.SetupIntent): CardSetup {
  return {
    id: intent.id,
    status: toKnown(setupIntentStatuses, intent.status),
    clientSecret: intent.provider.client_secret,
    failure: toFailure(intent.failure),
  };
}

/** Why a payment or a card did not go through. The backend's own message is not shown: the codes have words. */
export function toFailure(failure: wire.PaymentFailure | null): PaymentFailure | null {
  if (failure === null) return null;
  return {
    code: toKnown(paymentFailureCodes, failure.code),
    advice: toKnown(paymentAdvices, failure.advice ?? 'unknown'),
    isRetryable: failure.retryable,
    nextRetryAtMs: toMsOrNull(failure.next_retry_at),
  };
}
