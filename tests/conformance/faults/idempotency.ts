import { type Fault, fault, instead, json, misread, problem } from './fault.ts';

/* Wrong in keys: one charge for one wish. */

const keyOf = ({ headers }: { headers: Record<string, string> }) =>
  headers['idempotency-key'] ?? '';
let keys = 0;
const anotherKey = () => `planted-key-of-its-own-${(keys += 1)}`;

export const idempotencyFaults: Fault[] = [
  fault(
    'idempotency.key-required',
    'a key is made up',
    misread('POST /.*', ({ headers }) => void (headers['idempotency-key'] ??= anotherKey())),
  ),
  fault(
    'idempotency.key-length',
    'any key will do',
    misread('POST /.*', ({ headers }) => {
      if (keyOf({ headers }) !== '')
        headers['idempotency-key'] = keyOf({ headers }).padEnd(20, '-').slice(0, 128);
    }),
  ),
  fault('idempotency.same-answer', '200 for the repeat', {
    answer(given, sent, { notes }) {
      const key = keyOf(sent);
      if (key === '' || given.status !== 201) return;
      if (notes.has(key)) given.status = 200;
      notes.set(key, '1');
    },
  }),
  fault(
    'idempotency.same-answer',
    'carried out again',
    misread(
      'PUT /wallet/auto-recharge',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
    { scenario: 'halfway' },
  ),
  fault(
    'idempotency.member-order',
    'bytes are compared',
    instead('POST /.*', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before !== undefined && before !== sent.body)
        return problem(422, 'idempotency_key_reused');
      notes.set(keyOf(sent), sent.body);
      return undefined;
    }),
  ),
  fault('idempotency.other-body', 'the body is not looked at', {
    ...instead('POST /setup-intents', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before) return json(201, JSON.parse(before), { 'cache-control': 'no-store' });
      return undefined;
    }),
    answer(given, sent, { notes }) {
      if (given.status === 201) notes.set(keyOf(sent), given.body);
    },
  }),
  fault(
    'idempotency.scope',
    'one table of keys',
    instead('POST /.*', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before !== undefined && before !== sent.path)
        return problem(422, 'idempotency_key_reused');
      notes.set(keyOf(sent), sent.path);
      return undefined;
    }),
  ),
  fault('idempotency.refused-is-free', 'a refusal uses the key up', {
    ...instead('POST /.*', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before) return problem(400, 'invalid_request');
      return undefined;
    }),
    answer(given, sent, { notes }) {
      if (given.status === 400 || given.status === 401) notes.set(keyOf(sent), '1');
    },
  }),
  fault(
    'idempotency.outcome-kept',
    'a refusal lets the key go',
    misread(
      'POST /wallet/top-ups',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
  ),
  fault('idempotency.path', 'the path is not looked at', {
    ...instead('POST /wallet/top-ups/*/cancel', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      return before === undefined ? undefined : json(200, JSON.parse(before));
    }),
    answer(given, sent, { notes }) {
      if (sent.path.endsWith('/cancel') && given.status === 200) notes.set(keyOf(sent), given.body);
    },
  }),
  fault('idempotency.at-once', 'each is carried out', {
    ...misread(
      'POST /setup-intents',
      (sent) => void (sent.headers['idempotency-key'] = anotherKey()),
    ),
    answer(given, sent) {
      if (given.status === 201 && sent.path === '/setup-intents')
        given.body = given.body.replace(/"id":"[^"]*"/, `"id":"${anotherKey()}"`);
    },
  }),
  fault('idempotency.at-once', 'another code meanwhile', {
    ...instead('POST /setup-intents', async (sent, { notes }) => {
      if (notes.has(keyOf(sent))) return problem(409, 'top_up_in_progress');
      notes.set(keyOf(sent), '1');
      await new Promise((resolve) => void setTimeout(resolve, 50));
      return undefined;
    }),
    answer: (_, sent, { notes }) => void notes.delete(keyOf(sent)),
  }),
  fault(
    'idempotency.charge',
    'every request charges',
    misread(
      'POST /wallet/top-ups',
      ({ headers }) => void (headers['idempotency-key'] = anotherKey()),
    ),
  ),
  fault('idempotency.charge', 'another amount under the key', {
    ...instead('POST /wallet/top-ups', (sent, { notes }) => {
      const before = notes.get(keyOf(sent));
      if (before) return json(201, JSON.parse(before), { 'cache-control': 'no-store' });
      return undefined;
    }),
    answer(given, sent, { notes }) {
      if (given.status === 201) notes.set(keyOf(sent), given.body);
    },
  }),
  fault('idempotency.charge-after-refusal', 'a refusal uses the key up', {
    ...instead('POST /wallet/top-ups', (sent, { notes }) =>
      notes.has(keyOf(sent)) ? problem(422, 'idempotency_key_reused') : undefined,
    ),
    answer(given, sent, { notes }) {
      if (given.status === 400) notes.set(keyOf(sent), '1');
    },
  }),
];
