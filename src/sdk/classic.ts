import { defineElement } from './define-element.ts';
import { createOnboarding } from './onboarding.ts';
import type { Onboarding } from './types.ts';

/*
 * The entry of paso.js: `Paso` on window, and <paso-onboarding>. The wizard is where the script came from, whatever the
 * page says.
 */

const page = window as { Paso?: Onboarding };
const script = document.currentScript;
// A page that has it twice keeps the first: wizards are open in it. An element with id="Paso" is `window.Paso`, too.
if (typeof page.Paso?.create !== 'function') {
  const source = script instanceof HTMLScriptElement ? script.src : '';
  page.Paso = createOnboarding(source);
  defineElement(page.Paso);
}
