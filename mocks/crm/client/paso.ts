import type { Backend } from '#src/backend/backend.ts';
import { wizardOrigin } from './context.ts';

/*
 * The SDK as a host's page sees it: one script of the wizard's origin, which puts `Paso` on window.
 */

export interface OnboardingOptions {
  getToken?: (context: {
    reason: string;
    attempt: number;
    signal: AbortSignal;
  }) => Promise<{ token: string; expiresIn: number }>;
  backend?: Backend;
  display?: 'inline' | 'modal';
  startStep?: string;
  locale?: string;
  appearance?: { scheme?: 'light' | 'dark' | 'auto' };
  title?: string;
  height?: { min?: number; max?: number };
  allowNavigation?: (url: string) => boolean | void;
  on?: Record<string, (event: never) => void>;
}

export interface OnboardingInstance {
  mount(element: Element): void;
  open(opener?: Element): void;
  close(): Promise<{ allowed: boolean; reason: string | null }>;
  update(change: Pick<OnboardingOptions, 'locale' | 'appearance'>): void;
  focus(): void;
  retry(): void;
  logout(): void;
  destroy(): void;
}

interface Onboarding {
  version: string;
  create(options: OnboardingOptions): OnboardingInstance;
}

declare global {
  interface Window {
    Paso?: Onboarding;
  }
}

/** Loads the script as a host would that has no bundler. */
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
