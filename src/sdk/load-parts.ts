import type * as Parts from './parts.ts';

/**
 * Where paso.js came from, read while it runs. A script of another origin that was not asked for with CORS has no address
 * that import() could begin at: tools/sdk/bundle.mjs makes it begin here.
 */
export const scriptUrl =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** A browser may remember that an address failed: another try asks for another one. See tools/sdk/bundle.mjs. */
export let failures = '';
let parts: Promise<typeof Parts> | null = null;

/** Loads the second file of the SDK, once. A load that failed is forgotten, so that the next call tries again. */
export function loadParts(): Promise<typeof Parts> {
  parts ??= import('./parts.ts').catch((error: unknown) => {
    parts = null;
    failures += '&again';
    throw error;
  });
  return parts;
}
