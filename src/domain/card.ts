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
  /** Its place among the cards that automatic recharge charges, from 1; null for one it never tries. */
  chargeOrder: number | null;
  /** Whether its bank asked for 3-D Secure when it was saved: the one thing known of how it will behave. */
  askedForAuthentication: boolean;
  /** Why it can not be charged, or why its last charge failed; null after one that went through. */
  failure: PaymentFailure | null;
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
  'invalid_expiry',
  'incorrect_address',
  /** The card, or the account behind it, is no longer there. */
  'invalid_account',
  'duplicate_transaction',
  /** The customer asked the bank to stop these charges. */
  'authorization_revoked',
  /** A test number where money is real. */
  'test_card',
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
