import { loadStripe as loadFromStripe } from '@stripe/stripe-js/pure';
import type { Stripe } from '@stripe/stripe-js';
import type { Config } from '#src/domain/tenant.ts';
import { PaymentError } from './payment-error.ts';

/** The account at the provider that a workspace's cards belong to. */
export type Provider = Pick<Config['provider'], 'publishableKey' | 'accountId'>;

/** How long the provider may take before the customer is told. */
export const PROVIDER_TIMEOUT_MS = 15_000;

const SCRIPT_SELECTOR = 'script[src^="https://js.stripe.com/"]';

const loads = new Map<string, Promise<Stripe>>();

/**
 * Loads Stripe's script when it is first needed and keeps one promise per account. A load that failed is
 * forgotten, so that the next call really asks the network again.
 *
 * Rejects with a {@link PaymentError} `provider_unreachable` within fifteen seconds, whether the script is
 * blocked, stalls, or something else (a captive portal's page) answers in its place.
 */
export function loadStripe({ publishableKey, accountId }: Provider): Promise<Stripe> {
  const account = `${publishableKey} ${accountId ?? ''}`;
  const known = loads.get(account);
  if (known !== undefined) return known;
  const load = withDeadline(
    loadFromStripe(publishableKey, accountId === null ? {} : { stripeAccount: accountId }),
  ).catch(async (cause: unknown) => {
    loads.delete(account);
    // With the script there, it was the script that refused: a key of another kind, an unknown account.
    if (window.Stripe !== undefined) throw new PaymentError('provider_misconfigured', cause);
    await abandonScript();
    throw cause instanceof PaymentError ? cause : new PaymentError('provider_unreachable', cause);
  });
  loads.set(account, load);
  return load;
}

function withDeadline(load: Promise<Stripe | null>): Promise<Stripe> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new PaymentError('provider_unreachable')),
      PROVIDER_TIMEOUT_MS,
    );
    load
      .then((stripe) => {
        if (stripe === null) reject(new PaymentError('provider_unreachable'));
        else resolve(stripe);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}

/**
 * Ends a script tag that neither loads nor fails. Stripe's loader shares one pending promise between all calls and
 * tries a second tag by itself (@stripe/stripe-js 10.2.1, src/shared.ts): without this, "try again" would wait for
 * the stalled tag for ever.
 */
async function abandonScript(): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    for (const script of document.querySelectorAll(SCRIPT_SELECTOR)) {
      script.dispatchEvent(new Event('error'));
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (const script of document.querySelectorAll(SCRIPT_SELECTOR)) script.remove();
}
