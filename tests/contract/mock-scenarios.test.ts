import { expect, test } from 'vitest';
import { createTestBackend } from '#mocks/node.ts';
import { isScenarioName, scenarios, seedOf, type ScenarioName } from '#mocks/scenarios.ts';
import { createMockClient } from './mock-client.ts';

const names = Object.keys(scenarios).filter(isScenarioName);
const withoutFaults = names.filter(
  (name) => createTestBackend({ scenario: name }).world.state.faults.length === 0,
);

test.each(names)('%s: words, a world, and JSON all through', (name) => {
  const { world } = createTestBackend({ scenario: name });
  expect(world.state.scenario).toBe(name);
  expect(JSON.parse(JSON.stringify(world.state))).toEqual(world.state);
  const { title, shows } = scenarios[name];
  for (const language of ['es', 'en', 'pt'] as const) {
    expect(title[language]).not.toBe('');
    expect(shows[language].length).toBeGreaterThan(10);
  }
  expect(new Set(Object.values(shows)).size).toBe(3);
});

const launchable = withoutFaults.filter((name) => !name.startsWith('launch-'));

test.each(launchable)('%s: every read answers as the contract says', async (name) => {
  const client = await createMockClient({ scenario: name });
  for (const [id, stepId] of reads) {
    const { status, body } = await client.call(id);
    const isOffered = stepId === null || client.backend.world.state.support[stepId] !== 'guide';
    const expected = isOffered ? [id, 200, undefined] : [id, 404, 'operation_not_supported'];
    expect([id, status, body.code]).toEqual(expected);
  }
});

test('no two scenarios have one name in a menu, or one seed', () => {
  for (const language of ['es', 'en', 'pt'] as const) {
    expect(new Set(names.map((name) => scenarios[name].title[language])).size).toBe(names.length);
  }
  expect(new Set(names.map(seedOf)).size).toBe(names.length);
});

/** What reads, and the step whose support decides whether it answers. */
const reads = [
  ['getMe', null],
  ['getConfig', null],
  ['getOnboarding', null],
  ['listPaymentMethods', 'card'],
  ['getWallet', 'balance'],
  ['listWalletTransactions', 'balance'],
  ['listTopUps', 'balance'],
  ['getUsageSummary', 'balance'],
  ['getAutoRecharge', 'auto-recharge'],
  ['listChannels', 'channels'],
  ['listUsageRates', null],
  ['listReminders', null],
  ['getReminderPreferences', null],
] as const;

async function open(name: ScenarioName) {
  const client = await createMockClient({ scenario: name });
  const wallet = (await client.call('getWallet')).body;
  const recharge = (await client.call('getAutoRecharge')).body;
  const steps = (await client.call('getOnboarding')).body.steps.map(({ status }) => status);
  return { client, wallet, recharge, steps };
}

test('what each world is there to show', async () => {
  expect((await open('first-visit')).steps).toEqual(['open', 'open', 'open', 'open', 'open']);
  expect((await open('halfway')).steps).toEqual([
    'complete',
    'complete',
    'open',
    'open',
    'complete',
  ]);
  const complete = await open('complete');
  expect(complete.steps).toEqual(Array.from({ length: 5 }, () => 'complete'));
  expect(complete.wallet.forecast.days_remaining).toBeGreaterThan(0);
  expect(complete.recharge.this_month.count).toBeGreaterThan(0);
  expect((await open('low-balance')).wallet).toMatchObject({
    state: 'low',
    balance: { available: { amount_micros: 3_200_000 } },
  });
  expect((await open('zero-balance')).wallet).toMatchObject({
    state: 'empty',
    attention: { code: 'empty_balance' },
  });
  expect((await open('negative-balance')).wallet.state).toBe('negative');
  expect((await open('recharge-paused-failures')).recharge).toMatchObject({
    status: 'paused',
    consecutive_failures: 3,
    pause: { reason: 'payment_failed' },
  });
  expect((await open('authentication-required')).recharge.pause).toMatchObject({
    reason: 'authentication_required',
  });
  expect((await open('cap-reached')).recharge.pause).toMatchObject({
    reason: 'monthly_cap_reached',
  });
  expect((await open('no-currency-decimals')).recharge.amount).toEqual({
    amount: 20_000,
    currency: 'clp',
  });
  expect((await open('three-decimals')).recharge.amount).toEqual({
    amount: 6_000,
    currency: 'kwd',
  });
});

