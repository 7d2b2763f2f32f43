import { createInstance } from './instance.ts';
import { misused } from './onboarding-error.ts';
import { checkOptions } from './options.ts';
import type { Onboarding } from './types.ts';
import { version } from './version.ts';

/** The SDK for the wizard beside a script: `<base>/sdk/paso.js` belongs to `<base>/embed/`. */
export function createOnboarding(scriptUrl: string): Onboarding {
  return {
    version,
    create(options) {
      checkOptions(options);
      if (!/^https?:/.test(scriptUrl)) throw misused('paso.js needs <script src> of the wizard.');
      return createInstance(options, new URL('../embed/', scriptUrl).href);
    },
  };
}
