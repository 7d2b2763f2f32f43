import { describe, expect, test } from 'vitest';
import type { Backend } from '#src/backend/backend.ts';
import {
  createScriptedBackend,
  cut,
  cutHalfway,
  gateway,
  json,
  problem,
  silence,
  type Turn,
} from './scripted-backend.ts';
import { autoRecharge, channel, config, topUp, wallet } from './wire-samples.ts';

const intent = { idempotencyKey: '8e03978e-40d5-43dd-bc93-6894a57f9324' };
const rule = { isEnabled: true, thresholdMinor: 500, amountMinor: 2_000, monthlyCapMinor: null };

/** A read, a write with a key and a write without one. */
const read = (backend: Backend) => backend.readWallet();
const keyed = (backend: Backend) => backend.resumeTopUp('tup_1', null, intent);
const plain = (backend: Backend) => backend.setChannelEnabled('whatsapp', true, '"v3"');

describe('what is tried again', () => {
  test.each<[string, Turn]>([
    ['a cut connection', cut()],
    ['half an answer', cutHalfway()],
    ['a gateway’s page', gateway(502)],
    ['a server failure', problem(500, 'backend_unavailable')],
    ['a maintenance', problem(503, 'backend_unavailable')],
    ['a provider that failed', problem(502, 'provider_error')],
    ['408', gateway(408)],
    ['a wait the backend asks for', problem(429, 'rate_limited', { retryAfter: '2' })],
    ['the same key still at work', problem(409, 'idempotency_in_progress')],
  ])('%s: reads and keyed writes, to the good answer', async (_name, failing) => {
    const reading = createScriptedBackend([failing, failing, failing, json(wallet)]);
    await expect(read(reading.backend)).resolves.toMatchObject({ id: 'wal_1' });
    expect(reading.requests).toHaveLength(4);

    const writing = createScriptedBackend([failing, failing, failing, json(topUp)]);
    await expect(keyed(writing.backend)).resolves.toMatchObject({ id: 'tup_1' });
    const keys = writing.requests.map((request) => request.headers.get('Idempotency-Key'));
    expect(keys).toEqual(Array.from({ length: 4 }, () => intent.idempotencyKey));
    expect(new Set(writing.bodies)).toEqual(new Set(['{"payment_method_id":null}']));
  });

  test('at most three times, each wait longer than the last', async () => {
    const scripted = createScriptedBackend([cut()]);
    await expect(read(scripted.backend)).rejects.toMatchObject({ code: 'unavailable' });
    expect(scripted.requests).toHaveLength(4);
    expect(scripted.waits).toEqual([375, 750, 1_500]);
  });

  test('after Retry-After, in seconds or as a date, up to ten seconds', async () => {
    const seconds = createScriptedBackend([
      problem(429, 'rate_limited', { retryAfter: '10' }),
      json(wallet),
    ]);
    await read(seconds.backend);
    expect(seconds.waits).toEqual([10_000]);

    const long = createScriptedBackend([problem(429, 'rate_limited', { retryAfter: '11' })]);
    await expect(read(long.backend)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 11_000,
    });
    expect(long.requests).toHaveLength(1);

    const twice = createScriptedBackend([problem(503, 'backend_unavailable', { retryAfter: '5' })]);
    await expect(read(twice.backend)).rejects.toMatchObject({ code: 'unavailable' });
    expect(twice.waits).toEqual([5_000, 5_000]);

    const date = new Date(Date.now() + 60_000).toUTCString();
    const dated = createScriptedBackend([problem(429, 'rate_limited', { retryAfter: date })]);
    await expect(read(dated.backend)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(dated.requests).toHaveLength(1);
  });

  test('a write without a key only where it was certainly not done', async () => {
    const refused = createScriptedBackend([problem(429, 'rate_limited'), json(channel)]);
    await expect(plain(refused.backend)).resolves.toMatchObject({ id: 'whatsapp' });

    for (const failing of [cut(), cutHalfway(), gateway(502), gateway(408)]) {
      const lost = createScriptedBackend([failing, json(channel)]);
      await expect(plain(lost.backend)).rejects.toMatchObject({ code: 'outcome_unknown' });
      expect(lost.requests).toHaveLength(1);
    }
    const down = createScriptedBackend([problem(503, 'backend_unavailable'), json(channel)]);
    await expect(plain(down.backend)).rejects.toMatchObject({ code: 'unavailable' });
    expect(down.requests).toHaveLength(1);
  });

  test('slow failures do not add up to minutes', async () => {
    const scripted = createScriptedBackend([
      () => {
        scripted.nowMs += 20_000;
        throw new TypeError('Failed to fetch');
      },
    ]);
    await expect(read(scripted.backend)).rejects.toMatchObject({ code: 'unavailable' });
    expect(scripted.requests.length).toBeLessThanOrEqual(3);
  });
});

