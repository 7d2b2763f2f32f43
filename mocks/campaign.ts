import type { CampaignPlan, CampaignState } from './campaign-state.ts';
import { isSending } from './channels-state.ts';
import { appendRow, balanceMicros } from './ledger.ts';
import { uniform } from './random.ts';
import { rateOf } from './rates.ts';
import { decide, noteUse } from './recharge.ts';
import type { WorldState } from './state.ts';
import { openTopUp } from './top-ups.ts';
import { HOUR_MS } from './zoned.ts';

/*
 * A campaign goes out in batches beside the shop's everyday use. Each batch is one row of the ledger and is posted at
 * once, unlike everyday use, which is posted late: somebody is watching the balance fall, and the rule acts on what is
 * posted. What holds a campaign is never written down: it goes on by itself when there is balance and the channel is on.
 */

/** Why nothing goes out. The first two pass by themselves: the rule is charging, or will again within the hour. */
export type CampaignHold =
  | 'charge_under_way'
  | 'cooling_down'
  | 'no_rule'
  | 'rule_paused'
  | 'authentication_required'
  | 'cap_reached'
  | 'no_usable_card'
  | 'channel_off'
  | 'by_hand';

export interface CampaignView extends CampaignPlan {
  sent: number;
  startedAtMs: number;
  costMicros: number;
  status: 'running' | 'waiting' | 'stopped' | 'done';
  /** Set while it waits or is stopped. */
  reason: CampaignHold | null;
  /** What the rule has charged since it began. */
  recharges: { count: number; amountMinor: number; lastAtMs: number | null };
}

/** About so many batches, however many messages: enough to watch, few enough to read. */
const BATCHES = 40;
const batchSeconds = [5, 10, 15, 30, 60, 120, 180, 300, 600, 900, 1_800];

/** The longest campaign, so that a year of rows is not one. */
export const campaignLimits = { count: 1_000_000, perHour: 100_000 } as const;

/** Begins a campaign; one that is under way is left where it is. Numbers out of bounds are brought into them. */
export function startCampaign(state: WorldState, plan: CampaignPlan, atMs: number): void {
  const within = (value: number, max: number) => Math.min(Math.max(Math.round(value) || 1, 1), max);
  const { channel } = plan;
  const count = within(plan.count, campaignLimits.count);
  const perHour = within(plan.perHour, campaignLimits.perHour);
  state.campaign = {
    channel,
    count,
    perHour,
    startedAtMs: atMs,
    sent: 0,
    batches: 0,
    nextAtMs: atMs + batchMs({ count, perHour }),
    isStopped: false,
  };
}

/** Ends it for good. */
export function stopCampaign(state: WorldState): void {
  if (state.campaign !== null) state.campaign.isStopped = true;
}

/** When the next batch goes out; null while there is none, or nothing to send it with. */
export function nextCampaignMs(state: WorldState, atMs: number): number | null {
  const { campaign } = state;
  if (campaign === null || findHold(state, campaign, atMs) !== null) return null;
  return campaign.sent === campaign.count ? null : Math.max(atMs, campaign.nextAtMs);
}

/** Sends the batch that is due, or as much of it as the balance pays for. */
export function runCampaign(state: WorldState, atMs: number): void {
  const { campaign } = state;
  if (campaign === null || (nextCampaignMs(state, atMs) ?? Infinity) > atMs) return;
  const { unit, priceMicros } = rateOf(campaign.channel, state);
  const wanted = sentAfter(state, campaign, campaign.batches + 1) - campaign.sent;
  // A message is not sent in half: the one that the last cents begin goes out, and the balance ends just below zero.
  const quantity = Math.min(wanted, Math.ceil(balanceMicros(state) / priceMicros));
  campaign.nextAtMs = atMs + batchMs(campaign);
  if (quantity === wanted) campaign.batches += 1;
  if (quantity === 0) return;
  campaign.sent += quantity;
  appendRow(state, {
    type: 'usage',
    amountMicros: -quantity * priceMicros,
    usage: { channel: campaign.channel, unit, quantity, unitPriceMicros: priceMicros },
    topUpId: null,
    occurredAtMs: atMs,
    postedAtMs: atMs,
  });
  noteUse(state);
}

/** How far it is, and why it does not go on. */
export function viewCampaign(state: WorldState, nowMs: number): CampaignView | null {
  const { campaign } = state;
  if (campaign === null) return null;
  const { channel, count, perHour, sent, startedAtMs } = campaign;
  const isDone = sent === count;
  const reason = isDone ? null : findHold(state, campaign, nowMs);
  const isPassing = reason === 'charge_under_way' || reason === 'cooling_down';
  return {
    channel,
    count,
    perHour,
    sent,
    startedAtMs,
    costMicros: sent * rateOf(channel, state).priceMicros,
    status: isDone ? 'done' : reason === null ? 'running' : isPassing ? 'waiting' : 'stopped',
    reason,
    recharges: rechargesSince(state, startedAtMs),
  };
}

function rechargesSince({ topUps }: WorldState, sinceMs: number): CampaignView['recharges'] {
  const done = topUps.filter(
    ({ trigger, status, updatedAtMs }) =>
      trigger === 'auto_recharge' && status === 'succeeded' && updatedAtMs > sinceMs,
  );
  return {
    count: done.length,
    amountMinor: done.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    lastAtMs: done.length === 0 ? null : Math.max(...done.map(({ updatedAtMs }) => updatedAtMs)),
  };
}

/** What keeps it from sending: who stopped it, money before everything else, or the channel. */
function findHold(state: WorldState, campaign: CampaignState, atMs: number): CampaignHold | null {
  if (campaign.isStopped) return 'by_hand';
  if (balanceMicros(state) > 0) {
    return isSending(state, campaign.channel, atMs) ? null : 'channel_off';
  }
  // Money on its way is waited for, whoever sent it.
  if (openTopUp(state) !== undefined) return 'charge_under_way';
  const decision = decide(state, atMs);
  if (decision.kind === 'charge') return 'charge_under_way';
  switch (decision.reason) {
    case 'attempt_open':
      return 'charge_under_way';
    case 'cooling_down':
    case 'cap_reached':
    case 'no_usable_card':
      return decision.reason;
    case 'paused':
      return state.recharge.pause?.reason === 'authentication_required'
        ? 'authentication_required'
        : 'rule_paused';
    // At an empty balance, a rule that is on and was not set off waits for use, which there is none of.
    case 'above_threshold':
    case 'not_triggered':
    case 'disabled':
      return 'no_rule';
  }
}

/** What has gone out after so many batches: not as even as a clock, and the same for the same seed. */
function sentAfter({ seed }: WorldState, { channel, count, perHour }: CampaignPlan, done: number) {
  const batches = Math.ceil(durationMs({ count, perHour }) / batchMs({ count, perHour }));
  if (done >= batches) return count;
  const unevenness = 0.6 * (uniform(seed, 'campaign', channel, count, done) - 0.5);
  return Math.floor((count * (done + unevenness)) / batches);
}

/** The time from one batch to the next: a round number on the clock. */
function batchMs(plan: Pick<CampaignPlan, 'count' | 'perHour'>): number {
  const evenMs = durationMs(plan) / BATCHES;
  const seconds = batchSeconds.find((round) => round * 1_000 >= evenMs);
  return seconds === undefined ? Math.ceil(evenMs / HOUR_MS) * HOUR_MS : seconds * 1_000;
}

function durationMs({ count, perHour }: Pick<CampaignPlan, 'count' | 'perHour'>): number {
  return (count / perHour) * HOUR_MS;
}
