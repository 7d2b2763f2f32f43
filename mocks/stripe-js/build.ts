import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The double as one classic script, for a test that answers js.stripe.com itself (Playwright's `route`) on a
 * production build that knows nothing of it. Node only; the result is kept.
 */
export function buildStripeScript(): Promise<string> {
  built ??= buildOnce();
  return built;
}

let built: Promise<string> | undefined;

async function buildOnce(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('classic.ts', import.meta.url)),
        formats: ['iife'],
        name: 'pasoStripeDouble',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((part) => part.type === 'chunk');
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error('Vite gave no script for the Stripe.js double');
}
