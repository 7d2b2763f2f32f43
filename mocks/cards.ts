import type { CardStatus } from '#src/domain/card.ts';
import { createId } from './ids.ts';
import type { CardFacts, CardState, WorldState } from './state.ts';
import { startOfMonth, DAY_MS } from './zoned.ts';

export const MAX_CARDS = 5;
const EXPIRING_DAYS = 45;

/** What a card is good for now. A dead card needs replacing even when its date is fine. */
export function cardStatus(card: CardState, nowMs: number): Exclude<CardStatus, 'unknown'> {
  if (card.pendingUntilMs !== null) return 'pending';
  if (card.isDoNotRetry || card.failsLate) return 'requires_update';
  const endsMs = startOfMonth(Date.UTC(card.expYear, card.expMonth - 1, 15), 'UTC', 1);
  if (nowMs >= endsMs) return 'expired';
  return nowMs >= endsMs - EXPIRING_DAYS * DAY_MS ? 'expiring' : 'active';
}

/** Whether an automatic charge may be tried on it. */
export function isUsable(card: CardState, nowMs: number): boolean {
  const status = cardStatus(card, nowMs);
  return status === 'active' || status === 'expiring';
}

/** Saved cards, default first, then newest first. */
export function listCards(state: WorldState): CardState[] {
  return [...state.cards].sort(
    (left, right) =>
      Number(right.id === state.defaultCardId) - Number(left.id === state.defaultCardId) ||
      right.createdAtMs - left.createdAtMs,
  );
}

/** The card of an id, or undefined. */
export function findCard(
  state: WorldState,
  cardId: string | null | undefined,
): CardState | undefined {
  return state.cards.find(({ id }) => id === cardId);
}

/** The card that a charge without a named card takes. */
export function defaultCard(state: WorldState): CardState | undefined {
  return findCard(state, state.defaultCardId);
}

/**
 * Saves a card. The same card again (brand, last four, expiry stand for the provider's fingerprint) takes over
 * the older entry, and keeps its bank's word that it must not be tried again.
 */
export function saveCard(
  state: WorldState,
  facts: CardFacts,
  nowMs: number,
  options: { isDefault: boolean; pendingUntilMs?: number | null },
): { card: CardState; isNew: boolean } {
  const same = state.cards.find((card) => isSameCard(card, facts));
  const pendingUntilMs = options.pendingUntilMs ?? null;
  if (same !== undefined) {
    if (same.failsLate || same.pendingUntilMs !== null) same.pendingUntilMs = pendingUntilMs;
    same.failsLate = false;
    if (!same.isDoNotRetry) same.failure = null;
    if (options.isDefault && same.pendingUntilMs === null) state.defaultCardId = same.id;
    return { card: same, isNew: false };
  }
  const card: CardState = {
    ...facts,
    id: createId(state, 'pm'),
    createdAtMs: nowMs,
    pendingUntilMs,
    failsLate: false,
    failure: null,
    isDoNotRetry: false,
    replacedCardId: null,
  };
  state.cards.push(card);
  // A card that is not confirmed yet never takes the place of one that works.
  if (state.defaultCardId === null || (options.isDefault && pendingUntilMs === null)) {
    state.defaultCardId = card.id;
  }
  return { card, isNew: true };
}

function isSameCard(card: CardFacts, facts: CardFacts): boolean {
  return (
    card.brand === facts.brand &&
    card.last4 === facts.last4 &&
    card.behaviour === facts.behaviour &&
    card.expMonth === facts.expMonth &&
    card.expYear === facts.expYear
  );
}

/** Takes a card out; the default moves to the newest that is usable. */
export function removeCard(state: WorldState, cardId: string, nowMs: number): void {
  state.cards = state.cards.filter(({ id }) => id !== cardId);
  if (state.recharge.cardId === cardId) state.recharge.cardId = null;
  if (state.defaultCardId !== cardId) return;
  const rest = listCards(state);
  state.defaultCardId = (rest.find((card) => isUsable(card, nowMs)) ?? rest[0])?.id ?? null;
}

/** When the next late confirmation comes, or null. */
export function nextConfirmationMs(state: WorldState): number | null {
  return state.cards.reduce<number | null>(
    (next, { pendingUntilMs }) =>
      pendingUntilMs === null ? next : Math.min(next ?? pendingUntilMs, pendingUntilMs),
    null,
  );
}

/** Settles the confirmations due: a late failure leaves every other card, and the default, as they are. */
export function confirmLateCards(state: WorldState, atMs: number): void {
  for (const card of state.cards) {
    if (card.pendingUntilMs === null || card.pendingUntilMs > atMs) continue;
    card.pendingUntilMs = null;
    const setup = state.setups.find(({ cardId }) => cardId === card.id);
    if (state.lateConfirmation?.fails) {
      card.failsLate = true;
      card.failure = {
        code: 'card_declined',
        advice: 'use_another_card',
        isRetryable: false,
        nextRetryAtMs: null,
      };
      if (setup) {
        setup.status = 'requires_payment_method';
        setup.failure = card.failure;
      }
      if (state.defaultCardId === card.id) {
        const other = listCards(state).find((candidate) => isUsable(candidate, atMs));
        if (other) state.defaultCardId = other.id;
      }
    } else {
      if (setup) setup.status = 'succeeded';
      const isDefaultUsable = isUsableId(state, state.defaultCardId, atMs);
      if (!isDefaultUsable) state.defaultCardId = card.id;
    }
  }
}

function isUsableId(state: WorldState, cardId: string | null, nowMs: number): boolean {
  const card = findCard(state, cardId);
  return card !== undefined && isUsable(card, nowMs);
}
