import type { Onboarding } from '#src/sdk/types.ts';
import { wizardOrigin } from './context.ts';

declare global {
  interface Window {
    Paso?: Onboarding;
  }
}

/** Loads the script of the wizard's origin as a host does that has no bundler: it puts `Paso` on window. */
export function loadPaso(): Promise<Onboarding> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${wizardOrigin}/sdk/paso.js`;
    script.addEventListener('load', () => {
      if (window.Paso === undefined) reject(new Error('The script of the SDK put no Paso here'));
      else resolve(window.Paso);
    });
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
    document.head.append(script);
  });
}