describe('what is an answer, at once', () => {
  test.each([
    [429, 'charge_cooldown', 'charge_cooldown'],
    [409, 'top_up_in_progress', 'top_up_in_progress'],
    [409, 'not_resumable', 'not_resumable'],
    [409, 'a_code_of_tomorrow', 'unknown'],
    [412, 'stale_write', 'stale_write'],
    [428, 'if_match_required', 'precondition_missing'],
    [422, 'idempotency_key_reused', 'idempotency_key_reused'],
    [422, 'amount_below_minimum', 'amount_below_minimum'],
    [400, 'invalid_cursor', 'invalid_request'],
    [403, 'permission_denied', 'permission_denied'],
    [403, 'workspace_suspended', 'workspace_suspended'],
    [404, 'operation_not_supported', 'operation_not_supported'],
  ])('%i %s is %s', async (status, wireCode, code) => {
    for (const ask of [read, keyed, plain]) {
      const scripted = createScriptedBackend([problem(status, wireCode)]);
      await expect(ask(scripted.backend)).rejects.toMatchObject({ name: 'BackendError', code });
      expect(scripted.requests).toHaveLength(1);
    }
  });

  test.each([
    [400, '', 'invalid_request'],
    [403, '<html>', 'permission_denied'],
    [404, '{"code":', 'not_found'],
    [409, 'null', 'unknown'],
    [412, '[]', 'stale_write'],
    [422, '{"code":7}', 'validation_failed'],
    [428, '"no"', 'precondition_missing'],
    [418, '{}', 'unknown'],
  ])('%i with the body %j is %s', async (status, body, code) => {
    const scripted = createScriptedBackend([() => new Response(body, { status })]);
    await expect(read(scripted.backend)).rejects.toMatchObject({ code });
  });

  test('fields, the reference and the wait come along; rubbish in them does not', async () => {
    const scripted = createScriptedBackend([
      problem(422, 'validation_failed', {
        retryAfter: 'soon',
        body: {
          errors: [{ pointer: '/values/x', code: 'required', detail: 'x' }],
          request_id: 'req_1',
        },
      }),
      problem(422, 'validation_failed', { body: { errors: 'all', request_id: '<script>' } }),
    ]);
    await expect(read(scripted.backend)).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ pointer: '/values/x', code: 'required' }],
      requestId: 'req_1',
      retryAfterMs: null,
    });
    await expect(read(scripted.backend)).rejects.toMatchObject({ fields: [], requestId: null });
  });
});

