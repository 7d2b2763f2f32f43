import { describe, expect, test } from 'vitest';
import { BackendError } from '#src/backend/backend-error.ts';
import { createSessionApi } from '#src/backend/http/session-api.ts';
import {
  createScriptedBackend,
  cut,
  gateway,
  json,
  problem,
  type Turn,
} from './scripted-backend.ts';
import { channel, onboarding, sampleAtMs, topUp, wallet } from './wire-samples.ts';

const intent = { idempotencyKey: '8e03978e-40d5-43dd-bc93-6894a57f9324' };

/** Lets in only the newest of the tokens. */
function guarded(valid: () => string, answer: Turn): Turn {
  return (request) =>
    request.headers.get('Authorization') === `Bearer ${valid()}`
      ? answer(request)
      : problem(401, 'session_expired')(request);
}

describe('the token', () => {
  test('is asked for once, however many calls begin at the same time', async () => {
    const scripted = createScriptedBackend([json(wallet)]);
    await Promise.all(Array.from({ length: 5 }, () => scripted.backend.readWallet()));
    await scripted.backend.readWallet();
    expect(scripted.reasons).toEqual(['initial']);
  });

  test('five calls that are rejected together fetch one new token and all succeed', async () => {
    const scripted = createScriptedBackend([guarded(() => 'token-2', json(wallet))]);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => scripted.backend.readWallet()),
    );
    expect(answers).toHaveLength(5);
    expect(scripted.reasons).toEqual(['initial', 'rejected']);
    expect(scripted.requests).toHaveLength(10);
  });

  test('a call that is rejected late uses the token that is already there', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isFirst = true;
    const scripted = createScriptedBackend([
      async (request) => {
        const isHeld = isFirst;
        isFirst = false;
        if (isHeld) await held;
        return guarded(() => 'token-2', json(wallet))(request);
      },
    ]);
    const late = scripted.backend.readWallet();
    await scripted.backend.readWallet();
    release();
    await late;
    expect(scripted.reasons).toEqual(['initial', 'rejected']);
  });

  test('is renewed before it expires', async () => {
    const scripted = createScriptedBackend([json(wallet)]);
    await scripted.backend.readWallet();
    scripted.nowMs += 900_000 - 31_000;
    await scripted.backend.readWallet();
    scripted.nowMs += 2_000;
    await scripted.backend.readWallet();
    expect(scripted.reasons).toEqual(['initial', 'expiring']);
    expect(scripted.requests.at(-1)?.headers.get('Authorization')).toBe('Bearer token-2');
  });

  test('a second 401 ends the session; writes are not sent a third time', async () => {
    for (const ask of ['readWallet', 'readProgress'] as const) {
      const scripted = createScriptedBackend([problem(401, 'session_required')]);
      await expect(scripted.backend[ask]()).rejects.toMatchObject({ code: 'session_expired' });
      expect(scripted.requests).toHaveLength(2);
    }
    const writing = createScriptedBackend([gateway(401)]);
    await expect(writing.backend.resumeTopUp('tup_1', null, intent)).rejects.toMatchObject({
      code: 'session_expired',
    });
    expect(writing.requests).toHaveLength(2);
  });

  test('a rejected write goes out again with the new token, the same key and body', async () => {
    const scripted = createScriptedBackend([guarded(() => 'token-2', json(topUp))]);
    await scripted.backend.resumeTopUp('tup_1', 'pm_2', intent);
    const [first, second] = scripted.requests;
    expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
    expect(scripted.bodies[1]).toBe(scripted.bodies[0]);

    const plain = createScriptedBackend([guarded(() => 'token-2', json(channel))]);
    await expect(plain.backend.setChannelEnabled('whatsapp', true, '"v3"')).resolves.toBeDefined();
  });

  test('what the host says of the session is what the caller hears', async () => {
    const scripted = createScriptedBackend([json(wallet)], {
      session: () => Promise.reject(new BackendError('launch_token_used')),
    });
    await expect(scripted.backend.readWallet()).rejects.toMatchObject({
      code: 'launch_token_used',
    });
    expect(scripted.requests).toHaveLength(0);
    const odd = createScriptedBackend([json(wallet)], {
      session: () => Promise.reject(new Error('the frame is gone')),
    });
    await expect(odd.backend.readWallet()).rejects.toMatchObject({
      name: 'BackendError',
      code: 'unknown',
    });
  });

  test('a session that failed is asked for again by the next call', async () => {
    let isDown = true;
    const scripted = createScriptedBackend([json(onboarding)], {
      session: () =>
        isDown
          ? Promise.reject(new BackendError('unavailable'))
          : Promise.resolve({ token: 'late', expiresAtMs: sampleAtMs + 900_000 }),
    });
    await expect(scripted.backend.readProgress()).rejects.toMatchObject({ code: 'unavailable' });
    isDown = false;
    await expect(scripted.backend.readProgress()).resolves.toBeDefined();
  });

  test('who gives up waiting for a token does not take it from the others', async () => {
    let grant = () => {};
    const scripted = createScriptedBackend([json(wallet)], {
      session: () =>
        new Promise((resolve) => {
          grant = () => resolve({ token: 'shared', expiresAtMs: sampleAtMs + 900_000 });
        }),
    });
    const leaving = new AbortController();
    const left = scripted.backend.readWallet({ signal: leaving.signal });
    const stays = scripted.backend.readWallet();
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    grant();
    await expect(stays).resolves.toMatchObject({ id: 'wal_1' });
    expect(scripted.reasons).toEqual(['initial']);
  });
});

