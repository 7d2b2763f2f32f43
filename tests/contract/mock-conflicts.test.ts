import { expect, test } from 'vitest';
import { createMockClient } from './mock-client.ts';

const rule = {
  enabled: true,
  threshold: { amount: 500, currency: 'usd' },
  amount: { amount: 2_000, currency: 'usd' },
  monthly_cap: null,
  consent: { document: 'auto_recharge', version: '2026-11-01' },
};

test('a setting is written against the version that was read', async () => {
  const client = await createMockClient({ scenario: 'halfway' });
  const etag = (await client.call('getAutoRecharge')).headers.get('etag') ?? '';
  const none = await client.call('putAutoRecharge', { body: rule });
  expect([none.status, none.body.code]).toEqual([428, 'if_match_required']);
  const stale = await client.call('putAutoRecharge', {
    body: rule,
    headers: { 'if-match': '"v99.abc"' },
  });
  expect([stale.status, stale.body.code]).toEqual([412, 'stale_write']);
  const saved = await client.call('putAutoRecharge', { body: rule, headers: { 'if-match': etag } });
  expect(saved.status).toBe(200);
  expect(saved.headers.get('etag')).not.toBe(etag);
  expect(
    (await client.call('putAutoRecharge', { body: rule, headers: { 'if-match': etag } })).status,
  ).toBe(412);
});

test('a charge in the background is no conflict with an edit', async () => {
  const client = await createMockClient({ scenario: 'halfway' });
  const saved = await client.putRule({ enabled: true });
  expect(saved.body).toMatchObject({ status: 'charging' });
  client.backend.advance(5_000);
  const edit = await client.call('putAutoRecharge', {
    body: { ...rule, amount: { amount: 2_500, currency: 'usd' } },
    headers: { 'if-match': saved.headers.get('etag') ?? '' },
  });
  expect(edit.status).toBe(200);
  expect((await client.call('getAutoRecharge')).headers.get('etag')).toBe(edit.headers.get('etag'));
});

test('somebody else saved first', async () => {
  const client = await createMockClient({ scenario: 'conflict' });
  expect((await client.putRule({ enabled: true })).body.code).toBe('stale_write');
  expect((await client.call('getAutoRecharge')).body.amount.amount).toBe(5_000);
  expect((await client.putRule({ enabled: true })).status).toBe(200);
});

test('an unchanged setting is not sent twice', async () => {
  const client = await createMockClient();
  const { headers } = await client.call('getAutoRecharge');
  const again = await client.call('getAutoRecharge', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect([again.status, again.text]).toEqual([304, '']);
});

test.each([
  [{ threshold: 50 }, 'amount_below_minimum', '/threshold/amount'],
  [{ amount: 60_000 }, 'amount_above_maximum', '/amount/amount'],
  [{ amount: 2_000, cap: 1_999 }, 'monthly_cap_below_amount', '/monthly_cap/amount'],
])('limits are the contract’s: %j', async (part, code, pointer) => {
  const client = await createMockClient({ scenario: 'halfway' });
  const { status, body } = await client.putRule({ enabled: true, ...part });
  expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, code, pointer]);
});

test('switching on asks for consent to the current text; off never does', async () => {
  const client = await createMockClient({ scenario: 'halfway' });
  const put = async (body: object) =>
    client.call('putAutoRecharge', {
      body,
      headers: { 'if-match': (await client.call('getAutoRecharge')).headers.get('etag') ?? '' },
    });
  const { consent: _, ...without } = rule;
  expect((await put(without)).body.code).toBe('consent_required');
  const old = { document: 'auto_recharge', version: '2020-01-01' };
  expect((await put({ ...rule, consent: old })).body.code).toBe('consent_outdated');
  expect((await put(rule)).status).toBe(200);
  const off = await put({ ...without, enabled: false, threshold: { amount: 1, currency: 'usd' } });
  expect(off.body).toMatchObject({ enabled: false, threshold: { amount: 500 } });
});

test('a channel says what is missing, and follows who acts next', async () => {
  const client = await createMockClient({ scenario: 'halfway' });
  const find = async (id: string) =>
    (await client.call('getChannel', { path: { channel_id: id } })).body;
  const before = await find('whatsapp');
  expect(before).toMatchObject({
    status: 'requirements_pending',
    requirements: [{ actor: 'customer' }],
  });
  const early = await client.call('putChannelActivation', {
    path: { channel_id: 'whatsapp' },
    body: { enabled: true },
    headers: { 'if-match': before.etag },
  });
  expect([early.status, early.body.code]).toEqual([409, 'channel_requirements_unmet']);
  expect(early.body.requirements).toHaveLength(1);
  const submit = (values: object) =>
    client.call('submitChannelRequirement', {
      path: { channel_id: 'whatsapp', requirement_id: 'business_account' },
      body: { values },
    });
  const wrong = await submit({
    business_name: '4242 4242 4242 4242',
    category: 'none',
    number_is_free: false,
  });
  expect(wrong.body.code).toBe('validation_failed');
  expect(wrong.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/values/business_name card_number',
    '/values/phone required',
    '/values/meta_business_id required',
    '/values/display_name required',
    '/values/category not_an_option',
    '/values/number_is_free required',
  ]);
  const right = {
    business_name: 'Tienda Azul',
    phone: '+57 300 123 4567',
    meta_business_id: '104857600123456',
    display_name: 'Tienda Azul',
    category: 'retail',
    number_is_free: true,
  };
  expect((await submit(right)).body).toMatchObject({ status: 'pending_review', actor: 'meta' });
  expect(await find('whatsapp')).toMatchObject({ enabled: true, status: 'pending_review' });
  client.backend.advance(24 * 3_600_000);
  await client.signIn();
  expect(await find('whatsapp')).toMatchObject({ status: 'active' });
});

test('SMS comes on by itself with a card', async () => {
  const client = await createMockClient();
  const sms = async () => (await client.call('listChannels')).body.data[0];
  expect(await sms()).toMatchObject({ id: 'sms', status: 'requirements_pending' });
  await client.saveCard();
  expect(await sms()).toMatchObject({ status: 'active' });
});
