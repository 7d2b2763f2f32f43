// The development server as pages on this machine embed it: the tenant's config.json with them on its list.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const loopback = /^http:\/\/(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Answers config.json with `origins` on the list of who may embed the wizard, and every page of this machine that has
 * asked for a frame: the browser names it with the request. The file itself stays the tenant's.
 */
export function allowLocalEmbedding(origins) {
  const known = new Set(origins);
  // The fake CRM has a page without our script, too.
  const bare = origins.length > 0 ? { bareFrame: 'request-user-data' } : {};
  return {
    name: 'paso:local-embedding',
    apply: 'serve',
    configureServer({ middlewares, config }) {
      const file = path.join(config.publicDir, 'config.json');
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (/\/embed(?:\/|$)/.test(pathname)) {
          const from = URL.parse(request.headers.referer ?? '')?.origin ?? '';
          if (loopback.test(from)) known.add(from);
        }
        if (pathname !== `${config.base}config.json`) {
          next();
          return;
        }
        const shipped = JSON.parse(readFileSync(file, 'utf8'));
        const allowedOrigins = [...new Set([...shipped.allowedOrigins, ...known])];
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(JSON.stringify({ ...shipped, allowedOrigins, ...bare }));
      });
    },
  };
}
