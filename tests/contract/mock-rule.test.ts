import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceMicros } from '#mocks/ledger.ts';
import { rechargeLimits } from '#mocks/recharge.ts';
import type { CardBehaviour, WorldState } from '#mocks/state.ts';
import { startOfMonth } from '#mocks/zoned.ts';
import { createMockClient, type MockClient } from './mock-client.ts';

const HOUR_MS = 3_600_000;
const CAP = 6_000;

type Step =
  | { type: 'use'; quantity: number }
  | { type: 'wait'; hours: number }
  | { type: 'rule'; enabled: boolean; threshold: number }
  | { type: 'card'; behaviour: CardBehaviour; last4: string }
  | { type: 'topUp'; amount: number }
  | { type: 'resume' }
  | { type: 'finish'; result: 'complete' | 'fail' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('use' as const),
      quantity: fc.integer({ min: 1, max: 3_000 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      hours: fc.constantFrom(0.001, 0.3, 1, 2, 30, 400),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('rule' as const),
      enabled: fc.boolean(),
      threshold: fc.constantFrom(500, 1_000, 10_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      { type: 'card', behaviour: 'ok', last4: '4242' },
      { type: 'card', behaviour: 'decline_on_charge', last4: '0341' },
      { type: 'card', behaviour: 'three_d_secure_always', last4: '3184' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('topUp' as const),
      amount: fc.integer({ min: 500, max: 3_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ type: 'resume' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('finish' as const),
      result: fc.constantFrom('complete' as const, 'fail' as const),
    }),
  },
);

test('whatever happens, the ledger adds up and the rule keeps its promises', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const client = await createMockClient();
      const switchedOnMs: number[] = [];
      expect(client.backend.world.state.ledger.rows).toEqual([]);
      for (const one of steps) {
        await take(client, one, switchedOnMs);
        checkLedger(client.backend.world.state);
        checkRule(client.backend.world.state, switchedOnMs);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

async function take(client: MockClient, one: Step, switchedOnMs: number[]): Promise<void> {
  const { backend } = client;
  const { state } = backend.world;
  switch (one.type) {
    case 'use':
      await client.door('use', { channel: 'sms', quantity: one.quantity });
      return;
    case 'wait':
      backend.advance(one.hours * HOUR_MS);
      await client.signIn();
      return;
    case 'rule': {
      const wasOn = state.recharge.isEnabled;
      const { status } = await client.putRule({
        enabled: one.enabled,
        threshold: one.threshold,
        cap: CAP,
      });
      if (status === 200 && one.enabled && !wasOn) switchedOnMs.push(state.settledToMs);
      return;
    }
    case 'card':
      if (state.cards.length < 5) await client.saveCard(one.behaviour, one.last4);
      return;
    case 'topUp':
      await client.call('createTopUp', {
        body: { amount: { amount: one.amount, currency: 'usd' } },
      });
      return;
    case 'resume':
      await client.call('resumeAutoRecharge');
      if (state.recharge.lastTopUpId) {
        await client.call('resumeTopUp', {
          path: { top_up_id: state.recharge.lastTopUpId },
          body: {},
        });
      }
      return;
    case 'finish': {
      const asking = state.topUps.find(({ status }) => status === 'requires_action');
      if (asking) {
        await client.door('stripe/payment-intents/authenticate', {
          client_secret: asking.clientSecret,
          result: one.result,
        });
      }
    }
  }
}

function checkLedger(state: WorldState): void {
  let balance = 0;
  state.ledger.rows.forEach((row, index) => {
    balance += row.amountMicros;
    expect(row.sequence).toBe(index + 1);
    expect(row.balanceAfterMicros).toBe(balance);
  });
  expect(balanceMicros(state)).toBe(balance);
  const paid = state.topUps.filter(({ status }) => status === 'succeeded');
  const credits = state.ledger.rows.filter(({ topUpId }) => topUpId !== null);
  expect(new Set(credits.map(({ topUpId }) => topUpId))).toEqual(new Set(paid.map(({ id }) => id)));
  expect(credits).toHaveLength(paid.length);
}

function checkRule(state: WorldState, switchedOnMs: number[]): void {
  const automatic = state.topUps.filter(({ trigger }) => trigger === 'auto_recharge');
  const open = state.topUps.filter(
    ({ status }) => status === 'processing' || status === 'requires_action',
  );
  expect(open.length).toBeLessThanOrEqual(1);
  const byMonth = new Map<number, number>();
  for (const { status, attemptedAtMs, amountMinor } of automatic) {
    if (status !== 'succeeded' && status !== 'processing') continue;
    const month = startOfMonth(attemptedAtMs, state.timeZone);
    byMonth.set(month, (byMonth.get(month) ?? 0) + amountMinor);
  }
  for (const chargedMinor of byMonth.values()) expect(chargedMinor).toBeLessThanOrEqual(CAP);
  for (const [index, later] of automatic.entries()) {
    const earlier = automatic[index - 1];
    if (earlier === undefined) continue;
    expect(later.createdAtMs - earlier.createdAtMs).toBeGreaterThanOrEqual(
      rechargeLimits.cooldownMs,
    );
    if (earlier.status !== 'succeeded') continue;
    const wasUsed = state.ledger.rows.some(
      ({ usage, postedAtMs }) =>
        usage !== null && postedAtMs >= earlier.createdAtMs && postedAtMs <= later.createdAtMs,
    );
    const wasSwitchedOn = switchedOnMs.some(
      (atMs) => atMs >= earlier.createdAtMs && atMs <= later.createdAtMs,
    );
    expect(wasUsed || wasSwitchedOn, 'an idle wallet was charged twice').toBe(true);
  }
}

test('three failures in a row pause the rule, and a success resets the count', async () => {
  const client = await createMockClient();
  await client.saveCard('decline_on_charge', '0341');
  await client.putRule({ enabled: true });
  client.backend.advance(3_000);
  expect((await client.call('getAutoRecharge')).body).toMatchObject({
    consecutive_failures: 1,
    status: 'cooling_down',
  });
  client.backend.advance(3 * HOUR_MS);
  await client.signIn();
  const paused = (await client.call('getAutoRecharge')).body;
  expect(paused).toMatchObject({
    consecutive_failures: 3,
    status: 'paused',
    pause: { reason: 'payment_failed' },
  });
  expect(client.backend.world.state.topUps).toHaveLength(3);
  client.backend.advance(100 * HOUR_MS);
  expect(client.backend.world.state.topUps).toHaveLength(3);
  await client.signIn();
  await client.saveCard('ok', '4242');
  const resumed = (await client.call('resumeAutoRecharge')).body;
  expect(resumed.started_top_up_id).not.toBeNull();
  client.backend.advance(3_000);
  expect((await client.call('getAutoRecharge')).body).toMatchObject({
    consecutive_failures: 0,
    status: 'active',
    this_month: { count: 1 },
  });
});

test('authentication required pauses at once; the customer finishes the same payment', async () => {
  const client = await createMockClient();
  await client.saveCard('three_d_secure_always', '3184');
  const started = (await client.putRule({ enabled: true })).body.started_top_up_id ?? '';
  client.backend.advance(3_000);
  const paused = (await client.call('getAutoRecharge')).body;
  expect(paused.pause).toMatchObject({ reason: 'authentication_required', top_up_id: started });
  const { body } = await client.call('resumeTopUp', { path: { top_up_id: started }, body: {} });
  expect(body).toMatchObject({ id: started, status: 'requires_action', attempts: 2 });
  await client.door('stripe/payment-intents/authenticate', {
    client_secret: body.next_action?.client_secret,
    result: 'complete',
  });
  expect((await client.call('getTopUp', { path: { top_up_id: started } })).body.status).toBe(
    'succeeded',
  );
  expect((await client.call('getAutoRecharge')).body).toMatchObject({
    status: 'active',
    pause: null,
  });
  expect(
    (await client.call('resumeTopUp', { path: { top_up_id: started }, body: {} })).body.code,
  ).toBe('not_resumable');
  expect(balanceMicros(client.backend.world.state)).toBe(20_000_000);
});

test('a card marked do-not-retry stays dead, off and on again', async () => {
  const client = await createMockClient({ scenario: 'card-do-not-retry' });
  const attempts = client.backend.world.state.topUps.length;
  expect((await client.putRule({ enabled: false })).status).toBe(200);
  expect((await client.putRule({ enabled: true })).body.code).toBe('card_do_not_retry');
  expect((await client.call('resumeAutoRecharge')).body.code).not.toBe('provider_error');
  client.backend.advance(200 * HOUR_MS);
  expect(client.backend.world.state.topUps).toHaveLength(attempts);
});

test('one long step and many short ones end in the same ledger', async () => {
  const long = await createMockClient({ scenario: 'complete' });
  const short = await createMockClient({ scenario: 'complete' });
  long.backend.advance(96 * HOUR_MS);
  for (let minute = 0; minute < 96 * 60; minute += 37) short.backend.advance(37 * 60_000);
  short.backend.advance(96 * HOUR_MS - Math.ceil((96 * 60) / 37) * 37 * 60_000 + 37 * 60_000);
  long.backend.advance(37 * 60_000);
  expect(short.backend.world.state.ledger).toEqual(long.backend.world.state.ledger);
});

test('the cap holds even when the customer finishes an old payment of the rule', async () => {
  const client = await createMockClient();
  await client.saveCard('decline_on_charge', '0341');
  await client.putRule({ enabled: true, cap: 2_000 });
  client.backend.advance(3_000);
  const [failed] = client.backend.world.state.topUps;
  await client.saveCard('ok', '4242');
  client.backend.advance(HOUR_MS);
  await client.signIn();
  client.backend.advance(3_000);
  expect((await client.call('getAutoRecharge')).body.this_month).toMatchObject({ count: 1 });
  const resumed = await client.call('resumeTopUp', {
    path: { top_up_id: failed?.id ?? '' },
    body: { payment_method_id: null },
  });
  expect(resumed.body.code).toBe('monthly_cap_reached');
});

test('a charge by hand that is under way credits once it is decided', async () => {
  const client = await createMockClient({ scenario: 'late-charge' });
  const { body } = await client.call('createTopUp', {
    body: { amount: { amount: 2_000, currency: 'usd' } },
  });
  expect(body.status).toBe('processing');
  expect((await client.call('getWallet')).body.balance).toMatchObject({
    available: { amount_micros: 0 },
    pending_credit: { amount_micros: 20_000_000 },
  });
  client.backend.advance(20_000);
  expect((await client.call('getTopUp', { path: { top_up_id: body.id } })).body.status).toBe(
    'succeeded',
  );
});
