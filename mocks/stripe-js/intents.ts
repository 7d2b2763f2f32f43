import type {
  PaymentIntent,
  PaymentIntentResult,
  SetupIntent,
  SetupIntentResult,
  StripeError,
  StripeErrorType,
} from '@stripe/stripe-js';
import { DoorError, type DoorAnswer } from './door.ts';

/** What a door's answer is in Stripe's words. */
export function toSetupResult(answer: DoorAnswer, clientSecret: string): SetupIntentResult {
  const error = toStripeError(answer);
  const setupIntent: SetupIntent = {
    id: answer.setup_intent_id ?? idOf(clientSecret),
    object: 'setup_intent',
    cancellation_reason: null,
    client_secret: clientSecret,
    created: Math.floor(Date.now() / 1000),
    description: null,
    last_setup_error: null,
    livemode: false,
    next_action: null,
    payment_method: null,
    payment_method_types: ['card'],
    status: answer.status as SetupIntent.Status, // the door speaks Stripe's states
    usage: 'off_session',
  };
  return error === null ? { setupIntent } : { error: { ...error, setup_intent: setupIntent } };
}

export function toPaymentResult(answer: DoorAnswer, clientSecret: string): PaymentIntentResult {
  const error = toStripeError(answer);
  const paymentIntent: PaymentIntent = {
    id: answer.payment_intent_id ?? idOf(clientSecret),
    object: 'payment_intent',
    amount: 0,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: clientSecret,
    confirmation_method: 'automatic',
    created: Math.floor(Date.now() / 1000),
    currency: 'usd',
    description: null,
    last_payment_error: null,
    livemode: false,
    next_action: null,
    payment_method: null,
    payment_method_types: ['card'],
    receipt_email: null,
    setup_future_usage: null,
    shipping: null,
    status: answer.status as PaymentIntent.Status, // the door speaks Stripe's states
  };
  return error === null
    ? { paymentIntent }
    : { error: { ...error, payment_intent: paymentIntent } };
}

/** A door that did not answer, as Stripe.js tells of a network that failed. */
export function toConnectionError(cause: unknown): StripeError {
  const isNetwork = !(cause instanceof DoorError) || cause.isNetwork;
  return {
    type: isNetwork ? 'api_connection_error' : 'api_error',
    message: String(cause),
  };
}

function toStripeError({ error }: DoorAnswer): StripeError | null {
  if (error === undefined || error === null) return null;
  return {
    type: typeOf(error.code),
    code: error.code,
    ...(error.decline_code ? { decline_code: error.decline_code } : {}),
    ...(error.message ? { message: error.message } : {}),
  };
}

function typeOf(code: string): StripeErrorType {
  return /_(?:authentication_failure|unexpected_state)$|^resource_missing$/.test(code)
    ? 'invalid_request_error'
    : 'card_error';
}

function idOf(clientSecret: string): string {
  return clientSecret.split('_secret')[0] ?? clientSecret;
}
