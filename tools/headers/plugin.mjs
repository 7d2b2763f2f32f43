// The build writes dist/headers, and `vite preview` sends what it says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createPolicy, kindOf } from './policy.mjs';
import { readSite, writeHeaders } from './write.mjs';

/**
 * PASO_CONFIG=path makes the preview another tenant: it answers that file for config.json and sends the headers that
 * follow from it.
 */
export function deploymentHeaders() {
  let base = '/';
  return {
    name: 'paso:headers',
    configResolved(config) {
      base = config.base;
    },
    writeBundle: {
      order: 'post',
      handler({ dir }, bundle) {
        if (!('index.html' in bundle)) return;
        const config = path.join(dir, 'config.json');
        const { refusals } = writeHeaders({
          dist: dir,
          config,
          out: path.join(dir, 'headers'),
          base,
        });
        for (const refusal of refusals) this.warn(refusal);
      },
    },
    configurePreviewServer({ middlewares, config }) {
      const dist = path.resolve(config.root, config.build.outDir);
      const file = process.env['PASO_CONFIG'] ?? path.join(dist, 'config.json');
      const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
      const site = readSite(file);
      const policy = createPolicy({ site, html, base, isSecure: false });
      const elsewhere = Object.keys(config.preview.proxy ?? {});
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!elsewhere.some((start) => pathname.startsWith(start))) {
          for (const [name, value] of kindOf(policy, pathname).headers)
            response.setHeader(name, value);
          if (pathname === `${base}config.json`) {
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify(site));
            return;
          }
        }
        next();
      });
    },
  };
}
