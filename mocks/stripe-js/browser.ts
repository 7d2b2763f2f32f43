import type { WorldState } from '#mocks/state.ts';
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
 *
 * `how` is how the script does in a scenario. Where it does not work, the loader does ask for it, and the policy of the
 * page (`script-src 'self'`) has to be what refuses it: no request leaves, and the loader hears of a failure. What is
 * stalled is not even heard of.
 */
export function installStripeDouble(
  options: StripeDoubleOptions = { delayMs: 500 },
  how: WorldState['stripe'] = 'works',
): void {
  if (how === 'works') window.Stripe = createStripeDouble(options);
  if (how === 'stalled') document.addEventListener('error', keepSilent, true);
}

function keepSilent(event: Event): void {
  const isScript = event.target instanceof HTMLScriptElement;
  // The loader gives up with an event of its own, which has to get through.
  if (isScript && event.isTrusted && event.target.src.startsWith(STRIPE_SCRIPT_URL))
    event.stopImmediatePropagation();
}
