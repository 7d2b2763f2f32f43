import type {
  Appearance,
  StripePaymentElement,
  StripePaymentElementCardDetailsChangeEvent,
  StripePaymentElementChangeEvent,
  StripePaymentElementOptions,
} from '@stripe/stripe-js';
import { createCardFrame, type CardFrame, type CardFrameState } from './card-frame.ts';

/** The events of an element, in the order Stripe sends them: loaderstart, ready, then what the customer does. */
interface ElementEvents {
  loaderstart: { elementType: 'payment' };
  ready: { elementType: 'payment' };
  focus: { elementType: 'payment' };
  blur: { elementType: 'payment' };
  escape: { elementType: 'payment' };
  change: StripePaymentElementChangeEvent;
  carddetailschange: StripePaymentElementCardDetailsChangeEvent;
}
type Handler = (event: ElementEvents[keyof ElementEvents]) => void;

interface GroupSettings {
  locale: string | undefined;
  appearance: Appearance | undefined;
  hasLoader: boolean;
}

export interface DoubledPaymentElement extends Pick<CardFrame, 'validate' | 'readOutcome'> {
  element: StripePaymentElement;
  apply: (settings: Omit<GroupSettings, 'hasLoader'>) => void;
}

export function createPaymentElement(
  firstOptions: StripePaymentElementOptions,
  group: GroupSettings,
  owner: { onDestroy: () => void; onChange: () => void },
): DoubledPaymentElement {
  let options = firstOptions;
  let settings = { locale: group.locale, appearance: group.appearance };
  let frame: CardFrame | null = null;
  let isDestroyed = false;
  let lastState: CardFrameState | null = null;
  const handlers = new Map<string, Set<Handler>>();

  function emit<Name extends keyof ElementEvents>(name: Name, event: ElementEvents[Name]): void {
    for (const handler of handlers.get(name) ?? []) handler(event);
  }

  function handleState(state: CardFrameState): void {
    owner.onChange();
    const before = lastState;
    lastState = state;
    emit('change', {
      elementType: 'payment',
      empty: state.empty,
      complete: state.complete,
      collapsed: false,
      value: {
        type: 'card',
        billingDetails: { address: { country: state.country, postalCode: null } },
      },
    });
    if (
      before?.card?.brand !== state.card?.brand ||
      before?.card?.funding !== state.card?.funding
    ) {
      emit('carddetailschange', {
        elementType: 'payment',
        loading: false,
        details: {
          brands: state.card === null ? null : [state.card.brand],
          funding: state.card?.funding ?? null,
        },
      });
    }
  }

  function mount(target: string | HTMLElement): void {
    if (isDestroyed) throw new Error('A destroyed element can not be mounted');
    const place = typeof target === 'string' ? document.querySelector(target) : target;
    if (place === null) throw new Error('There is no place to mount the payment element');
    frame?.element.remove();
    const mounted = createCardFrame(
      {
        ...settings,
        business: options.business?.name ?? 'Paso',
        country: options.defaultValues?.billingDetails?.address?.country ?? 'US',
        readOnly: options.readOnly ?? false,
      },
      {
        // Later than `mount()`: React attaches its listeners after it.
        onReady: () =>
          setTimeout(() => {
            if (frame === mounted) emit('ready', { elementType: 'payment' });
          }),
        onState: handleState,
        onFocus: () => emit('focus', { elementType: 'payment' }),
        onBlur: () => emit('blur', { elementType: 'payment' }),
        onEscape: () => emit('escape', { elementType: 'payment' }),
      },
    );
    frame = mounted;
    place.classList.add('__PrivateStripeElement');
    place.append(mounted.element);
    if (group.hasLoader) {
      setTimeout(() => {
        if (frame === mounted) emit('loaderstart', { elementType: 'payment' });
      });
    }
  }

  function unmount(): void {
    frame?.element.remove();
    frame = null;
  }

  const element = {
    mount,
    unmount,
    destroy() {
      unmount();
      isDestroyed = true;
      owner.onDestroy();
    },
    update(changes: Partial<StripePaymentElementOptions>) {
      options = { ...options, ...changes };
      frame?.apply({
        readOnly: options.readOnly ?? false,
        business: options.business?.name ?? 'Paso',
      });
      return element;
    },
    on(name: string, handler: Handler) {
      const known = handlers.get(name) ?? new Set();
      handlers.set(name, known.add(handler));
      return element;
    },
    once(name: string, handler: Handler) {
      const once: Handler = (event) => {
        handlers.get(name)?.delete(once);
        handler(event);
      };
      return element.on(name, once);
    },
    // Also after `destroy()`: React's clean-up comes in that order.
    off(name: string, handler?: Handler) {
      if (handler === undefined) handlers.delete(name);
      else handlers.get(name)?.delete(handler);
      return element;
    },
    focus: () => frame?.focus(),
    blur: () => frame?.blur(),
    clear: () => frame?.clear(),
    collapse: () => element,
  };

  return {
    // Overloaded by event name in Stripe's types; one function serves them all here.
    element: element as unknown as StripePaymentElement,
    apply(changes) {
      settings = changes;
      frame?.apply(changes);
    },
    validate() {
      if (frame === null) throw new Error('The payment element is not mounted');
      return frame.validate();
    },
    readOutcome() {
      if (frame === null) throw new Error('The payment element is not mounted');
      return frame.readOutcome();
    },
  };
}
