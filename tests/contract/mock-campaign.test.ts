import fc from 'fast-check';
import { expect, test } from 'vitest';
import { campaignLimits, startCampaign, stopCampaign, viewCampaign } from '#mocks/campaign.ts';
import type { CampaignPlan } from '#mocks/campaign-state.ts';
import { createTestBackend } from '#mocks/node.ts';
import { balanceMicros } from '#mocks/ledger.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { seedRule, seedTopUp } from '#mocks/seeds.ts';
import type { WorldState } from '#mocks/state.ts';
import { settleWorld } from '#mocks/world.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const twoThousand: CampaignPlan = { channel: 'sms', count: 2_000, perHour: 1_000 };

/** A world in which a campaign has just begun. */
function begin(
  scenario: ScenarioName,
  plan: CampaignPlan = twoThousand,
  prepare: (state: WorldState, nowMs: number) => void = () => {},
) {
  const backend = createTestBackend({ scenario });
  const { state } = backend.world;
  const startMs = settleWorld(backend.world);
  prepare(state, startMs);
  const rowsBefore = state.ledger.rows.length;
  const topUpsBefore = state.topUps.length;
  startCampaign(state, plan, startMs);
  return {
    ...backend,
    state,
    view: () => viewCampaign(state, settleWorld(backend.world)),
    rows: () => state.ledger.rows.slice(rowsBefore),
    /** Rows of the campaign alone: the shop's own use is posted on the hour and a half. */
    batches: () =>
      state.ledger.rows
        .slice(rowsBefore)
        .filter(({ usage, occurredAtMs, postedAtMs }) => usage && occurredAtMs === postedAtMs),
    charges: () => state.topUps.slice(topUpsBefore),
  };
}

/** What a world holds once campaigns are over, whoever looked in between. */
function outcome({ ledger, topUps, recharge, campaign, usage }: WorldState) {
  return { ledger, topUps, recharge, campaign, usage };
}

test('two thousand messages fall row by row, the rule fires at the threshold, and sending goes on', () => {
  const { advance, view, rows, batches, charges, state } = begin('campaign');
  let lowestMicros = Number.POSITIVE_INFINITY;
  const chargesAtCrossing: number[] = [];
  for (let minute = 0; minute < 180; minute += 1) {
    const beforeMicros = balanceMicros(state);
    const chargesBefore = charges().length;
    advance(MINUTE_MS);
    lowestMicros = Math.min(lowestMicros, balanceMicros(state));
    const hasCrossed = beforeMicros > 5_000_000 && balanceMicros(state) <= 5_000_000;
    if (hasCrossed) chargesAtCrossing.push(charges().length - chargesBefore);
  }
  expect(view()).toMatchObject({ status: 'done', sent: 2_000, reason: null });
  // The charge is opened by the very batch that reaches the threshold.
  expect(chargesAtCrossing).toEqual([1]);
  expect(lowestMicros).toBeGreaterThan(0);
  expect(charges().map(({ status, trigger }) => [status, trigger])).toEqual([
    ['succeeded', 'auto_recharge'],
  ]);
  expect(rows().filter(({ type }) => type === 'auto_recharge')).toHaveLength(1);
  const quantities = batches().map(({ usage }) => usage?.quantity ?? 0);
  expect(quantities.length).toBeGreaterThan(20);
  expect(quantities.length).toBeLessThanOrEqual(60);
  expect(new Set(quantities).size).toBeGreaterThan(3);
  expect(quantities.reduce((sum, quantity) => sum + quantity, 0)).toBe(2_000);
});

test('the shop goes on beside it', () => {
  const { advance, rows } = begin('campaign');
  advance(4 * HOUR_MS);
  const channels = new Set(rows().map(({ usage }) => usage?.channel));
  expect(channels).toContain('whatsapp');
  expect(channels).toContain('email');
});

test('without a rule it stops at an empty balance and says why; a top-up by hand lets it go on', () => {
  const { advance, view, state } = begin('campaign-without-rule');
  advance(30 * MINUTE_MS);
  expect(view()).toMatchObject({ status: 'running', reason: null });
  advance(90 * MINUTE_MS);
  const stopped = view();
  expect(stopped).toMatchObject({ status: 'stopped', reason: 'no_rule' });
  expect(stopped?.sent).toBeLessThan(2_000);
  advance(24 * HOUR_MS);
  expect(view()?.sent).toBe(stopped?.sent);
  const [card] = state.cards;
  if (card === undefined) throw new Error('a card is saved in this world');
  seedTopUp(state, card, 5_000, state.settledToMs);
  expect(view()?.status).toBe('running');
  advance(3 * HOUR_MS);
  expect(view()).toMatchObject({ status: 'done', sent: 2_000 });
});

