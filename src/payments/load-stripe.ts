import type { Stripe } from '@stripe/stripe-js';
import { loadStripe as loadFromStripe } from '@stripe/stripe-js/pure';
import type { Config } from '#src/domain/tenant.ts';
import { PaymentError } from './payment-error.ts';

/** The account at the provider that a workspace's cards belong to. */
export type Provider = Pick<Config['provider'], 'publishableKey' | 'accountId'>;

/** How long the provider may take before the customer is told. */
export const PROVIDER_TIMEOUT_MS = 15_000;

// As @stripe/stripe-js 10.2.1 asks for it (src/shared.ts); a test holds the two together.
const SCRIPT_URL = 'https://js.stripe.com/endive/stripe.js';

const loads = new Map<string, Promise<Stripe>>();
let failures = 0;

/**
 * Loads Stripe's script when it is first needed and keeps one promise per account. A load that failed is
 * forgotten, so that the next call really asks the network again.
 *
 * Rejects with a {@link PaymentError} `provider_unreachable` within fifteen seconds, whether the script is
 * blocked, stalls, or something else (a captive portal's page) answers in its place.
 */
export function loadStripe(provider: Provider): Promise<Stripe> {
  const account = `${provider.publishableKey} ${provider.accountId ?? ''}`;
  const known = loads.get(account);
  if (known !== undefined) return known;
  const load = withDeadline(requestStripe(provider)).catch(async (cause: unknown) => {
    // With the script there, it was the script that refused: a key of another kind, an unknown account.
    const isRefusal = window.Stripe !== undefined;
    if (!isRefusal) await abandonScript();
    loads.delete(account);
    throw new PaymentError(isRefusal ? 'provider_misconfigured' : 'provider_unreachable', cause);
  });
  loads.set(account, load);
  return load;
}

async function requestStripe({ publishableKey, accountId }: Provider): Promise<Stripe | null> {
  if (failures > 0 && window.Stripe === undefined) await injectAgain();
  return loadFromStripe(publishableKey, accountId === null ? {} : { stripeAccount: accountId });
}

function withDeadline(load: Promise<Stripe | null>): Promise<Stripe> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Stripe is late')), PROVIDER_TIMEOUT_MS);
    load
      .then((stripe) => {
        if (stripe === null) reject(new Error('Stripe has no window'));
        else resolve(stripe);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}

/**
 * Asks for the script under an address of its own: browsers join a second tag of the same address to the request
 * that is still stalled. Stripe's loader then finds the script in place.
 */
function injectAgain(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${SCRIPT_URL}?attempt=${failures + 1}`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('Stripe is blocked')));
    document.head.append(script);
  });
}

/**
 * Ends script tags that neither load nor fail. Stripe's loader shares one pending promise between all calls and
 * tries a second tag by itself: without this, "try again" would wait for the stalled tag for ever.
 */
async function abandonScript(): Promise<void> {
  failures += 1;
  const findScripts = () => document.querySelectorAll(`script[src^="${SCRIPT_URL}"]`);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    for (const script of findScripts()) script.dispatchEvent(new Event('error'));
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (const script of findScripts()) script.remove();
}
