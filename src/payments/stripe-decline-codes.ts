/**
 * Every row of Stripe's table of card declines, docs.stripe.com/declines/codes, in its order. A stored copy of
 * Stripe's page and two public copies of it (of 2026-09-10 and of 2026-10-09) were compared on
 * {@link stripeDeclineCodesCheckedOn}; the live page could not be opened then. The table of local payment methods on the
 * same page does not concern cards. A new row here does not compile until it has a meaning
 * (stripe-codes.ts).
 */
export const stripeDeclineCodes = [
  'authentication_required',
  'authentication_not_handled',
  'approve_with_id',
  'call_issuer',
  'card_not_supported',
  'card_velocity_exceeded',
  'currency_not_supported',
  'do_not_honor',
  'do_not_try_again', // deprecated: advice codes tell it now
  'duplicate_transaction',
  'expired_card',
  'fraudulent',
  'generic_decline',
  'incorrect_address',
  'incorrect_cvc',
  'incorrect_number',
  'incorrect_pin',
  'incorrect_zip',
  'insufficient_funds',
  'invalid_account',
  'invalid_amount',
  'invalid_cvc',
  'invalid_expiry_month',
  'invalid_expiry_year',
  'invalid_number',
  'invalid_pin',
  'issuer_not_available',
  'lost_card',
  'merchant_blacklist',
  'new_account_information_available',
  'no_action_taken',
  'not_permitted',
  'offline_pin_required',
  'online_or_offline_pin_required',
  'pickup_card',
  'pin_try_exceeded',
  'processing_error',
  'reenter_transaction',
  'restricted_card',
  'revocation_of_all_authorizations',
  'revocation_of_authorization',
  'security_violation',
  'service_not_allowed',
  'stolen_card',
  'stop_payment_order',
  'testmode_decline',
  'transaction_not_allowed',
  'try_again_later', // deprecated, as above
  'withdrawal_count_limit_exceeded',
  'mobile_device_authentication_required',
] as const;
export type StripeDeclineCode = (typeof stripeDeclineCodes)[number];

export const stripeDeclineCodesCheckedOn = '2026-11-22';

/**
 * What Stripe asks not to be told to whoever holds the card: reported lost or stolen, suspected of fraud, on a block
 * list, or possibly so. They read exactly as a decline without a reason.
 */
export const concealedDeclineCodes = [
  'fraudulent',
  'lost_card',
  'stolen_card',
  'pickup_card',
  'restricted_card',
  'merchant_blacklist',
  'security_violation',
] as const satisfies readonly StripeDeclineCode[];
