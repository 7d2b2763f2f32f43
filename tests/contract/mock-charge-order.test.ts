import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardBehaviour } from '#mocks/state.ts';
import { createMockClient, type MockClient } from './mock-client.ts';

/** An account whose cards were saved in this order; the last one is the default. */
async function withCards(...cards: [CardBehaviour, string][]): Promise<MockClient> {
  const client = await createMockClient();
  for (const [behaviour, last4] of cards) {
    await client.saveCard(behaviour, last4);
    client.backend.advance(1_000);
  }
  return client;
}

async function readOrder(client: MockClient): Promise<(string | null)[][]> {
  const { data } = (await client.call('listPaymentMethods')).body;
  return data.map(({ card, charge_order, failure }) => [
    card.last4,
    charge_order === null ? null : String(charge_order),
    failure?.code ?? null,
  ]);
}

async function readRule(client: MockClient) {
  return (await client.call('getAutoRecharge')).body;
}

test('a declined recharge turns to the next card: the same payment, credited once', async () => {
  const client = await withCards(['ok', '4242'], ['decline_on_charge', '0341']);
  expect(await readOrder(client)).toEqual([
    ['0341', '1', null],
    ['4242', '2', null],
  ]);
  await client.putRule({ enabled: true });
  client.backend.advance(6_000);
  const { topUps, ledger } = client.backend.world.state;
  expect(topUps).toHaveLength(1);
  expect(topUps[0]).toMatchObject({ status: 'succeeded', attempts: 2, card: { last4: '4242' } });
  expect(ledger.rows).toHaveLength(1);
  expect(await readRule(client)).toMatchObject({
    pause: null,
    consecutive_failures: 0,
    this_month: { count: 1 },
  });
  expect(await readOrder(client)).toEqual([
    ['0341', '1', 'card_declined'],
    ['4242', '2', null],
  ]);
});

test('when all decline, it is one failure, and each card was asked once', async () => {
  const client = await withCards(
    ['decline_on_charge', '0342'],
    ['decline_on_charge', '0343'],
    ['decline_on_charge', '0341'],
  );
  await client.putRule({ enabled: true });
  client.backend.advance(10_000);
  const { topUps } = client.backend.world.state;
  expect(topUps).toHaveLength(1);
  expect(topUps[0]).toMatchObject({ status: 'failed', attempts: 3 });
  expect(new Set(topUps[0]?.triedCardIds).size).toBe(3);
  expect(await readRule(client)).toMatchObject({ consecutive_failures: 1, status: 'cooling_down' });
});

test('a bank that asks for the customer is not answered with another card', async () => {
  const client = await withCards(['ok', '4242'], ['three_d_secure_always', '3184']);
  await client.putRule({ enabled: true });
  client.backend.advance(10_000);
  expect(client.backend.world.state.topUps).toMatchObject([{ status: 'failed', attempts: 1 }]);
  expect(await readRule(client)).toMatchObject({ pause: { reason: 'authentication_required' } });
});

test('where only one card is charged, only that one has a place, and its failure is the rule’s', async () => {
  const client = await withCards(['ok', '4242'], ['decline_on_charge', '0341']);
  client.backend.world.state.triesOtherCards = false;
  expect(await readOrder(client)).toEqual([
    ['0341', '1', null],
    ['4242', null, null],
  ]);
  await client.putRule({ enabled: true });
  client.backend.advance(10_000);
  expect(client.backend.world.state.topUps).toMatchObject([{ status: 'failed', attempts: 1 }]);
  expect(await readRule(client)).toMatchObject({ consecutive_failures: 1 });
});

test('switched off meanwhile, no other card is asked', async () => {
  const client = await withCards(['ok', '4242'], ['decline_on_charge', '0341']);
  await client.putRule({ enabled: true });
  await client.putRule({ enabled: false });
  client.backend.advance(10_000);
  expect(client.backend.world.state.topUps).toMatchObject([{ status: 'failed', attempts: 1 }]);
});

test('a card its bank forbids loses its place, and the next one is first', async () => {
  const client = await withCards(['ok', '4242'], ['ok', '0002']);
  // No test card of Stripe's does this at saving: its bank changes its mind later.
  for (const card of client.backend.world.state.cards) {
    if (card.last4 === '0002') card.behaviour = 'do_not_retry_on_charge';
  }
  await client.putRule({ enabled: true });
  client.backend.advance(6_000);
  expect(await readOrder(client)).toEqual([
    ['0002', null, 'card_declined'],
    ['4242', '1', null],
  ]);
  expect(await readRule(client)).toMatchObject({ pause: null, this_month: { count: 1 } });
});

test('whatever the cards: one payment at most, no card twice, and places without gaps', async () => {
  const behaviours = ['ok', 'decline_on_charge', 'three_d_secure_always'] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<CardBehaviour>(...behaviours), { minLength: 1, maxLength: 5 }),
      async (cards) => {
        const client = await withCards(
          ...cards.map((each, index): [CardBehaviour, string] => [each, `000${index}`]),
        );
        await client.putRule({ enabled: true, cap: 2_000 });
        client.backend.advance(30_000);
        const { topUps, ledger } = client.backend.world.state;
        expect(topUps).toHaveLength(1);
        expect(ledger.rows.length).toBeLessThanOrEqual(1);
        for (const { triedCardIds, attempts } of topUps) {
          expect(new Set(triedCardIds).size).toBe(attempts);
        }
        const places = (await readOrder(client)).flatMap(([, place]) => place ?? []);
        expect(places.toSorted()).toEqual(places.map((_, index) => String(index + 1)));
      },
    ),
    { numRuns: 40 },
  );
});