describe('the session operations', () => {
  const granted = {
    access_token: 'fresh',
    token_type: 'Bearer',
    expires_at: '2026-11-22T16:19:00Z',
    expires_in: 900,
  };

  function createApi(turns: Turn[]) {
    const requests: Request[] = [];
    const bodies: unknown[] = [];
    const api = createSessionApi({
      baseUrl: 'https://paso.example/v1',
      fetch: async (input, init) => {
        const request = new Request(input, init);
        requests.push(request);
        bodies.push(init?.body);
        const turn = turns[Math.min(requests.length, turns.length) - 1];
        if (turn === undefined) throw new Error('no turn left');
        return turn(request);
      },
      sleep: () => Promise.resolve(),
      random: () => 0,
      now: () => sampleAtMs,
      isOnline: () => true,
    });
    return { api, requests, bodies };
  }

  test('exchange sends the launch token in the body, and counts the seconds itself', async () => {
    const { api, requests, bodies } = createApi([json(granted, { status: 201 })]);
    await expect(api.exchange('launch-token-0123456789')).resolves.toEqual({
      token: 'fresh',
      expiresAtMs: sampleAtMs + 900_000,
    });
    expect(requests[0]?.url).toBe('https://paso.example/v1/session');
    expect(requests[0]?.credentials).toBe('include');
    expect(bodies[0]).toBe('{"launch_token":"launch-token-0123456789","cookie":true}');
  });

  test.each<[string, Turn, string]>([
    ['used', problem(401, 'launch_token_used'), 'launch_token_used'],
    ['expired', problem(401, 'launch_token_expired'), 'launch_token_expired'],
    ['unreadable', problem(400, 'invalid_request'), 'launch_token_invalid'],
    ['lost on the way', cut(), 'unavailable'],
  ])('a launch token that is %s is tried once', async (_name, turn, code) => {
    const { api, requests } = createApi([turn]);
    await expect(api.exchange('launch-token-0123456789')).rejects.toMatchObject({ code });
    expect(requests).toHaveLength(1);
  });

  test('refresh carries the header that keeps forms out, and is tried again', async () => {
    const { api, requests } = createApi([cut(), gateway(502), json(granted, { status: 201 })]);
    await expect(api.refresh()).resolves.toMatchObject({ token: 'fresh' });
    expect(requests).toHaveLength(3);
    expect(requests[0]?.headers.get('X-Paso-Refresh')).toBe('1');
    expect(requests[0]?.headers.has('Authorization')).toBe(false);
  });

  test.each<[Turn, string]>([
    [problem(401, 'session_required'), 'session_expired'],
    [problem(401, 'session_revoked'), 'session_revoked'],
    [problem(404, 'operation_not_supported'), 'session_expired'],
    [json({ ...granted, access_token: '' }), 'malformed'],
    [json({ ...granted, expires_in: '900' }), 'malformed'],
  ])('a refresh that cannot be had: %#', async (turn, code) => {
    const { api } = createApi([turn]);
    await expect(api.refresh()).rejects.toMatchObject({ name: 'BackendError', code });
  });

  test('end revokes with the token', async () => {
    const { api, requests } = createApi([() => new Response(null, { status: 204 })]);
    await api.end('fresh');
    expect(requests[0]?.method).toBe('DELETE');
    expect(requests[0]?.headers.get('Authorization')).toBe('Bearer fresh');
    expect(requests[0]?.credentials).toBe('include');
  });
});
