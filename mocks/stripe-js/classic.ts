import { createStripeDouble } from './double.ts';

// The whole script that answers for js.stripe.com in a test on the production build; see build.ts.
Object.assign(globalThis, { Stripe: createStripeDouble() });
