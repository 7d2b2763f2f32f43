import type {
  Appearance,
  StripeElements,
  StripeElementsOptions,
  StripeElementsUpdateOptions,
  StripePaymentElement,
  StripePaymentElementOptions,
} from '@stripe/stripe-js';
import type { CardOutcome } from './card-frame.ts';
import { createPaymentElement, type DoubledPaymentElement } from './payment-element.ts';

/** What of `StripeElements` the double has. A version of Stripe's types that lacks one of them does not compile. */
export type DoubledElements = Pick<
  StripeElements,
  'create' | 'getElement' | 'update' | 'on' | 'submit' | 'fetchUpdates'
>;

export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
}

/** The card of an `elements` group, for `confirmSetup`; the page only holds the group. */
export interface ElementsBack {
  locale: () => string | undefined;
  /** Throws where `submit()` did not go through before, as Stripe does in deferred mode. */
  takeCard: () => CardOutcome;
}

const backs = new WeakMap<object, ElementsBack>();

export function backOf(elements: object): ElementsBack {
  const back = backs.get(elements);
  if (back === undefined) throw new IntegrationError('These elements are of another Stripe object');
  return back;
}

/** `stripe.elements()` in deferred mode, with the Payment Element alone. */
export function createElements(options: StripeElementsOptions = {}): DoubledElements {
  checkOptions(options);
  let locale: string | undefined = options.locale;
  let appearance: Appearance | undefined = options.appearance;
  let element: DoubledPaymentElement | null = null;
  let isSubmitted = false;
  const onUpdateEnd: (() => void)[] = [];

  const elements = {
    create(type: string, elementOptions: StripePaymentElementOptions = {}): StripePaymentElement {
      if (type !== 'payment') throw new IntegrationError(`${type} is not in the double`);
      if (element !== null) throw new IntegrationError('There is a payment element already');
      element = createPaymentElement(
        elementOptions,
        { locale, appearance, hasLoader: options.loader !== 'never' },
        {
          onDestroy: () => {
            element = null;
          },
          onChange: () => {
            isSubmitted = false;
          },
        },
      );
      return element.element;
    },
    getElement: (type: string) => (type === 'payment' ? (element?.element ?? null) : null),
    async update(changes: StripeElementsUpdateOptions) {
      locale = changes.locale ?? locale;
      appearance = changes.appearance ?? appearance;
      element?.apply({ locale, appearance });
      await Promise.resolve();
      for (const handler of onUpdateEnd) handler();
    },
    on(_event: 'update-end', handler: () => void) {
      onUpdateEnd.push(handler);
    },
    async submit() {
      await Promise.resolve();
      if (element === null) throw new IntegrationError('submit() needs a mounted payment element');
      const problem = element.validate();
      isSubmitted = problem === null;
      return problem === null
        ? { selectedPaymentMethod: 'card' }
        : {
            error: {
              type: 'validation_error' as const,
              code: problem.problem,
              message: problem.message,
            },
          };
    },
    async fetchUpdates() {
      await Promise.resolve();
      return {};
    },
  };
  backs.set(elements, {
    locale: () => locale,
    takeCard() {
      if (element === null) throw new IntegrationError('The payment element is not mounted');
      if (!isSubmitted) throw new IntegrationError('elements.submit() must come before confirming');
      return element.readOutcome();
    },
  });
  // `create` and `getElement` are overloaded by every element there is; the others throw.
  return elements as unknown as DoubledElements;
}

function checkOptions(options: StripeElementsOptions): void {
  if ('paymentMethodTypes' in options) {
    throw new IntegrationError('paymentMethodTypes is gone: use allowedPaymentMethodTypes');
  }
  if (options.mode !== 'setup') {
    throw new IntegrationError(`elements() with mode ${options.mode} is not in the double`);
  }
}
