import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStripeDouble } from '#mocks/stripe-js/double.ts';
import type { loadStripe as LoadStripeFunction } from './load-stripe.ts';

type LoadStripe = typeof LoadStripeFunction;

let loadStripe: LoadStripe;
let timeoutMs: number;

// Stripe's loader keeps what it once loaded for good, and the files of this run share it: each test gets its own.
beforeEach(async () => {
  const require = createRequire(import.meta.url);
  for (const file of Object.keys(require.cache)) {
    if (file.includes('@stripe/stripe-js')) delete require.cache[file];
  }
  const fresh: object = require('@stripe/stripe-js/pure');
  delete window.Stripe;
  vi.resetModules();
  vi.doMock('@stripe/stripe-js/pure', () => fresh);
  const own = await import('./load-stripe.ts');
  loadStripe = own.loadStripe;
  timeoutMs = own.PROVIDER_TIMEOUT_MS;
});

const provider = { publishableKey: 'pk_test_load', accountId: null };

function findScripts(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src^="https://js.stripe.com"]')];
}

afterEach(() => {
  vi.doUnmock('@stripe/stripe-js/pure');
  vi.resetModules();
  delete window.Stripe;
  for (const script of findScripts()) script.remove();
});

test('a page in the script’s place is no Stripe', async () => {
  const load = loadStripe(provider);
  const refusal = load.catch((error: unknown) => error);
  await vi.waitFor(() => expect(findScripts()).not.toEqual([]));
  // Among others at most: a flow of another file may still be waiting for its own.
  expect(findScripts().map(({ src }) => src)).toContain('https://js.stripe.com/endive/stripe.js');
  // Twice: Stripe's loader tries a second time by itself.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    for (const script of findScripts()) script.dispatchEvent(new Event('load'));
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(await refusal).toMatchObject({ code: 'provider_unreachable' });
});

test('a script that stalls is given up after fifteen seconds, and the next try asks anew', async () => {
  vi.useFakeTimers();
  const late = loadStripe(provider);
  const refusal = late.catch((error: unknown) => error);
  const [stalled] = findScripts();
  await vi.advanceTimersByTimeAsync(timeoutMs + 100);
  expect(await refusal).toMatchObject({ code: 'provider_unreachable' });
  expect(findScripts()).toEqual([]);

  const again = loadStripe(provider);
  expect(again).not.toBe(late);
  const [fresh] = findScripts();
  expect(fresh?.src).not.toBe(stalled?.src);
  window.Stripe = createStripeDouble();
  fresh?.dispatchEvent(new Event('load'));
  expect(await again).toHaveProperty('elements');
  expect(loadStripe(provider)).toBe(again);
});

test('a key that the script refuses is a set-up only we can mend', async () => {
  window.Stripe = createStripeDouble();
  await expect(loadStripe({ publishableKey: 'pk_live_1', accountId: null })).rejects.toMatchObject({
    code: 'provider_misconfigured',
  });
});
