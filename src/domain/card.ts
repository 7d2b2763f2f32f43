/** What Stripe can tell of a card. It can not tell that a card is virtual. */
export type CardFunding = 'credit' | 'debit' | 'prepaid' | 'unknown';

export type CardStatus =
  | 'active'
  | 'expiring'
  | 'expired'
  /** A hard decline: never charged again until it is replaced. */
  | 'requires_update'
  /** Saved, but the provider has not confirmed it yet. */
  | 'pending'
  | 'unknown';

export interface CardSummary {
  id: string;
  /** The provider's display brand: visa, mastercard, amex, … or unknown. */
  brand: string;
  funding: CardFunding;
  last4: string;
  expMonth: number;
  expYear: number;
}

export interface Card extends CardSummary {
  isDefault: boolean;
  status: CardStatus;
  createdAtMs: number;
}

/** Whether an automatic charge may be tried on this card. */
export function isUsableCard(card: Card): boolean {
  return card.status === 'active' || card.status === 'expiring' || card.status === 'unknown';
}

/** Why a payment or a card did not go through; fraud, lost and stolen arrive as `card_declined`. */
export const paymentFailureCodes = [
  'card_declined',
  'insufficient_funds',
  'expired_card',
  'incorrect_cvc',
  'incorrect_number',
  'authentication_required',
  'authentication_failed',
  'processing_error',
  'card_not_supported',
  'currency_not_supported',
  'limit_exceeded',
  'provider_unavailable',
  'unknown',
] as const;
export type PaymentFailureCode = (typeof paymentFailureCodes)[number];

/** What to do next after a failure. */
export type PaymentAdvice =
  | 'authenticate'
  | 'try_again_later'
  | 'use_another_card'
  | 'update_card'
  | 'contact_bank'
  | 'do_not_retry'
  | 'unknown';

export interface PaymentFailure {
  code: PaymentFailureCode;
  advice: PaymentAdvice;
  isRetryable: boolean;
  nextRetryAtMs: number | null;
}
