import { nextCampaignMs, runCampaign } from './campaign.ts';
import { confirmLateCards, nextConfirmationMs } from './cards.ts';
import { finishReviews, nextReviewMs, noteActivations } from './channels-state.ts';
import { nextRuleMs, noteOutcome, runRule, tryNextCard } from './recharge.ts';
import type { WorldState } from './state.ts';
import { expireAuthentication, settleCharge } from './top-ups.ts';
import { hasTraffic, nextPostingMs, postUse } from './usage.ts';
import { actInCrm, nextCrmActMs } from './crm.ts';

/** A customer's account with its own time. The state is plain JSON; the clock is the only thing beside it. */
export interface World {
  state: WorldState;
  /** Real or injected time, without what the world was moved ahead. */
  readClockMs(): number;
}

/** Puts a state on a clock. */
export function createWorld(state: WorldState, readClockMs: () => number): World {
  return { state, readClockMs };
}

/** The world's time. It never runs backwards, whatever the device's clock does. */
export function worldNowMs(world: World): number {
  return Math.max(world.readClockMs() + world.state.advancedMs, world.state.settledToMs);
}

/** Lets everything happen that happens by itself up to now, each thing at its own instant. Answers now. */
export function settleWorld(world: World): number {
  const nowMs = worldNowMs(world);
  settleTo(world.state, nowMs);
  return nowMs;
}

/** Moves the clock ahead and lets everything in between happen. */
export function advanceWorld(world: World, byMs: number): number {
  settleWorld(world);
  world.state.advancedMs += byMs;
  return settleWorld(world);
}

/**
 * Runs the state up to an instant in the order of its events, so that one long step and many short ones end in
 * the same ledger.
 */
export function settleTo(state: WorldState, nowMs: number): void {
  for (;;) {
    const next = nextEventMs(state, state.settledToMs);
    if (next === null || next > nowMs) break;
    const atMs = Math.max(next, state.settledToMs);
    state.settledToMs = atMs;
    runEvents(state, atMs);
  }
  state.settledToMs = Math.max(state.settledToMs, nowMs);
  if (!hasTraffic(state)) state.usage.throughMs = latestHour(state, nowMs);
}

function nextEventMs(state: WorldState, atMs: number): number | null {
  const candidates = [
    hasTraffic(state) ? nextPostingMs(state) : null,
    nextConfirmationMs(state),
    nextReviewMs(state),
    nextRuleMs(state, atMs),
    nextCrmActMs(state),
    nextCampaignMs(state, atMs),
    ...state.topUps.map(({ dueAtMs }) => dueAtMs),
  ].filter((candidate) => candidate !== null);
  return candidates.length === 0 ? null : Math.min(...candidates);
}

function runEvents(state: WorldState, atMs: number): void {
  for (const topUp of state.topUps) {
    if (topUp.dueAtMs === null || topUp.dueAtMs > atMs) continue;
    if (topUp.status === 'processing') {
      settleCharge(state, topUp, atMs, topUp.trigger === 'manual');
      if (!tryNextCard(state, topUp, atMs)) noteOutcome(state, topUp, atMs);
    } else {
      expireAuthentication(topUp, atMs);
    }
  }
  confirmLateCards(state, atMs);
  finishReviews(state, atMs);
  actInCrm(state, atMs);
  if (hasTraffic(state) && nextPostingMs(state) <= atMs) postUse(state, atMs);
  runCampaign(state, atMs);
  noteActivations(state, atMs);
  runRule(state, atMs);
}

/** Without anything sent there is nothing to wait for: use is complete up to the last full hour. */
function latestHour(state: WorldState, nowMs: number): number {
  const hourMs = 3_600_000;
  return Math.max(state.usage.throughMs, Math.floor(nowMs / hourMs) * hourMs - hourMs);
}
