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
 * `how` is how the script does in a scenario. Where it does not work, Stripe's loader does ask for it, and the asking
 * stops here: no request is made, and the loader hears what it would have heard; of what is stalled, nothing.
 */
export function installStripeDouble(
  options: StripeDoubleOptions = { delayMs: 500 },
  how: WorldState['stripe'] = 'works',
): void {
  if (how === 'works') window.Stripe = createStripeDouble(options);
  else standIn(document.head, how);
}

/** Puts scripts of Stripe's into the document as what no browser runs or fetches. */
function standIn(head: HTMLHeadElement, how: Exclude<WorldState['stripe'], 'works'>): void {
  const { append, appendChild } = head;
  const disarm = (node: unknown) => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(STRIPE_SCRIPT_URL)) return;
    node.type = 'text/plain';
    // A page in the script's place is loaded as a script is: nothing of Stripe is in it.
    const outcome = how === 'blocked' ? 'error' : 'load';
    if (how !== 'stalled') setTimeout(() => node.dispatchEvent(new Event(outcome)), 50);
  };
  // Stripe's loader puts its tag in with the one, a second attempt (src/payments/load-stripe.ts) with the other.
  head.append = (...nodes) => {
    nodes.forEach(disarm);
    append.apply(head, nodes);
  };
  head.appendChild = (node) => {
    disarm(node);
    return appendChild.call(head, node) as typeof node; // which it returns
  };
}
