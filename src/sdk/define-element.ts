import { loadParts } from './load-parts.ts';
import type { Onboarding } from './types.ts';

/** Defines `<paso-onboarding>`. What it does comes with the first that is in a page: see element.ts. */
export function defineElement(onboarding: Onboarding): void {
  customElements.define(
    'paso-onboarding',
    class extends HTMLElement {
      static readonly observedAttributes =
        'locale scheme accent accent-dark font warmth radius'.split(' ');
      #look: Promise<() => void> | null = null;

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

      /** After what a page does in one go: it may take the element out and put it elsewhere. */
      #follow(): void {
        this.#look
          ?.then((look) => look())
          .catch((error: unknown) => {
            this.#look = null; // another time it may load
            reportError(error);
          });
      }
    },
  );
}
