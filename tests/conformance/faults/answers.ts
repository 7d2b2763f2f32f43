import { edit, type Fault, fault, instead, json, matches, problem, reheader } from './fault.ts';

/* Wrong in what every answer has: its shape, no secrets in it, in time. */

export const answerFaults: Fault[] = [
  fault('shape.status', '200 where something was created', {
    answer(given) {
      if (given.status === 201) given.status = 200;
    },
  }),
  fault('shape.json', 'a cut body', {
    answer: (given, sent) =>
      void (matches('GET /wallet', sent) && (given.body = given.body.slice(0, -40))),
  }),
  fault(
    'shape.missing-member',
    'null members left out',
    edit('GET /wallet/auto-recharge', (body) => {
      for (const name of Object.keys(body)) if (body[name] === null) delete body[name];
    }),
  ),
  fault(
    'shape.body',
    'a number for a word',
    edit('GET /wallet', (body) => void (body.state = 3)),
  ),
  fault(
    'shape.times',
    'local times',
    edit('GET /me', (body) => {
      body.session.expires_at = body.session.expires_at.replace(/\.\d+Z$|Z$/, '-05:00');
    }),
  ),
  fault(
    'shape.times',
    'times without a zone',
    edit('GET /wallet', (body) => void (body.as_of = body.as_of.replace('Z', ''))),
  ),
  fault(
    'shape.media-type',
    'problems as application/json',
    reheader('ANY /.*', (headers, given) => {
      if (given.status >= 400) headers['content-type'] = 'application/json';
    }),
  ),
  fault('shape.no-body', 'a body after 304', {
    write(given, outgoing) {
      if (given.status !== 304) return false;
      outgoing.socket?.end(
        `HTTP/1.1 304 Not Modified\r\netag: ${given.headers['etag']}\r\n\r\n{"more":true}`,
      );
      return true;
    },
  }),
  fault(
    'shape.headers',
    'a rule without its ETag',
    reheader('GET /wallet/auto-recharge', (headers) => void delete headers['etag']),
  ),
  fault(
    'shape.retry-after',
    '429 without Retry-After',
    instead('GET /usage/rates', (_, { notes }) => {
      if (notes.has('told')) return;
      notes.set('told', '1');
      return problem(429, 'rate_limited');
    }),
  ),
  fault(
    'shape.retry-after',
    'Retry-After as a date',
    instead('GET /usage/rates', () =>
      problem(429, 'rate_limited', { 'retry-after': new Date().toUTCString() }),
    ),
  ),
  fault(
    'shape.no-store',
    'top-ups in a cache',
    reheader(
      'GET /wallet/top-ups',
      (headers) => void (headers['cache-control'] = 'private, max-age=60'),
    ),
  ),
  fault(
    'secrets.none',
    'the secret key',
    edit('GET /config', (body) => void (body.provider.publishable_key = 'sk_test_51Abcdef')),
  ),
  fault(
    'secrets.none',
    'a card number',
    edit('GET /payment-methods', (body) => void (body.data[0].note = '4242 4242 4242 4242')),
  ),
  fault(
    'secrets.none',
    'a fingerprint',
    edit(
      'GET /payment-methods',
      (body) => void (body.data[0].card.fingerprint = 'Xt5EWLLDS7FJjR1c'),
    ),
  ),
  fault(
    'timing.answer',
    'an answer that does not come',
    instead('GET /usage/rates', async () => {
      await new Promise((resolve) => void setTimeout(resolve, 3_000));
      return json(200, { data: [] });
    }),
    { options: { timeoutMs: 2_000 } },
  ),
];
