import {
  decideRecharge,
  isAtOrBelowThreshold,
  type RechargeDecision,
  type RechargeHistory,
} from '#src/domain/recharge-rule.ts';
import type { Currency } from '#src/domain/money.ts';
import { cardStatus, defaultCard, findCard, isUsable, listCards } from './cards.ts';
import { toFailure } from './failures.ts';
import { balanceMicros } from './ledger.ts';
import { exponentOf } from './rates.ts';
import type { CardState, TopUpState, WorldState } from './state.ts';
import { openCharge, openTopUp, reopenCharge } from './top-ups.ts';
import { HOUR_MS, startOfMonth } from './zoned.ts';

/** How often, and how many times in a row, the rule may try. */
export const rechargeLimits = { cooldownMs: HOUR_MS, maxConsecutiveFailures: 3 } as const;

/** The workspace's currency with its decimals. */
export function currencyOf(state: WorldState): Currency {
  return { code: state.currency, exponent: exponentOf(state.currency) };
}

/**
 * The cards that the rule charges, in order: the one it names, else the default at that time; then, where the account
 * tries others, the rest from the newest.
 */
export function chargeOrder(state: WorldState, atMs: number): CardState[] {
  const first = firstCard(state);
  const others = state.triesOtherCards ? listCards(state).filter((card) => card !== first) : [];
  return [...(first === undefined ? [] : [first]), ...others].filter((card) =>
    isUsable(card, atMs),
  );
}

/** The card that the rule charges next; the one it would charge, where none can be. */
export function rechargeCard(state: WorldState, atMs: number): CardState | undefined {
  return chargeOrder(state, atMs)[0] ?? firstCard(state);
}

function firstCard(state: WorldState): CardState | undefined {
  return findCard(state, state.recharge.cardId) ?? defaultCard(state);
}

/** What the rule charged in the month of an instant, and how often. */
export function rechargedInMonth(
  state: WorldState,
  atMs: number,
): { chargedMinor: number; count: number } {
  const fromMs = startOfMonth(atMs, state.timeZone);
  const paid = state.topUps.filter(
    ({ trigger, status, attemptedAtMs }) =>
      trigger === 'auto_recharge' && status === 'succeeded' && attemptedAtMs >= fromMs,
  );
  return {
    chargedMinor: paid.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    count: paid.length,
  };
}

/** What the rule would do at an instant: the domain's own decision on this world's facts. */
export function decide(state: WorldState, atMs: number): RechargeDecision {
  const { recharge } = state;
  const card = rechargeCard(state, atMs);
  const history: RechargeHistory = {
    chargedThisMonthMinor: rechargedInMonth(state, atMs).chargedMinor,
    openAttemptMinor: openTopUp(state)?.amountMinor ?? null,
    // An attempt counts as a charge here: a dead card must not be asked in a row either.
    lastChargeAtMs: recharge.lastAttemptAtMs,
    consecutiveFailures: recharge.consecutiveFailures,
    isPaused: recharge.pause !== null,
    hasUsableCard: card !== undefined && isUsable(card, atMs),
    isTriggered: recharge.isTriggered,
  };
  return decideRecharge(
    recharge,
    history,
    rechargeLimits,
    balanceMicros(state),
    currencyOf(state),
    atMs,
  );
}

/** Lets the rule act once at an instant. Answers the attempt it opened, or null. */
export function runRule(state: WorldState, atMs: number): TopUpState | null {
  const decision = decide(state, atMs);
  const card = rechargeCard(state, atMs);
  if (decision.kind !== 'charge' || card === undefined) return null;
  const topUp = openCharge(state, card, 'auto_recharge', decision.amountMinor, atMs);
  state.recharge.isTriggered = false;
  state.recharge.lastAttemptAtMs = atMs;
  state.recharge.lastTopUpId = topUp.id;
  return topUp;
}

/**
 * Hands the rule's declined payment to the next card, if there is one. The same payment, so it is charged once at most;
 * each card once; and within the cap. A bank that asks for the customer is answered by the customer, not by another card.
 */
export function tryNextCard(state: WorldState, topUp: TopUpState, atMs: number): boolean {
  const { recharge } = state;
  if (topUp.trigger !== 'auto_recharge' || topUp.status !== 'failed') return false;
  if (topUp.failure?.code === 'authentication_required') return false;
  if (recharge.lastTopUpId !== topUp.id || !recharge.isEnabled) return false;
  const monthAfterMinor = rechargedInMonth(state, atMs).chargedMinor + topUp.amountMinor;
  if (recharge.monthlyCapMinor !== null && monthAfterMinor > recharge.monthlyCapMinor) return false;
  const next = chargeOrder(state, atMs).find(({ id }) => !topUp.triedCardIds.includes(id));
  if (next === undefined) return false;
  reopenCharge(topUp, next, atMs);
  return true;
}

