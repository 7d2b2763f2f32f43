import { loadParts } from './load-parts.ts';
import type { Onboarding, OnboardingInstance } from './types.ts';

/** Defines `<paso-onboarding>`. What it does comes with the first that is in a page: see element.ts. */
export function defineElement(onboarding: Onboarding): void {
  customElements.define(
    'paso-onboarding',
    class extends HTMLElement {
      static readonly observedAttributes =
        'locale scheme accent accent-dark font warmth radius'.split(' ');
      #look: Promise<() => void> | null = null;
      /** From element.ts, once that is there. */
      readonly instance: OnboardingInstance | null = null;

      connectedCallback(): void {
        this.#look ??= loadParts().then(({ connectElement }) => connectElement(this, onboarding));
        this.#follow();
      }
      disconnectedCallback(): void {
        this.#follow();
      }
      attributeChangedCallback(): void {
        this.#follow();
      }

      /** A page may call it before what it needs is loaded. */
      open(opener = document.activeElement as HTMLElement): void {
        this.#follow(() => this.instance?.open(opener));
      }
      close() {
        return this.instance?.close();
      }

      /** After what a page does in one go: it may take the element out and put it elsewhere. */
      #follow(then?: () => void): void {
        this.#look
          ?.then((look) => look())
          .then(then)
          .catch((error: unknown) => {
            this.#look = null; // another time it may load
            reportError(error);
          });
      }
    },
  );
}
