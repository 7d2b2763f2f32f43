import type { SetupIntent, PaymentIntent, StripeError } from '@stripe/stripe-js';
import type { FailedOutcome } from './failure-words.ts';
import { toFailureReason, type StripeReason } from './stripe-codes.ts';

type IntentStatus = SetupIntent.Status | PaymentIntent.Status;
type IntentError = SetupIntent.LastSetupError | PaymentIntent.LastPaymentError;

/**
 * Why an intent is not done. `null` means it is done, or on its way: our backend has the last word.
 *
 * Stripe gives one code for "the bank said no" and for "the customer closed the window" (stripe/stripe-js#275), so
 * the words of `authentication_failed` fit both. Only an intent that still waits for the customer is surely closed.
 */
export function readIntentFailure(
  status: IntentStatus,
  lastError: StripeReason | IntentError | null,
): FailedOutcome | null {
  switch (status) {
    case 'succeeded':
    case 'processing':
    case 'requires_capture':
      return null;
    case 'requires_action':
      return { kind: 'authentication_closed' };
    case 'requires_payment_method':
      return lastError === null ? { kind: 'authentication_failed' } : readReason(lastError);
    case 'canceled':
      return { kind: 'problem', code: 'attempt_expired' };
    case 'requires_confirmation':
      return { kind: 'problem', code: 'unexpected_state' };
    default:
      return { kind: 'problem', code: 'unexpected_state' };
  }
}

/** The outcome behind an error that Stripe answered with; `null` when the intent had succeeded before. */
export function readStripeError(error: StripeError): FailedOutcome | null {
  const intent = error.setup_intent ?? error.payment_intent;
  const isTooLate =
    error.code === 'setup_intent_unexpected_state' ||
    error.code === 'payment_intent_unexpected_state';
  if (isTooLate) {
    return intent === undefined
      ? { kind: 'problem', code: 'unexpected_state' }
      : readIntentFailure(intent.status, null);
  }
  if (intent?.status === 'requires_action') return { kind: 'authentication_closed' };
  if (error.type === 'authentication_error' || isIntegrationError(error)) {
    return { kind: 'problem', code: 'provider_misconfigured' };
  }
  return readReason(error);
}

function readReason(reason: StripeReason): FailedOutcome {
  const { code, advice } = toFailureReason(reason);
  if (code === 'authentication_failed') return { kind: 'authentication_failed' };
  return advice === null ? { kind: 'declined', code } : { kind: 'declined', code, advice };
}

function isIntegrationError(error: StripeError): boolean {
  return error.type === 'invalid_request_error' && toFailureReason(error).code === 'unknown';
}
