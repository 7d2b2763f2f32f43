// A static server as a customer meets it: brotli, long-lived assets, and the contract's paths passed on.

import { createServer, request as ask } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free loopback port; `backend` (an origin) answers `/v1` and `/mock`. */
export async function serve(folder, backend) {
  const packed = new Map();
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, 'http://localhost');
    if (backend && /^\/(v1|mock)\//.test(pathname)) return passOn(incoming, outgoing, backend);
    const file = resolveFile(folder, pathname);
    const extension = path.extname(file);
    if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)));
    outgoing.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    outgoing.end(packed.get(file));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Every path without a file of its own is the wizard's page. */
function resolveFile(folder, pathname) {
  const wanted = path.join(folder, path.normalize(pathname));
  const isFile = wanted.startsWith(folder) && statSync(wanted, { throwIfNoEntry: false })?.isFile();
  return isFile ? wanted : path.join(folder, 'index.html');
}

function passOn(incoming, outgoing, backend) {
  const { method, headers, url } = incoming;
  const onward = ask(new URL(url, backend), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}
