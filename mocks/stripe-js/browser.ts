import { createStripeDouble, type StripeDoubleOptions } from './double.ts';

const preparedName = '__pasoStripeDouble';

/** Where Stripe's script is asked for; any query. */
export const STRIPE_SCRIPT_URL = 'https://js.stripe.com/endive/stripe.js';

/** Keeps the double ready for {@link stripeScript}. Before the page asks for Stripe's script. */
export function prepareStripeDouble(options: StripeDoubleOptions = { delayMs: 500 }): void {
  Object.assign(globalThis, { [preparedName]: createStripeDouble(options) });
}

/** What to answer for Stripe's script (text/javascript): it puts the prepared double in Stripe's place. */
export function stripeScript(): string {
  return `window.Stripe = window.${preparedName};`;
}

/**
 * Puts the double in Stripe's place at once, before anything asks for the script: Stripe's own loader takes a
 * `window.Stripe` that is there and asks nobody. For a page without the service worker that answers for the script.
 */
export function installStripeDouble(options: StripeDoubleOptions = { delayMs: 500 }): void {
  window.Stripe = createStripeDouble(options);
}