test('channels in their scenarios', async () => {
  const status = async (name: ScenarioName, channel: string) => {
    const { client } = await open(name);
    return (await client.call('getChannel', { path: { channel_id: channel } })).body.status;
  };
  expect(await status('whatsapp-pending', 'whatsapp')).toBe('pending_review');
  expect(await status('number-restricted', 'whatsapp')).toBe('suspended');
  expect(await status('carrier-pending', 'sms')).toBe('pending_review');
  expect(await status('us-business', 'sms')).toBe('requirements_pending');
  expect(await status('no-history', 'voice')).toBe('requirements_pending');
});

test('cards: expiring, refused, late', async () => {
  const expiring = await createMockClient({ scenario: 'expiring-card' });
  const { data } = (await expiring.call('listPaymentMethods')).body;
  expect(data.map(({ status }) => status)).toEqual(['expiring', 'expired']);
  const prepaid = await createMockClient({ scenario: 'prepaid-refused' });
  expect((await prepaid.saveCard('ok', '5100', 'prepaid')).body.code).toBe(
    'card_funding_not_accepted',
  );
  expect((await prepaid.saveCard()).status).toBe(201);
  for (const [name, after] of [
    ['card-late-confirmation', 'active'],
    ['card-late-failure', 'requires_update'],
  ] as const) {
    const client = await createMockClient({ scenario: name });
    const saved = await client.saveCard();
    expect([saved.status, saved.body.status]).toEqual([202, 'pending']);
    const steps = (await client.call('getOnboarding')).body.steps;
    expect(steps[1]).toMatchObject({ status: 'open', needs: ['pending_card'] });
    client.backend.advance(30_000);
    expect((await client.call('listPaymentMethods')).body.data[0]?.status).toBe(after);
  }
});

test('a late failure never overwrites a newer success', async () => {
  const client = await createMockClient({ scenario: 'card-late-failure' });
  await client.saveCard('ok', '1111');
  client.backend.world.state.lateConfirmation = null;
  const good = (await client.saveCard('ok', '4242')).body;
  client.backend.world.state.lateConfirmation = { delayMs: 30_000, fails: true };
  client.backend.advance(60_000);
  const cards = (await client.call('listPaymentMethods')).body.data;
  expect(cards.map(({ status }) => status)).toEqual(['active', 'requires_update']);
  expect(cards[0]).toMatchObject({ id: good.id, is_default: true });
});

test('who may not, and where nothing may', async () => {
  const looking = await createMockClient({ scenario: 'no-permission' });
  const body = { consent: { document: 'save_card', version: '2026-11-01' } };
  expect((await looking.call('createSetupIntent', { body })).body.code).toBe('permission_denied');
  const link = await looking.call('createHandoverLink', { body: { step_id: 'card' } });
  expect(link.body.permission_needed).toBe('payment_methods:write');
  const frozen = await createMockClient({ scenario: 'suspended' });
  expect((await frozen.call('createSetupIntent', { body })).body.code).toBe('workspace_suspended');
  const watching = await createMockClient({ scenario: 'observe-only' });
  expect((await watching.call('createSetupIntent', { body })).body.code).toBe(
    'operation_not_supported',
  );
  watching.backend.advance(5 * 45_000);
  const steps = (await watching.call('getOnboarding')).body.steps;
  expect(steps.every(({ evidence }) => evidence.kind === 'verified')).toBe(true);
});

test('faults between the world and who asks', async () => {
  expect(
    (
      await createMockClient({ scenario: 'backend-down' }).then((client) =>
        client.call('getWallet'),
      )
    ).status,
  ).toBe(503);
  const limited = await createMockClient({ scenario: 'rate-limited' });
  const told = await limited.call('getWallet');
  expect([told.body.code, told.headers.get('retry-after')]).toEqual(['rate_limited', '1']);
  await limited.call('getWallet');
  expect((await limited.call('getWallet')).status).toBe(200);
  const offline = await createMockClient({ scenario: 'offline' });
  const statuses: number[] = [];
  for (let count = 0; count < 8; count += 1) statuses.push((await offline.call('getMe')).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 0, 0, 0]);
  const used = createTestBackend({ scenario: 'launch-used' });
  expect(used.world.state.launches[0]?.isUsed).toBe(true);
});
