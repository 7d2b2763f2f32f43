// The development server answers /sdk/… as a deployment does: built when it is asked for, and again after a change.

import { bundleSdk } from './bundle.mjs';

const types = { js: 'text/javascript', mjs: 'text/javascript', map: 'application/json' };

export function serveSdk() {
  return {
    name: 'paso:sdk',
    apply: 'serve',
    configureServer({ middlewares, watcher, config }) {
      let files = null;
      watcher.on('all', (_, file) => {
        if (/[\\/]src[\\/]/.test(file)) files = null;
      });
      middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const [, name, ending] =
          /^sdk\/([\w.-]+\.(js|mjs|map))$/.exec(pathname.slice(config.base.length)) ?? [];
        if (name === undefined) return next();
        try {
          files ??= bundleSdk();
          const file = (await files).find(({ fileName }) => fileName === name);
          if (file === undefined) return next();
          response.setHeader('Content-Type', `${types[ending]}; charset=utf-8`);
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
          response.setHeader('Cache-Control', 'no-store');
          response.end(file.text);
        } catch (error) {
          files = null;
          next(error);
        }
      });
    },
  };
}
