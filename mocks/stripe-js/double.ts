import type {
  PaymentIntentOrSetupIntentResult,
  SetupIntentResult,
  Stripe,
  StripeConstructor,
  StripeConstructorOptions,
  StripeElements,
} from '@stripe/stripe-js';
import { askBank } from './authentication-frame.ts';
import { createDoor, type Door, type DoorAnswer, type IntentKind } from './door.ts';
import { backOf, createElements, IntegrationError } from './elements.ts';
import { toConnectionError, toPaymentResult, toSetupResult } from './intents.ts';

/** Stands in every build of the double, and nowhere else: the check of the production bundle looks for it. */
export const STRIPE_DOUBLE_MARKER = 'paso-stripe-double';

export interface StripeDoubleOptions {
  /** Origin of the mock's door; the page's own without it. */
  doorUrl?: string;
  /** How long confirming takes at least, as on a real network. */
  delayMs?: number;
  /** How the door is reached; the page's own `fetch` without it. */
  fetch?: typeof globalThis.fetch;
}

/** What of `Stripe` the double has. A version of Stripe's types that lacks one of them does not compile. */
type DoubledStripe = Pick<
  Stripe,
  | 'elements'
  | 'confirmSetup'
  | 'retrieveSetupIntent'
  | 'retrievePaymentIntent'
  | 'handleNextAction'
  | 'registerAppInfo'
  // react-stripe-js takes an object for Stripe when it has these; nobody may call them.
  | 'createToken'
  | 'createPaymentMethod'
  | 'confirmCardPayment'
>;

/** `window.Stripe` without Stripe: the same calls, frames and events, against the mock's world. */
export function createStripeDouble(options: StripeDoubleOptions = {}): StripeConstructor {
  const door = createDoor(options.doorUrl ?? '', options.fetch);
  const delayMs = options.delayMs ?? 0;

  function createStripe(
    publishableKey: string,
    stripeOptions: StripeConstructorOptions = {},
  ): Stripe {
    if (!publishableKey.startsWith('pk_test_')) {
      throw new IntegrationError('The double takes a pk_test_ key only: no live key comes near it');
    }
    return createDoubledStripe(door, delayMs, stripeOptions.locale);
  }
  return Object.assign(createStripe, { version: 'endive', double: STRIPE_DOUBLE_MARKER });
}

interface ConfirmSetupOptions {
  elements?: StripeElements;
  clientSecret?: string;
  confirmParams?: { return_url?: string };
  redirect?: 'always' | 'if_required';
}

function createDoubledStripe(
  door: Door,
  delayMs: number,
  stripeLocale: string | undefined,
): Stripe {
  async function authenticate(
    kind: IntentKind,
    clientSecret: string,
    locale: string | undefined,
  ): Promise<DoorAnswer> {
    const result = await askBank(locale);
    await wait(delayMs);
    const answer = await door.authenticate(kind, clientSecret, result);
    // Stripe itself answers "closed" and "refused" with one code; see README.md for what the double adds.
    return result === 'close'
      ? {
          ...answer,
          status: 'requires_action',
          error: { code: `${kind}_intent_authentication_failure` },
        }
      : answer;
  }

  const stripe = {
    elements: createElements,

    async confirmSetup(options: ConfirmSetupOptions): Promise<SetupIntentResult> {
      const clientSecret = checkSecret('setup', options.clientSecret);
      if (options.elements === undefined) throw new IntegrationError('confirmSetup needs elements');
      if (options.redirect !== 'if_required') {
        throw new IntegrationError('Redirects are not in the double: use redirect: if_required');
      }
      if (!URL.canParse(options.confirmParams?.return_url ?? '')) {
        throw new IntegrationError('confirmParams.return_url must be a full address');
      }
      const back = backOf(options.elements);
      const card = back.takeCard();
      try {
        await wait(delayMs);
        const answer = await door.confirm('setup', clientSecret, card);
        const isStopped = answer.status === 'requires_action' && !answer.error;
        const final = isStopped
          ? await authenticate('setup', clientSecret, back.locale() ?? stripeLocale)
          : answer;
        return toSetupResult(final, clientSecret);
      } catch (cause) {
        return { error: toConnectionError(cause) };
      }
    },

    async retrieveSetupIntent(clientSecret: string): Promise<SetupIntentResult> {
      try {
        const answer = await door.retrieve('setup', checkSecret('setup', clientSecret));
        return toSetupResult({ ...answer, error: null }, clientSecret);
      } catch (cause) {
        return { error: toConnectionError(cause) };
      }
    },

    async retrievePaymentIntent(clientSecret: string) {
      try {
        const answer = await door.retrieve('payment', checkSecret('payment', clientSecret));
        return toPaymentResult({ ...answer, error: null }, clientSecret);
      } catch (cause) {
        return { error: toConnectionError(cause) };
      }
    },

    async handleNextAction(options: {
      clientSecret: string;
    }): Promise<PaymentIntentOrSetupIntentResult> {
      const kind = options.clientSecret.startsWith('seti_') ? 'setup' : 'payment';
      const clientSecret = checkSecret(kind, options.clientSecret);
      const toResult = kind === 'setup' ? toSetupResult : toPaymentResult;
      try {
        const before = await door.retrieve(kind, clientSecret);
        if (before.status !== 'requires_action') {
          throw new IntegrationError(`handleNextAction: the intent is ${before.status}`);
        }
        return toResult(
          await authenticate(kind, clientSecret, stripeLocale ?? pageLocale()),
          clientSecret,
        );
      } catch (cause) {
        if (cause instanceof IntegrationError) throw cause;
        return { error: toConnectionError(cause) };
      }
    },

    registerAppInfo: () => {},
    _registerWrapper: () => {},
    createToken: notInTheDouble('createToken'),
    createPaymentMethod: notInTheDouble('createPaymentMethod'),
    createConfirmationToken: notInTheDouble('createConfirmationToken'),
    confirmCardPayment: notInTheDouble('confirmCardPayment'),
    confirmPayment: notInTheDouble('confirmPayment'),
  };

  // Stripe's overloads of `confirmSetup` differ in what they resolve to; ours always tells the whole story.
  const doubled = stripe as unknown as DoubledStripe;
  return new Proxy(doubled, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name);
      // Not a promise, and no secret of React's or of the console's.
      if (['then', 'toJSON', '$$typeof', 'constructor'].includes(name)) return undefined;
      return notInTheDouble(name);
    },
  }) as Stripe; // what is missing throws
}

function notInTheDouble(name: string): () => never {
  return () => {
    throw new Error(`stripe.${name} is not in the double`);
  };
}

function checkSecret(kind: IntentKind, clientSecret: string | undefined): string {
  const prefix = kind === 'setup' ? 'seti_' : 'pi_';
  if (!clientSecret?.startsWith(prefix) || !clientSecret.includes('_secret_')) {
    throw new IntegrationError(`A client secret looks like ${prefix}…_secret_…`);
  }
  return clientSecret;
}

function pageLocale(): string {
  return document.documentElement.lang || 'en';
}

function wait(delayMs: number): Promise<void> {
  return delayMs === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, delayMs));
}
