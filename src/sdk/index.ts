import type { Onboarding } from './types.ts';

export type * from './types.ts';
export type * from './page-backend.ts';
export type { PageBackend as Backend } from './page-backend.ts';

/** Where the wizard is, for a page that has not come from it. */
export interface LoadOptions {
  /** Of the wizard, such as `https://guia.example`; with its path where it lives below one. Needed in a bundle. */
  origin?: string;
  /** Of a policy that lets scripts in by nonce. */
  nonce?: string;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let loading: Promise<Onboarding> | null = null;
let trust: ((url: string) => string) | null = null;

/**
 * Loads the SDK from the wizard, once; null where there is no document, as on a server. A load that failed is
 * forgotten: another call tries again.
 * @example
 * const paso = await loadOnboarding({ origin: 'https://guia.example' });
 * paso?.create({ getToken }).mount(document.querySelector('#guide'));
 */
export async function loadOnboarding(options: LoadOptions = {}): Promise<Onboarding | null> {
  if (typeof document === 'undefined') return null;
  loading ??= load(options).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

function load({ origin, nonce }: LoadOptions): Promise<Onboarding> {
  return new Promise((resolve, reject) => {
    const present = findSdk();
    if (present !== null) {
      resolve(present);
      return;
    }
    const base = origin === undefined ? import.meta.url : `${origin.replace(/\/+$/, '')}/sdk/`;
    if (!URL.canParse(base)) {
      reject(
        new Error('Paso: origin must be the address of the wizard, as in https://guia.example'),
      );
      return;
    }
    const url = new URL('paso.js', base).href;
    const script = document.createElement('script');
    script.src = toScriptUrl(url);
    script.async = true;
    if (nonce !== undefined) script.nonce = nonce;
    script.addEventListener('load', () => {
      const loaded = findSdk();
      if (loaded === null) fail(`${url} is not the SDK`);
      else resolve(loaded);
    });
    script.addEventListener('error', () =>
      fail(`${url} did not load; is \`origin\` the wizard’s?`),
    );
    document.head.append(script);

    function fail(sentence: string): void {
      script.remove();
      reject(new Error(`Paso: ${sentence}`));
    }
  });
}

/** An element with `id="Paso"` is `window.Paso` as well. */
function findSdk(): Onboarding | null {
  const { Paso: found } = window as { Paso?: Onboarding };
  return typeof found?.create === 'function' ? found : null;
}

/** A page that asks for trusted types lets the SDK in by the policy `paso`. */
function toScriptUrl(url: string): string {
  trust ??= createTrust();
  return trust(url);
}

function createTrust(): (url: string) => string {
  const plain = (text: string) => text;
  try {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('paso', { createScriptURL: plain });
    return policy === undefined ? plain : (text) => policy.createScriptURL(text);
  } catch {
    return plain; // not on the page's list: the browser says so
  }
}
