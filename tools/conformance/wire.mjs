// One request over real HTTP, bounded in time and bytes. Not fetch: the kit sends what a browser would not let it.

import http from 'node:http';
import https from 'node:https';

/**
 * @typedef {{ url: URL, method: string, headers: Record<string, string>, body: Buffer | null, timeoutMs: number, maxBytes: number }} Request
 *
 * @typedef {object} Answer
 * @property {number} status 0 where there was none
 * @property {Record<string, string>} headers lower case; several of one name joined by a comma
 * @property {string[]} setCookie
 * @property {string} text
 * @property {number} ms
 * @property {string | null} broken why there is no whole answer
 */

/**
 * Connections of one run, which it closes.
 * @returns {{ send: (request: Request) => Promise<Answer>, close: () => void }}
 */
export function createWire() {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 8 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 8 }),
  };
  return {
    send: (request) => send(request, agents),
    /** Lets the process end. */
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/**
 * Sends a request and reads its whole answer.
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
function send({ url, method, headers, body, timeoutMs, maxBytes }, agents) {
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
      // Alone on its connection where an answer may have no body: what else comes is that answer's.
      agent: headers['if-none-match'] || method === 'DELETE' ? false : agents[url.protocol],
    });
    const timer = setTimeout(() => {
      end({ broken: `no whole answer within ${timeoutMs} ms` });
      outgoing.destroy();
    }, timeoutMs);
    let raw = '';
    outgoing.on('socket', (socket) => {
      const keep = (chunk) => void (raw.length < 65_536 && (raw += chunk.toString('latin1')));
      // Before the parser, which stumbles over what it does not expect.
      socket.prependListener('data', keep);
      outgoing.on('close', () => socket.off('data', keep));
    });
    outgoing.on('error', (error) => {
      const bare = /^HTTP\/1\.\d (204|304) /.exec(raw);
      if (bare === null) end({ broken: `${error.code ?? ''} ${error.message}`.trim() });
      // What came after its head is no next answer: Node stumbles over it.
      else end({ status: Number(bare[1]), headers: readHead(raw), text: bodyOf(raw) });
    });
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
      incoming.on('end', async () => {
        const status = incoming.statusCode ?? 0;
        const isBare = status === 204 || status === 304;
        // Node leaves out a body that may not be there; it has to be looked for on the line.
        if (isBare) await new Promise((later) => void setTimeout(later, 15));
        end({
          status,
          headers: flatten(incoming.headers),
          setCookie: incoming.headers['set-cookie'] ?? [],
          text: isBare ? bodyOf(raw) : Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.end(body ?? undefined);
  });
}

function bodyOf(raw) {
  return raw.split('\r\n\r\n').slice(1).join('\r\n\r\n');
}

function readHead(raw) {
  const lines = (raw.split('\r\n\r\n')[0] ?? '').split('\r\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.toLowerCase(), value.join(':').trim()];
    }),
  );
}

function flatten(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
