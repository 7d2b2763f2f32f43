import type { StripeError, StripeErrorType } from '@stripe/stripe-js';
import type { PaymentFailureCode } from '#src/domain/card.ts';

/** What of a Stripe error decides; its message is for developers. */
export type StripeReason = Pick<StripeError, 'type' | 'code' | 'decline_code'>;

/**
 * Stripe's decline and error codes in our words' codes (docs.stripe.com/declines/codes, …/error-codes; 2026-11).
 * Lost, stolen and fraud are a plain decline on purpose: who holds such a card must not learn it here.
 */
export const stripeCodes: Readonly<Record<string, PaymentFailureCode>> = {
  // a plain "no"
  card_declined: 'card_declined',
  generic_decline: 'card_declined',
  do_not_honor: 'card_declined',
  do_not_try_again: 'card_declined',
  call_issuer: 'card_declined',
  no_action_taken: 'card_declined',
  not_permitted: 'card_declined',
  security_violation: 'card_declined',
  stop_payment_order: 'card_declined',
  revocation_of_authorization: 'card_declined',
  revocation_of_all_authorizations: 'card_declined',
  fraudulent: 'card_declined',
  lost_card: 'card_declined',
  stolen_card: 'card_declined',
  pickup_card: 'card_declined',
  merchant_blacklist: 'card_declined',
  duplicate_transaction: 'card_declined',
  testmode_decline: 'card_declined',
  payment_method_provider_decline: 'card_declined',
  // money and limits
  insufficient_funds: 'insufficient_funds',
  card_velocity_exceeded: 'limit_exceeded',
  withdrawal_count_limit_exceeded: 'limit_exceeded',
  invalid_amount: 'limit_exceeded',
  card_decline_rate_limit_exceeded: 'limit_exceeded',
  pin_try_exceeded: 'limit_exceeded',
  // what was typed
  expired_card: 'expired_card',
  invalid_expiry_month: 'expired_card',
  invalid_expiry_year: 'expired_card',
  invalid_expiry_month_past: 'expired_card',
  invalid_expiry_year_past: 'expired_card',
  incorrect_cvc: 'incorrect_cvc',
  invalid_cvc: 'incorrect_cvc',
  incorrect_number: 'incorrect_number',
  invalid_number: 'incorrect_number',
  invalid_account: 'incorrect_number',
  new_account_information_available: 'incorrect_number',
  incorrect_zip: 'incorrect_number',
  incorrect_address: 'incorrect_number',
  // what the card may do
  card_not_supported: 'card_not_supported',
  restricted_card: 'card_not_supported',
  service_not_allowed: 'card_not_supported',
  transaction_not_allowed: 'card_not_supported',
  incorrect_pin: 'card_not_supported',
  invalid_pin: 'card_not_supported',
  offline_pin_required: 'card_not_supported',
  online_or_offline_pin_required: 'card_not_supported',
  currency_not_supported: 'currency_not_supported',
  // 3-D Secure
  authentication_required: 'authentication_required',
  authentication_not_handled: 'authentication_required',
  approve_with_id: 'authentication_required',
  mobile_device_authentication_required: 'authentication_required',
  setup_intent_authentication_failure: 'authentication_failed',
  payment_intent_authentication_failure: 'authentication_failed',
  // passing trouble
  processing_error: 'processing_error',
  issuer_not_available: 'processing_error',
  reenter_transaction: 'processing_error',
  try_again_later: 'processing_error',
  payment_method_provider_timeout: 'provider_unavailable',
  lock_timeout: 'provider_unavailable',
  rate_limit: 'provider_unavailable',
};

const passingTypes: ReadonlySet<StripeErrorType> = new Set([
  'api_connection_error',
  'api_error',
  'rate_limit_error',
]);

/** The bank's own reason first, then Stripe's, then the kind of trouble. */
export function toFailureCode(reason: StripeReason): PaymentFailureCode {
  const byDecline = lookUp(reason.decline_code);
  if (byDecline !== undefined) return byDecline;
  if (passingTypes.has(reason.type)) return 'provider_unavailable';
  return lookUp(reason.code) ?? (reason.type === 'card_error' ? 'card_declined' : 'unknown');
}

function lookUp(code: string | undefined): PaymentFailureCode | undefined {
  return code !== undefined && Object.hasOwn(stripeCodes, code) ? stripeCodes[code] : undefined;
}