test('a message is not sent in half: the balance ends less than one below zero', () => {
  const noShop = (state: WorldState) => void (state.usage.perDay = {});
  const { advance, state, view } = begin('campaign-without-rule', twoThousand, noShop);
  advance(5 * HOUR_MS);
  expect(balanceMicros(state)).toBeLessThanOrEqual(0);
  expect(balanceMicros(state)).toBeGreaterThan(-10_800);
  expect(view()?.sent).toBe(Math.ceil(12_000_000 / 10_800));
});

test('a card that declines: tries again by the hour, then the rule pauses, and that is the reason', () => {
  const { advance, view, charges, state } = begin(
    'recharge-paused-failures',
    twoThousand,
    (world) => {
      world.recharge.pause = null;
      world.recharge.consecutiveFailures = 0;
      world.recharge.isTriggered = true;
      world.recharge.lastAttemptAtMs = null;
    },
  );
  advance(HOUR_MS / 2);
  expect(charges().map(({ status }) => status)).toEqual(['failed']);
  advance(5 * HOUR_MS);
  expect(state.recharge.pause?.reason).toBe('payment_failed');
  expect(view()).toMatchObject({ status: 'stopped', reason: 'rule_paused' });
});

test('why nothing goes out: the cap, a bank that asks, no card, and what passes by itself', () => {
  const day = 24 * HOUR_MS;
  const big: CampaignPlan = { channel: 'whatsapp', count: 5_000, perHour: 4_000 };
  const ended = (
    scenario: ScenarioName,
    prepare?: (state: WorldState, nowMs: number) => void,
    afterMs = day,
  ) => {
    const { advance, view } = begin(scenario, big, prepare);
    advance(afterMs);
    return view();
  };
  expect(ended('cap-reached')).toMatchObject({ status: 'stopped', reason: 'cap_reached' });
  expect(ended('authentication-required')).toMatchObject({
    status: 'stopped',
    reason: 'authentication_required',
  });
  expect(ended('campaign', (state) => void (state.cards = []))).toMatchObject({
    status: 'stopped',
    reason: 'no_usable_card',
  });
  // Twelve dollars and the twenty of the first charge last some forty minutes; the next charge is an hour after the first.
  expect(ended('campaign', undefined, 50 * MINUTE_MS)).toMatchObject({
    status: 'waiting',
    reason: 'cooling_down',
  });
  expect(ended('campaign', (state, nowMs) => seedRule(state, nowMs, { cap: 4_000 }))).toMatchObject(
    { status: 'stopped', reason: 'cap_reached' },
  );
});

test('a channel that is off sends nothing until it is on', () => {
  const { advance, view, state } = begin('campaign');
  advance(30 * MINUTE_MS);
  state.channels.sms.isEnabled = false;
  const sent = view()?.sent;
  expect(view()).toMatchObject({ status: 'stopped', reason: 'channel_off' });
  advance(2 * HOUR_MS);
  expect(view()?.sent).toBe(sent);
  state.channels.sms.isEnabled = true;
  advance(2 * HOUR_MS);
  expect(view()?.status).toBe('done');
});

test('stopped by hand it stays stopped', () => {
  const { advance, view, state } = begin('campaign');
  advance(30 * MINUTE_MS);
  stopCampaign(state);
  const sent = view()?.sent;
  advance(5 * HOUR_MS);
  expect(view()).toMatchObject({ status: 'stopped', reason: 'by_hand', sent });
});

test('numbers out of bounds are brought into them', () => {
  const { view } = begin('campaign', { channel: 'sms', count: Number.NaN, perHour: 1e12 });
  expect(view()).toMatchObject({ count: 1, perHour: campaignLimits.perHour });
});

const plans: fc.Arbitrary<CampaignPlan> = fc.record({
  channel: fc.constantFrom(...channelIds),
  count: fc.integer({ min: 1, max: 30_000 }),
  perHour: fc.integer({ min: 50, max: 20_000 }),
});
const worlds = fc.constantFrom<ScenarioName>(
  'campaign',
  'campaign-without-rule',
  'complete',
  'recharge-paused-failures',
);

test('one long step and many short ones end in the same ledger, in few rows', () => {
  fc.assert(
    fc.property(
      worlds,
      plans,
      fc.array(fc.integer({ min: 1, max: 5 * HOUR_MS }), { minLength: 1, maxLength: 40 }),
      (scenario, plan, steps) => {
        const long = begin(scenario, plan);
        const short = begin(scenario, plan);
        long.advance(steps.reduce((sum, ms) => sum + ms, 0));
        for (const ms of steps) short.advance(ms);
        expect(outcome(short.state)).toEqual(outcome(long.state));
        expect(short.view()).toEqual(long.view());
        const sent = long.batches().reduce((sum, { usage }) => sum + (usage?.quantity ?? 0), 0);
        expect(sent).toBe(long.state.campaign?.sent);
        // Each charge, and each hour of waiting for one, can cut a batch in two.
        expect(long.batches().length).toBeLessThanOrEqual(42 + 2 * long.charges().length);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);
