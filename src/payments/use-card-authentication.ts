import type { Stripe } from '@stripe/stripe-js';
import { useRef, useState } from 'react';
import { readIntentFailure, readStripeError } from './authentication-outcome.ts';
import type { FailedOutcome } from './failure-words.ts';
import { loadStripe, type Provider } from './load-stripe.ts';
import { PaymentError } from './payment-error.ts';

/** How the bank's window ended. `finished` is not "paid": the backend's next answer is. */
export type AuthenticationOutcome = { kind: 'finished' } | FailedOutcome;

export interface CardAuthentication {
  /**
   * Shows the bank's window for a top-up that waits for the customer. Loads Stripe first if nobody has. Never
   * rejects; read the top-up again whatever it resolves to. While one runs, another call gets the same promise.
   */
  finishAuthentication: (clientSecret: string) => Promise<AuthenticationOutcome>;
  isBusy: boolean;
}

/** 3-D Secure for payments that our backend started. `setOverlay` is the host's. */
export function useCardAuthentication(
  provider: Provider,
  setOverlay: (isOpen: boolean) => void,
): CardAuthentication {
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef<Promise<AuthenticationOutcome> | null>(null);

  function finishAuthentication(clientSecret: string): Promise<AuthenticationOutcome> {
    if (running.current !== null) return running.current;
    setIsBusy(true);
    running.current = authenticate(provider, clientSecret, setOverlay).finally(() => {
      running.current = null;
      setIsBusy(false);
    });
    return running.current;
  }

  return { finishAuthentication, isBusy };
}

async function authenticate(
  provider: Provider,
  clientSecret: string,
  setOverlay: (isOpen: boolean) => void,
): Promise<AuthenticationOutcome> {
  let stripe: Stripe;
  try {
    stripe = await loadStripe(provider);
  } catch (error) {
    const code = error instanceof PaymentError ? error.code : 'provider_unreachable';
    return { kind: 'problem', code };
  }
  setOverlay(true);
  try {
    const { error, paymentIntent, setupIntent } = await stripe.handleNextAction({ clientSecret });
    if (error !== undefined) return readStripeError(error) ?? { kind: 'finished' };
    const failure =
      paymentIntent === undefined
        ? readIntentFailure(setupIntent.status, setupIntent.last_setup_error)
        : readIntentFailure(paymentIntent.status, paymentIntent.last_payment_error);
    return failure ?? { kind: 'finished' };
  } catch {
    // Thrown when the payment waits for nothing any more, in another tab for example: the top-up knows.
    return { kind: 'finished' };
  } finally {
    setOverlay(false);
  }
}