describe('a write whose end nobody saw', () => {
  test.each<[string, Turn]>([
    ['cut', cut()],
    ['half an answer', cutHalfway()],
    ['a gateway', gateway(504)],
  ])('%s every time: the outcome is unknown', async (_name, failing) => {
    const scripted = createScriptedBackend([failing]);
    await expect(keyed(scripted.backend)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(scripted.requests).toHaveLength(4);
  });

  test('a verdict on the same key ends the doubt', async () => {
    const scripted = createScriptedBackend([cut(), problem(409, 'top_up_in_progress')]);
    await expect(keyed(scripted.backend)).rejects.toMatchObject({ code: 'top_up_in_progress' });
  });

  test('being told to wait, or losing the network, does not', async () => {
    const waiting = createScriptedBackend([
      cut(),
      problem(429, 'rate_limited', { retryAfter: '60' }),
    ]);
    await expect(keyed(waiting.backend)).rejects.toMatchObject({ code: 'outcome_unknown' });

    const leaving = createScriptedBackend([
      () => {
        leaving.isOnline = false;
        throw new TypeError('Failed to fetch');
      },
    ]);
    await expect(keyed(leaving.backend)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(leaving.requests).toHaveLength(1);
  });

  test('a backend that says itself that it is down is believed', async () => {
    const scripted = createScriptedBackend([problem(503, 'backend_unavailable')]);
    await expect(keyed(scripted.backend)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('without a network', () => {
  test('nothing is sent and nothing is in doubt', async () => {
    for (const ask of [read, keyed, plain]) {
      const scripted = createScriptedBackend([json(wallet)]);
      scripted.isOnline = false;
      await expect(ask(scripted.backend)).rejects.toMatchObject({ code: 'offline' });
      expect(scripted.requests).toHaveLength(0);
    }
  });

  test('a read that broke off because of it says so', async () => {
    const scripted = createScriptedBackend([
      () => {
        scripted.isOnline = false;
        throw new TypeError('Failed to fetch');
      },
    ]);
    await expect(read(scripted.backend)).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('time and giving up', () => {
  test('silence ends as a time-out for reads, as an unknown outcome for writes', async () => {
    const reading = createScriptedBackend([silence()], { timeoutMs: 5 });
    await expect(read(reading.backend)).rejects.toMatchObject({ code: 'timeout' });
    const writing = createScriptedBackend([silence()], { timeoutMs: 5 });
    await expect(keyed(writing.backend)).rejects.toMatchObject({ code: 'outcome_unknown' });
    const once = createScriptedBackend([silence()], { timeoutMs: 5 });
    await expect(plain(once.backend)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect(once.requests).toHaveLength(1);
  });

  test('silence that breaks in time costs one wait', async () => {
    const scripted = createScriptedBackend([silence(), json(wallet)], { timeoutMs: 5 });
    await expect(read(scripted.backend)).resolves.toMatchObject({ id: 'wal_1' });
  });

  test('a read can be given up before, while it runs and while it waits', async () => {
    const before = createScriptedBackend([json(wallet)]);
    await expect(before.backend.readWallet({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(before.requests).toHaveLength(0);

    const during = new AbortController();
    const running = createScriptedBackend([silence()]);
    const answer = running.backend.readWallet({ signal: during.signal });
    await Promise.resolve();
    during.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });

    const between = new AbortController();
    const waiting = createScriptedBackend([
      () => {
        between.abort();
        return new Response('', { status: 503 });
      },
    ]);
    const retried = waiting.backend.readWallet({ signal: between.signal });
    await expect(retried).rejects.toMatchObject({ name: 'AbortError' });
    expect(waiting.requests).toHaveLength(1);
  });
});

describe('what goes out', () => {
  test('credentials, language and nothing that leaks', async () => {
    let language = 'es';
    const scripted = createScriptedBackend([json(wallet)], { language: () => language });
    await scripted.backend.readWallet();
    language = 'en';
    await scripted.backend.readWallet();
    const [first, second] = scripted.requests;
    expect(first?.url).toBe('https://api.example/v1/wallet');
    expect(first?.headers.get('Authorization')).toBe('Bearer token-1');
    expect(first?.headers.get('Accept-Language')).toBe('es');
    expect(second?.headers.get('Accept-Language')).toBe('en');
    expect(first?.credentials).toBe('omit');
    expect(first?.redirect).toBe('error');
    expect(first?.referrerPolicy).toBe('no-referrer');
    expect(first?.cache).toBe('no-store');
  });

  test('the rule with its version, its key and its amounts in the account’s currency', async () => {
    const scripted = createScriptedBackend([
      json(config),
      json(autoRecharge, { etag: '"v8"' }),
      json(autoRecharge, { etag: '"v9"' }),
    ]);
    const consent = { document: 'auto_recharge' as const, version: '2026-11-01' };
    const saved = await scripted.backend.saveAutoRecharge(rule, consent, '"v7"', intent);
    expect(saved.etag).toBe('"v8"');
    const [, put] = scripted.requests;
    expect(put?.method).toBe('PUT');
    expect(put?.headers.get('If-Match')).toBe('"v7"');
    expect(put?.headers.get('Idempotency-Key')).toBe(intent.idempotencyKey);
    expect(JSON.parse(scripted.bodies[1] ?? '')).toEqual({
      enabled: true,
      threshold: { amount: 500, currency: 'usd' },
      amount: { amount: 2_000, currency: 'usd' },
      monthly_cap: null,
      payment_method_id: null,
      consent,
    });
    await scripted.backend.saveAutoRecharge(rule, null, '"v8"', intent);
    expect(scripted.requests).toHaveLength(3); // the currency is known by now
    expect(JSON.parse(scripted.bodies[2] ?? '')).not.toHaveProperty('consent');
  });

  test('filters are repeated, times are UTC, absent ones are left out', async () => {
    const scripted = createScriptedBackend([
      json({ data: [], has_more: false, next_cursor: null }),
    ]);
    await scripted.backend.listTransactions(
      { types: ['usage', 'top_up'], channelIds: ['sms'], fromMs: 0 },
      'c/1',
    );
    expect(scripted.requests[0]?.url).toBe(
      'https://api.example/v1/wallet/transactions?type=usage&type=top_up&channel=sms&from=1970-01-01T00%3A00%3A00.000Z&limit=100&cursor=c%2F1',
    );
    await expect(
      scripted.backend.listTransactions({ fromMs: Number.NaN }, null),
    ).rejects.toMatchObject({ code: 'invalid_request' });
  });

  test('an id from an address cannot climb out of its path', async () => {
    const scripted = createScriptedBackend([json({})]);
    for (const id of ['', '.', '..']) {
      await expect(scripted.backend.readCardSetup(id)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(scripted.requests).toHaveLength(0);
    await scripted.backend.readCardSetup('../wallet?x=1#y').catch(() => undefined);
    expect(scripted.requests[0]?.url).toBe(
      'https://api.example/v1/setup-intents/..%2Fwallet%3Fx%3D1%23y',
    );
  });
});
