import { expect, test } from 'vitest';
import { createMockClient, newKey } from './mock-client.ts';

const twenty = { amount: { amount: 2_000, currency: 'usd' } };

test('the same key and body answer alike and charge once', async () => {
  const client = await createMockClient();
  await client.saveCard();
  const key = newKey();
  const first = await client.call('createTopUp', { body: twenty, key });
  const again = await client.call('createTopUp', { body: twenty, key });
  expect(again.status).toBe(201);
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(client.backend.world.state.topUps).toHaveLength(1);
});

test('a key is for one body, and for one operation', async () => {
  const client = await createMockClient();
  await client.saveCard();
  const key = newKey();
  await client.call('createTopUp', { body: twenty, key });
  const other = await client.call('createTopUp', {
    body: { amount: { amount: 2_500, currency: 'usd' } },
    key,
  });
  expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  expect((await client.call('resumeAutoRecharge', { key })).status).toBe(200);
});

test('without a key, or with a short one, nothing happens', async () => {
  const client = await createMockClient();
  await client.saveCard();
  const short = await client.call('createTopUp', { body: twenty, key: 'short' });
  expect([short.status, short.body.code]).toEqual([400, 'idempotency_key_required']);
  expect(client.backend.world.state.topUps).toHaveLength(0);
});

test('two at once under one key: one works, the other is told to wait', async () => {
  const client = await createMockClient({ latencyMs: 20 });
  await client.saveCard();
  const key = newKey();
  const answers = await Promise.all([
    client.call('createTopUp', { body: twenty, key }),
    client.call('createTopUp', { body: twenty, key }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([
    201, 409,
  ]);
  const told = answers.find(({ status }) => status === 409);
  expect(told?.body.code).toBe('idempotency_in_progress');
  expect(told?.headers.get('retry-after')).toBe('1');
  expect((await client.call('createTopUp', { body: twenty, key })).status).toBe(201);
  expect(client.backend.world.state.topUps).toHaveLength(1);
});

test('two keys at once: one attempt is open, the other is refused', async () => {
  const client = await createMockClient();
  await client.saveCard('three_d_secure', '3155');
  const first = await client.call('createTopUp', { body: twenty });
  expect(first.body.status).toBe('requires_action');
  const second = await client.call('createTopUp', { body: twenty });
  expect([second.status, second.body.code]).toEqual([409, 'top_up_in_progress']);
});

test('a conflict is an outcome and is repeated; a malformed body is not', async () => {
  const client = await createMockClient();
  const key = newKey();
  const refused = await client.call('createTopUp', { body: twenty, key });
  expect(refused.body.code).toBe('no_usable_payment_method');
  await client.saveCard();
  expect((await client.call('createTopUp', { body: twenty, key })).body.code).toBe(
    'no_usable_payment_method',
  );
  const other = newKey();
  expect((await client.call('createTopUp', { body: { amount: 20 }, key: other })).status).toBe(400);
  expect((await client.call('createTopUp', { body: twenty, key: other })).status).toBe(201);
});

test('a connection cut after the write: the same key finds what happened', async () => {
  const client = await createMockClient({ scenario: 'cut-connection' });
  const key = newKey();
  expect((await client.call('createTopUp', { body: twenty, key })).status).toBe(0);
  expect(client.backend.world.state.topUps).toHaveLength(1);
  const found = await client.call('createTopUp', { body: twenty, key });
  expect(found.body).toMatchObject({ status: 'succeeded' });
  expect(client.backend.world.state.topUps).toHaveLength(1);
});

test('charges by hand keep a distance', async () => {
  const client = await createMockClient();
  await client.saveCard();
  await client.call('createTopUp', { body: twenty });
  const soon = await client.call('createTopUp', { body: twenty });
  expect([soon.status, soon.body.code]).toEqual([429, 'charge_cooldown']);
  expect(Number(soon.headers.get('retry-after'))).toBeGreaterThan(0);
  client.backend.advance(20_000);
  expect((await client.call('createTopUp', { body: twenty })).status).toBe(201);
});
