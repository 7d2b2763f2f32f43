// The demo's page. `vite build` makes it a folder of its own, dist/demo, with all that it needs in it: it can be copied
// to any static server, and what customers load is the same, byte for byte, with the demo and without it.
import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { demoDirectives } from './directives.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The policy in the page itself: it holds on a server that sends none, too. */
function policy() {
  let content = demoDirectives.join('; ');
  return {
    name: 'paso:demo-policy',
    configResolved({ command }) {
      // A development server writes scripts and styles into the page, and tells it of changes.
      if (command !== 'serve') return;
      content = content
        .replaceAll(/(?:script|style)-src 'self'/g, "$& 'unsafe-inline'")
        .replace("connect-src 'self'", '$& ws:');
    },
    transformIndexHtml(_html, { path }) {
      if (!path.endsWith('demo/index.html')) return [];
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

/** As plain servers do: what the page names beside itself is beside the folder where the slash is missing. */
function slash() {
  const add = ({ middlewares, config: { base } }) => {
    middlewares.use((request, response, next) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== `${base}demo`) next();
      else response.writeHead(302, { Location: `${base}demo/${search}` }).end();
    });
  };
  return { name: 'paso:demo-slash', configureServer: add, configurePreviewServer: add };
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
      const isWritten = config.build.write && !config.build.lib;
      outDir = isWritten ? config.build.outDir : null;
    },
    async closeBundle(error) {
      if (error === undefined && outDir !== null) await buildDemo(outDir);
    },
  };
  return [policy(), slash(), styles, after];
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
