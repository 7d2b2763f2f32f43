import { minorToMicros } from '#src/domain/money.ts';
import { cardStatus, findCard } from './cards.ts';
import { doNotRetryFailure, toFailure } from './failures.ts';
import { createId } from './ids.ts';
import { appendRow } from './ledger.ts';
import { token } from './random.ts';
import { exponentOf } from './rates.ts';
import type { CardFacts, CardState, FailureState, TopUpState, WorldState } from './state.ts';
import { DAY_MS, HOUR_MS } from './zoned.ts';

/** How long an automatic charge is under way before the provider has decided. */
export const CHARGE_MS = 2_500;
const AUTHENTICATION_MS = HOUR_MS;
const RESUMABLE_MS = 7 * DAY_MS;

/** The one attempt that is still open in this workspace, or undefined. */
export function openTopUp(state: WorldState): TopUpState | undefined {
  return state.topUps.find(({ status }) => status === 'processing' || status === 'requires_action');
}

/** The top-up of an id, or undefined. */
export function findTopUp(state: WorldState, topUpId: string | null): TopUpState | undefined {
  return state.topUps.find(({ id }) => id === topUpId);
}

/** Writes the attempt down before anything is asked of the provider. */
export function openCharge(
  state: WorldState,
  card: CardState,
  trigger: TopUpState['trigger'],
  amountMinor: number,
  nowMs: number,
): TopUpState {
  const providerId = `pi_${createId(state, 'x', 24).slice(2)}`;
  const topUp: TopUpState = {
    id: createId(state, 'tup'),
    providerId,
    clientSecret: `${providerId}_secret_${token(24, state.seed, providerId)}`,
    trigger,
    status: 'processing',
    amountMinor,
    cardId: card.id,
    card: toFacts(card),
    triedCardIds: [card.id],
    failure: null,
    attempts: 1,
    ledgerSequence: null,
    dueAtMs: nowMs + CHARGE_MS,
    createdAtMs: nowMs,
    attemptedAtMs: nowMs,
    updatedAtMs: nowMs,
  };
  state.topUps.push(topUp);
  return topUp;
}

/** Tries the same payment again, on this card or another. Never a second payment. */
export function reopenCharge(topUp: TopUpState, card: CardState, nowMs: number): void {
  topUp.cardId = card.id;
  topUp.card = toFacts(card);
  if (!topUp.triedCardIds.includes(card.id)) topUp.triedCardIds.push(card.id);
  topUp.status = 'processing';
  topUp.failure = null;
  topUp.attempts += 1;
  topUp.attemptedAtMs = nowMs;
  topUp.dueAtMs = nowMs + CHARGE_MS;
}

/** Whether the customer can still finish it. */
export function isResumable(topUp: TopUpState, nowMs: number): boolean {
  return (
    (topUp.status === 'failed' || topUp.status === 'requires_action') &&
    nowMs - topUp.createdAtMs < RESUMABLE_MS
  );
}

/**
 * The bank's answer to the open attempt. `onSession`: the customer is here and can be asked for 3-D Secure.
 * Money that was paid is credited in the same step, once per payment.
 */
export function settleCharge(
  state: WorldState,
  topUp: TopUpState,
  nowMs: number,
  onSession: boolean,
): void {
  if (topUp.status !== 'processing') return;
  const card = findCard(state, topUp.cardId);
  const outcome = chargeOutcome(topUp.card, card, nowMs, onSession);
  topUp.updatedAtMs = nowMs;
  topUp.dueAtMs = null;
  if (outcome === 'paid') {
    credit(state, topUp, nowMs);
  } else if (outcome === 'three_d_secure') {
    topUp.status = 'requires_action';
    topUp.dueAtMs = nowMs + AUTHENTICATION_MS;
  } else {
    topUp.status = 'failed';
    topUp.failure = outcome;
    if (card !== undefined) {
      card.failure = outcome;
      card.isDoNotRetry ||= outcome.advice === 'do_not_retry';
    }
  }
}

/** What the bank's 3-D Secure page ended with. */
export function authenticateCharge(
  state: WorldState,
  topUp: TopUpState,
  result: 'complete' | 'fail' | 'close',
  nowMs: number,
): void {
  if (topUp.status !== 'requires_action') return;
  topUp.updatedAtMs = nowMs;
  topUp.dueAtMs = null;
  if (result === 'complete') {
    credit(state, topUp, nowMs);
  } else {
    topUp.status = 'failed';
    topUp.failure = toFailure('authentication_failed');
  }
}

/** Ends an authentication that nobody finished. */
export function expireAuthentication(topUp: TopUpState, nowMs: number): void {
  topUp.status = 'failed';
  topUp.failure = toFailure('authentication_failed');
  topUp.dueAtMs = null;
  topUp.updatedAtMs = nowMs;
}

/** Gives an unpaid top-up up. Whoever ended it already stays as it is. */
export function cancelCharge(topUp: TopUpState, nowMs: number): void {
  if (topUp.status !== 'failed' && topUp.status !== 'requires_action') return;
  topUp.status = 'canceled';
  topUp.dueAtMs = null;
  topUp.updatedAtMs = nowMs;
}

function credit(state: WorldState, topUp: TopUpState, nowMs: number): void {
  if (topUp.ledgerSequence !== null) throw new Error('a payment is credited once');
  const row = appendRow(state, {
    type: topUp.trigger === 'manual' ? 'top_up' : 'auto_recharge',
    amountMicros: minorToMicros(topUp.amountMinor, {
      code: state.currency,
      exponent: exponentOf(state.currency),
    }),
    usage: null,
    topUpId: topUp.id,
    occurredAtMs: nowMs,
    postedAtMs: nowMs,
  });
  topUp.status = 'succeeded';
  topUp.failure = null;
  const card = findCard(state, topUp.cardId);
  if (card !== undefined && !card.isDoNotRetry) card.failure = null;
  topUp.ledgerSequence = row.sequence;
}

function chargeOutcome(
  facts: CardFacts,
  card: CardState | undefined,
  nowMs: number,
  onSession: boolean,
): 'paid' | 'three_d_secure' | FailureState {
  if (card?.isDoNotRetry) return doNotRetryFailure();
  if (card !== undefined && cardStatus(card, nowMs) === 'expired') return toFailure('expired_card');
  switch (facts.behaviour) {
    case 'three_d_secure':
      return onSession ? 'three_d_secure' : 'paid';
    case 'three_d_secure_always':
      return onSession ? 'three_d_secure' : toFailure('authentication_required');
    case 'decline_on_charge':
      return toFailure('card_declined');
    case 'insufficient_funds':
      return toFailure('insufficient_funds');
    case 'do_not_retry_on_charge':
      return doNotRetryFailure();
    default:
      return 'paid';
  }
}

/** The part of a card that a payment keeps, even after the card was removed. */
function toFacts(card: CardState): CardFacts {
  const { brand, funding, last4, expMonth, expYear, country, behaviour } = card;
  return { brand, funding, last4, expMonth, expYear, country, behaviour };
}
