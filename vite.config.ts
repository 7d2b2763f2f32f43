import { readFileSync } from 'node:fs';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { allowLocalEmbedding } from './tools/dev-embedding.mjs';
import { demo } from './tools/demo/plugin.mjs';
import { namePageParts, preloadFirstStep } from './tools/first-step.mjs';
import { deploymentHeaders } from './tools/headers/plugin.mjs';
import { serveSdk } from './tools/sdk/serve.mjs';

/** A backend to try the wizard on (`npm start -- --backend …`); without it the simulated one of `npm run backend`. */
const ownBackend = process.env['PASO_BACKEND'];
const backend = ownBackend ?? 'http://127.0.0.1:8787';

const proxy = { '/v1': backend, '/mock': backend };

/** The CRM that `npm start` puts beside the wizard: below /embed there is no simulated backend in the page, but its. */
const crm = process.env['PASO_CRM'];
const developmentProxy = crm === undefined ? {} : { '^/(?:v1|mock)/': crm };

/** The contract, for whoever plugs in a backend: /openapi.yaml. The development server finds it in the root by itself. */
const contract: Plugin = {
  name: 'paso:contract',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL('openapi.yaml', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'openapi.yaml', source });
  },
};

/**
 * What the page starts with comes in a few files instead of two dozen, which would be compressed one by one: `start`,
 * small, which asks for the account; React, which stays the same from one release to the next; the page around the
 * steps with what the first step shares with later ones; icons of several screens.
 */
const chunkGroups = [
  {
    name: 'react',
    test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
  },
  {
    name: 'start',
    tags: ['$initial' as const],
    test: (id: string) => !/(?:index\.html|src[\\/]main\.tsx)$/.test(id),
  },
  { name: namePageParts, debugName: 'app' },
  { name: 'icons', test: /node_modules[\\/]lucide-react[\\/]/, minShareCount: 2 },
];

export default defineConfig({
  // A tenant may serve the app below a path: PASO_BASE=/onboarding/ npm run build
  base: process.env['PASO_BASE'] ?? '/',
  plugins: [
    demo(),
    react(),
    lingui({ macroTransform: true }),
    tailwindcss(),
    msw(),
    contract,
    preloadFirstStep(),
    serveSdk(),
    deploymentHeaders(),
    allowLocalEmbedding(crm === undefined ? [] : [crm]),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    sourcemap: false,
    modulePreload: { polyfill: false }, // every browser of the target has it
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  // What the scanner cannot see before the page asks for it; each late find would reload the page of the first start.
  optimizeDeps: {
    include: ['@lingui/core', '@lingui/react', 'msw', 'msw/browser', 'msw/experimental'],
    exclude: ['@lingui/core/macro', '@lingui/react/macro'],
  },
  define: { 'import.meta.env.HAS_OWN_BACKEND': JSON.stringify(ownBackend !== undefined) },
  server: { port: 5173, proxy: ownBackend === undefined ? developmentProxy : proxy },
  // Whom it answers across origins is for the deployment's headers to say, too.
  preview: { port: 4173, proxy, cors: false },
  test: {
    // What hangs is found all the same; a busy machine takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['{src,mocks,tests}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          environment: 'jsdom',
          include: ['{src,mocks,tests}/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
