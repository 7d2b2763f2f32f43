// One request over real HTTP, bounded in time and bytes. Not fetch: the kit sends what a browser would not let it.

import http from 'node:http';
import https from 'node:https';

/**
 * @typedef {object} Answer
 * @property {number} status 0 where there was none
 * @property {Record<string, string>} headers lower case; several of one name joined by a comma
 * @property {string[]} setCookie
 * @property {string} text
 * @property {number} ms
 * @property {string | null} broken why there is no whole answer
 */

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 8 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 8 }),
};

/**
 * Sends a request and reads its whole answer.
 * @param {{ url: URL, method: string, headers: Record<string, string>, body: Buffer | null, timeoutMs: number, maxBytes: number }} request
 * @returns {Promise<Answer>}
 */
export function send({ url, method, headers, body, timeoutMs, maxBytes }) {
  const begun = performance.now();
  const { request: open } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const end = (rest) => {
      clearTimeout(timer);
      const ms = Math.round(performance.now() - begun);
      resolve({ status: 0, headers: {}, setCookie: [], text: '', broken: null, ...rest, ms });
    };
    const length =
      body === null
        ? method === 'GET'
          ? {}
          : { 'content-length': '0' }
        : { 'content-length': String(body.length) };
    const outgoing = open(url, {
      method,
      headers: { ...headers, ...length },
      agent: agents[url.protocol],
    });
    const timer = setTimeout(() => {
      end({ broken: `no whole answer within ${timeoutMs} ms` });
      outgoing.destroy();
    }, timeoutMs);
    outgoing.on('error', (error) => end({ broken: `${error.code ?? ''} ${error.message}`.trim() }));
    outgoing.on('response', (incoming) => {
      const chunks = [];
      let bytes = 0;
      incoming.on('error', (error) => end({ broken: error.message }));
      incoming.on('aborted', () => end({ broken: 'the answer broke off' }));
      incoming.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > maxBytes) {
          end({ broken: `more than ${maxBytes} bytes` });
          outgoing.destroy();
        } else chunks.push(chunk);
      });
      incoming.on('end', () =>
        end({
          status: incoming.statusCode ?? 0,
          headers: flatten(incoming.headers),
          setCookie: incoming.headers['set-cookie'] ?? [],
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.end(body ?? undefined);
  });
}

/** Lets the process end. */
export function closeConnections() {
  for (const agent of Object.values(agents)) agent.destroy();
}

function flatten(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