/** Takes note of how an attempt of the rule ended: a success resets the count, the third failure pauses. */
export function noteOutcome(state: WorldState, topUp: TopUpState, atMs: number): void {
  const { recharge } = state;
  if (topUp.trigger !== 'auto_recharge') return;
  if (topUp.status === 'succeeded') {
    recharge.consecutiveFailures = 0;
    // A late success of an older attempt says nothing about what a newer one is paused for.
    if (
      recharge.pause === null ||
      recharge.pause.topUpId === topUp.id ||
      isOnlyFailure(recharge.pause)
    ) {
      recharge.pause = null;
    }
    return;
  }
  if (topUp.status !== 'failed' || topUp.failure === null) return;
  if (recharge.lastTopUpId !== topUp.id || !recharge.isEnabled) return;
  recharge.consecutiveFailures += 1;
  recharge.isTriggered = true; // nothing was charged: what set it off still stands
  const needsCustomer = topUp.failure.code === 'authentication_required';
  const isDead = topUp.failure.advice === 'do_not_retry';
  const isThird = recharge.consecutiveFailures >= rechargeLimits.maxConsecutiveFailures;
  if (needsCustomer || isDead || isThird) {
    recharge.pause = {
      reason: needsCustomer ? 'authentication_required' : 'payment_failed',
      sinceMs: atMs,
      topUpId: topUp.id,
      failure: topUp.failure,
    };
  } else {
    topUp.failure = { ...topUp.failure, nextRetryAtMs: atMs + rechargeLimits.cooldownMs };
  }
}

function isOnlyFailure(pause: NonNullable<WorldState['recharge']['pause']>): boolean {
  return pause.reason === 'payment_failed' && pause.failure.advice !== 'do_not_retry';
}

/** The instant at which a waiting rule may act without anything else happening, or null. */
export function nextRuleMs(state: WorldState, atMs: number): number | null {
  const decision = decide(state, atMs);
  if (decision.kind === 'charge') return atMs;
  if (decision.reason === 'cooling_down' && state.recharge.lastAttemptAtMs !== null) {
    return state.recharge.lastAttemptAtMs + rechargeLimits.cooldownMs;
  }
  return decision.reason === 'cap_reached' ? startOfMonth(atMs, state.timeZone, 1) : null;
}

/** Use of the wallet: from now on a low balance may set the rule off. */
export function noteUse(state: WorldState): void {
  state.recharge.isTriggered = true;
}

/** Switching on: charges once, if the balance is already there. */
export function switchOn(state: WorldState): void {
  const isDue = isAtOrBelowThreshold(state.recharge, balanceMicros(state), currencyOf(state));
  state.recharge.isTriggered = state.recharge.isTriggered || isDue;
}

export type RechargePauseView = {
  reason:
    | 'payment_failed'
    | 'authentication_required'
    | 'no_payment_method'
    | 'card_expired'
    | 'monthly_cap_reached';
  sinceMs: number;
  resumesAtMs: number | null;
  topUpId: string | null;
  failure: TopUpState['failure'];
};

/** Why the rule does not work, if it does not: its own pause, a missing card, or the cap. */
export function pauseOf(state: WorldState, nowMs: number): RechargePauseView | null {
  const { recharge } = state;
  if (!recharge.isEnabled) return null;
  if (recharge.pause !== null) {
    const { reason, sinceMs, topUpId, failure } = recharge.pause;
    return { reason, sinceMs, topUpId, failure, resumesAtMs: null };
  }
  const card = rechargeCard(state, nowMs);
  const base = { sinceMs: recharge.updatedAtMs, topUpId: null, failure: null, resumesAtMs: null };
  if (card === undefined) return { ...base, reason: 'no_payment_method' };
  if (cardStatus(card, nowMs) === 'expired') {
    return { ...base, reason: 'card_expired', failure: toFailure('expired_card') };
  }
  if (!isUsable(card, nowMs))
    return { ...base, reason: 'no_payment_method', failure: card.failure };
  const decision = decide(state, nowMs);
  if (decision.kind === 'wait' && decision.reason === 'cap_reached') {
    return {
      ...base,
      reason: 'monthly_cap_reached',
      sinceMs: recharge.lastAttemptAtMs ?? recharge.updatedAtMs,
      resumesAtMs: startOfMonth(nowMs, state.timeZone, 1),
    };
  }
  return null;
}

/** One word for the state of the rule. */
export function rechargeStatus(
  state: WorldState,
  nowMs: number,
): 'disabled' | 'active' | 'charging' | 'cooling_down' | 'paused' {
  if (!state.recharge.isEnabled) return 'disabled';
  if (openTopUp(state)?.trigger === 'auto_recharge' && state.recharge.pause === null)
    return 'charging';
  if (pauseOf(state, nowMs) !== null) return 'paused';
  const decision = decide(state, nowMs);
  return decision.kind === 'wait' && decision.reason === 'cooling_down' ? 'cooling_down' : 'active';
}
