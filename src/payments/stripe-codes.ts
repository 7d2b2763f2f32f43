import type { StripeError, StripeErrorType } from '@stripe/stripe-js';
import type { PaymentAdvice, PaymentFailureCode } from '#src/domain/card.ts';
import type { StripeDeclineCode } from './stripe-decline-codes.ts';

/** What of a Stripe error decides; its message is for developers. */
export type StripeReason = Pick<StripeError, 'type' | 'code' | 'decline_code'>;

/** A Stripe code in our words' code, with advice where the code alone gives some. */
type Meaning = readonly [code: PaymentFailureCode, advice?: PaymentAdvice];

/** The decline without a reason. What Stripe wants concealed is this very one. */
const plainDecline: Meaning = ['card_declined'];
const bankKnows: Meaning = ['card_declined', 'contact_bank'];
const needsPin: Meaning = ['card_not_supported', 'use_another_card'];

/** What a bank, or Stripe in its place, says of a card. One entry a row of Stripe's table. */
export const declineMeanings: Readonly<Record<StripeDeclineCode, Meaning>> = {
  // a plain "no"
  generic_decline: plainDecline,
  fraudulent: plainDecline,
  lost_card: plainDecline,
  stolen_card: plainDecline,
  pickup_card: plainDecline,
  restricted_card: plainDecline,
  merchant_blacklist: plainDecline,
  security_violation: plainDecline,
  // a "no" whose reason the bank tells its customer
  call_issuer: bankKnows,
  do_not_honor: bankKnows,
  no_action_taken: bankKnows,
  not_permitted: bankKnows,
  do_not_try_again: ['card_declined', 'do_not_retry'],
  stop_payment_order: ['authorization_revoked'],
  revocation_of_authorization: ['authorization_revoked'],
  revocation_of_all_authorizations: ['authorization_revoked'],
  // money and limits
  insufficient_funds: ['insufficient_funds'],
  card_velocity_exceeded: ['limit_exceeded'],
  withdrawal_count_limit_exceeded: ['limit_exceeded'],
  invalid_amount: ['limit_exceeded'],
  // what was typed
  expired_card: ['expired_card'],
  invalid_expiry_month: ['invalid_expiry'],
  invalid_expiry_year: ['invalid_expiry'],
  incorrect_cvc: ['incorrect_cvc'],
  invalid_cvc: ['incorrect_cvc'],
  incorrect_number: ['incorrect_number'],
  invalid_number: ['incorrect_number'],
  incorrect_address: ['incorrect_address'],
  incorrect_zip: ['incorrect_address'],
  // what the card is, and what it may do
  invalid_account: ['invalid_account'],
  new_account_information_available: ['invalid_account'],
  card_not_supported: ['card_not_supported'],
  service_not_allowed: ['card_not_supported'],
  transaction_not_allowed: ['card_not_supported'],
  currency_not_supported: ['currency_not_supported'],
  testmode_decline: ['test_card'],
  // a PIN is for shops with a card reader: online there is nowhere to type it
  incorrect_pin: needsPin,
  invalid_pin: needsPin,
  pin_try_exceeded: needsPin,
  offline_pin_required: needsPin,
  online_or_offline_pin_required: needsPin,
  // 3-D Secure
  authentication_required: ['authentication_required'],
  authentication_not_handled: ['authentication_required'],
  mobile_device_authentication_required: ['authentication_required'],
  // passing trouble
  approve_with_id: ['card_declined', 'try_again_later'],
  processing_error: ['processing_error'],
  issuer_not_available: ['processing_error'],
  reenter_transaction: ['processing_error'],
  try_again_later: ['card_declined', 'try_again_later'],
  duplicate_transaction: ['duplicate_transaction'],
};

/** Stripe's error codes (docs.stripe.com/error-codes) that can come without a decline code and concern a card. */
const errorMeanings: Readonly<Record<string, Meaning>> = {
  card_declined: plainDecline,
  payment_method_provider_decline: plainDecline,
  payment_method_customer_decline: plainDecline,
  card_decline_rate_limit_exceeded: ['limit_exceeded', 'try_again_later'],
  invalid_expiry_month_past: ['expired_card'],
  invalid_expiry_year_past: ['expired_card'],
  setup_intent_authentication_failure: ['authentication_failed'],
  payment_intent_authentication_failure: ['authentication_failed'],
  payment_method_provider_timeout: ['provider_unavailable'],
  lock_timeout: ['provider_unavailable'],
  rate_limit: ['provider_unavailable'],
};

const meanings: Readonly<Record<string, Meaning>> = { ...errorMeanings, ...declineMeanings };

const passingTypes: ReadonlySet<StripeErrorType> = new Set([
  'api_connection_error',
  'api_error',
  'rate_limit_error',
]);

/** The bank's own reason first, then Stripe's, then the kind of trouble. */
export function toFailureReason(reason: StripeReason): {
  code: PaymentFailureCode;
  advice: PaymentAdvice | null;
} {
  const [code, advice = null] = findMeaning(reason);
  return { code, advice };
}

function findMeaning(reason: StripeReason): Meaning {
  const byDecline = lookUp(reason.decline_code);
  if (byDecline !== undefined) return byDecline;
  if (passingTypes.has(reason.type)) return ['provider_unavailable'];
  return lookUp(reason.code) ?? (reason.type === 'card_error' ? plainDecline : ['unknown']);
}

function lookUp(code: string | undefined): Meaning | undefined {
  return code !== undefined && Object.hasOwn(meanings, code) ? meanings[code] : undefined;
}
