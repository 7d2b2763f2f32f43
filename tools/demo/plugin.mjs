// The demo's page. `vite build` makes it a folder of its own, dist/demo, with all that it needs in it: it can be copied
// to any static server, and what customers load is the same, byte for byte, with the demo and without it.
import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What the page may reach, on a server that sends no policy of its own, too: its own origin. This is what refuses
 * Stripe's script where a scenario has it blocked. A development server writes styles and scripts into the page.
 */
export function toDemoPolicy(isServed) {
  const own = isServed ? "'self' 'unsafe-inline'" : "'self'";
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isServed ? ' ws:' : ''}`,
    "frame-src 'self'",
  ].join('; ');
}

function policy() {
  let isServed = false;
  return {
    name: 'paso:demo-policy',
    configResolved({ command }) {
      isServed = command === 'serve';
    },
    transformIndexHtml(_html, { path }) {
      if (!path.endsWith('demo/index.html')) return [];
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: toDemoPolicy(isServed) };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

/** Leaves out of the customers' styles what only the demo's page is dressed with. */
const styles = {
  name: 'paso:demo-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/ui\/theme\.css$/ },
    handler: (code) => `${code}@source not "../demo";\n`,
  },
};

/** Builds the demo after the wizard, into the same folder; serves it in development. Stands before what makes styles. */
export function demo() {
  let outDir;
  const after = {
    name: 'paso:demo-build',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle(error) {
      if (error === undefined) await buildDemo(outDir);
    },
  };
  return [policy(), styles, after];
}

async function buildDemo(outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    experimental: {
      // The folder may be served from anywhere, by any name.
      renderBuiltUrl: (file, { hostType }) =>
        hostType === 'html' ? file.replace(/^demo\//, './') : { relative: true },
    },
    publicDir: false,
    plugins: [react(), lingui({ macroTransform: true }), tailwindcss(), policy()],
    build: {
      outDir,
      emptyOutDir: false,
      assetsDir: 'demo/assets',
      chunkSizeWarningLimit: 1_000, // nobody waits for it on a phone line
      target: 'baseline-widely-available',
      manifest: '.vite/demo.json',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${root}demo/index.html` },
    },
  });
}
