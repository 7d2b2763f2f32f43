import { expect, test } from 'vitest';
import { exchangeFramePayload } from '#src/backend/http/frame-session.ts';
import { cut, gateway, json, problem, type Turn } from './scripted-backend.ts';
import { sampleAtMs } from './wire-samples.ts';

const payload = 'U2FsdGVkX18-encrypted';
const granted = {
  access_token: 'fresh',
  token_type: 'Bearer',
  expires_at: '2026-11-22T16:19:00Z',
  expires_in: 900,
};

/** Exchanges a payload with a backend that answers by turns; `requests` and `bodies` are what it was sent. */
function exchange(turns: Turn[], signal?: AbortSignal) {
  const requests: Request[] = [];
  const bodies: unknown[] = [];
  const token = exchangeFramePayload('https://paso.example/v1', payload, signal, {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      bodies.push(init?.body);
      const turn = turns[requests.length - 1];
      if (turn === undefined) throw new Error('no turn left');
      return turn(request);
    },
    sleep: () => Promise.resolve(),
    random: () => 0,
    now: () => sampleAtMs,
    isOnline: () => true,
  });
  return { token, requests, bodies };
}

test('the payload goes in the body as it is, with no cookie and no address of ours', async () => {
  const { token, requests, bodies } = exchange([json(granted, { status: 201 })]);
  await expect(token).resolves.toEqual({ token: 'fresh', expiresAtMs: sampleAtMs + 900_000 });
  expect(requests[0]?.url).toBe('https://paso.example/v1/session/frame');
  expect(requests[0]?.credentials).toBe('omit');
  expect(requests[0]?.referrerPolicy).toBe('no-referrer');
  expect(requests[0]?.headers.has('Authorization')).toBe(false);
  expect(bodies).toEqual([JSON.stringify({ payload })]);
});

test.each<[string, Turn, string]>([
  ['of somebody else', problem(401, 'launch_token_invalid'), 'session_expired'],
  ['that came before', problem(401, 'launch_token_used'), 'session_expired'],
  ['that is too old', problem(401, 'launch_token_expired'), 'session_expired'],
  ['that is no payload', problem(400, 'invalid_request'), 'session_expired'],
  ['whose answer was lost', cut(), 'unavailable'],
  ['that a gateway kept', gateway(502), 'unavailable'],
  [
    'that the backend takes none of',
    problem(404, 'operation_not_supported'),
    'operation_not_supported',
  ],
  ['that nobody knows of', gateway(404), 'operation_not_supported'],
  ['that is answered without a token', json({ ...granted, access_token: '' }), 'malformed'],
])('a payload %s is sent once', async (_name, turn, code) => {
  const { token, requests } = exchange([turn]);
  await expect(token).rejects.toMatchObject({ name: 'BackendError', code });
  expect(requests).toHaveLength(1);
});

test('a backend that asks to wait has not taken it: it is sent again', async () => {
  const wait = problem(429, 'rate_limited', { retryAfter: '1' });
  const { token, requests } = exchange([wait, json(granted, { status: 201 })]);
  await expect(token).resolves.toMatchObject({ token: 'fresh' });
  expect(requests).toHaveLength(2);
});

test('who gives up hears their own reason', async () => {
  const { token } = exchange([json(granted, { status: 201 })], AbortSignal.abort('enough'));
  await expect(token).rejects.toBe('enough');
});
