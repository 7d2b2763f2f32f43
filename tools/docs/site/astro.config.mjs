// The site's settings. tools/docs/build.mjs copies this folder to .cache/site and runs Astro there.
import { existsSync, readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import starlightOpenAPI, { openAPISidebarGroups } from 'starlight-openapi';

const pages = existsSync('pages.json') ? JSON.parse(readFileSync('pages.json', 'utf8')) : [];

export default defineConfig({
  // A placeholder that nothing else contains: build.mjs makes every address relative, so that the folder works anywhere.
  base: '/__paso_docs__/',
  trailingSlash: 'always',
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Paso for integrators',
      description:
        'How a backend answers the contract of Paso, and how it is brought to production.',
      favicon: '/icon.svg',
      customCss: ['./src/paso.css'],
      credits: false,
      routeMiddleware: './src/titles.ts',
      pagination: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      plugins: [
        starlightOpenAPI([
          {
            base: 'contract',
            schema: './openapi.yaml',
            sidebar: {
              label: 'The contract',
              operations: { badges: true, labels: 'summary' },
            },
            snippets: { operation: { clients: { shell: ['curl'] } } },
          },
        ]),
      ],
      sidebar: [{ label: 'Guide', items: pages }, ...openAPISidebarGroups],
    }),
  ],
});
