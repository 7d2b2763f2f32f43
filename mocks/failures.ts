import type { PaymentFailureCode } from '#src/domain/card.ts';
import type { CardBehaviour, FailureState } from './state.ts';

/** What a bank or the provider says, and what is best done about it. Fraud, lost and stolen are plain declines. */
const advice = {
  card_declined: ['use_another_card', true],
  insufficient_funds: ['try_again_later', true],
  expired_card: ['update_card', false],
  incorrect_cvc: ['update_card', true],
  processing_error: ['try_again_later', true],
  authentication_required: ['authenticate', true],
  authentication_failed: ['authenticate', true],
} as const;

type FailureCode = keyof typeof advice & PaymentFailureCode;

/** A failure with its usual advice. */
export function toFailure(code: FailureCode, nextRetryAtMs: number | null = null): FailureState {
  const [usual, isRetryable] = advice[code];
  return { code, advice: usual, isRetryable, nextRetryAtMs };
}

/** The failure of a card whose bank forbids trying again. */
export function doNotRetryFailure(): FailureState {
  return { code: 'card_declined', advice: 'do_not_retry', isRetryable: false, nextRetryAtMs: null };
}

/** How a bank answers at saving a test card: nothing, 3-D Secure, or a refusal. */
export function saveOutcome(behaviour: CardBehaviour): FailureCode | 'three_d_secure' | null {
  return saveOutcomes[behaviour];
}

const saveOutcomes = {
  ok: null,
  three_d_secure: 'three_d_secure',
  three_d_secure_always: 'three_d_secure',
  three_d_secure_declined: 'three_d_secure',
  decline_on_charge: null,
  do_not_retry_on_charge: null,
  generic_decline: 'card_declined',
  insufficient_funds: 'insufficient_funds',
  expired_card: 'expired_card',
  incorrect_cvc: 'incorrect_cvc',
  processing_error: 'processing_error',
  lost_card: 'card_declined',
  stolen_card: 'card_declined',
} as const satisfies Record<CardBehaviour, FailureCode | 'three_d_secure' | null>;

/** What the provider's script is told of a refusal. The decline code never reaches our own API. */
export function providerError(behaviour: CardBehaviour): {
  code: string;
  decline_code: string | null;
  message: string;
} {
  const [code, declineCode, message] = providerErrors[behaviour] ?? [
    'card_declined',
    'generic_decline',
    'Your card was declined.',
  ];
  return { code, decline_code: declineCode, message };
}

const providerErrors: Partial<Record<CardBehaviour, readonly [string, string | null, string]>> = {
  insufficient_funds: ['card_declined', 'insufficient_funds', 'Your card has insufficient funds.'],
  expired_card: ['expired_card', null, 'Your card has expired.'],
  incorrect_cvc: ['incorrect_cvc', null, "Your card's security code is incorrect."],
  processing_error: [
    'processing_error',
    null,
    'An error occurred while processing your card. Try again in a little bit.',
  ],
  lost_card: ['card_declined', 'lost_card', 'Your card was declined.'],
  stolen_card: ['card_declined', 'stolen_card', 'Your card was declined.'],
};
