import { cardStatus, findCard, saveCard } from './cards.ts';
import { saveOutcome, toFailure } from './failures.ts';
import { createId } from './ids.ts';
import { token } from './random.ts';
import type { CardFacts, CardState, SetupState, WorldState } from './state.ts';

/** The open setup intent, reused until a card comes of it, or a new one. */
export function openSetup(
  state: WorldState,
  consentVersion: string | null,
  nowMs: number,
): SetupState {
  const open = state.setups.find(
    ({ status, cardId }) =>
      cardId === null && (status === 'requires_payment_method' || status === 'requires_action'),
  );
  if (open !== undefined) {
    open.consentVersion = consentVersion;
    return open;
  }
  const providerId = `seti_${createId(state, 'x', 24).slice(2)}`;
  const setup: SetupState = {
    id: createId(state, 'sui'),
    providerId,
    clientSecret: `${providerId}_secret_${token(24, state.seed, providerId)}`,
    status: 'requires_payment_method',
    card: null,
    failure: null,
    cardId: null,
    consentVersion,
    createdAtMs: nowMs,
  };
  state.setups.push(setup);
  return setup;
}

/** A setup intent by our id or the provider's. */
export function findSetup(state: WorldState, id: string): SetupState | undefined {
  return state.setups.find((setup) => setup.id === id || setup.providerId === id);
}

/** The provider's side of confirming with a card. A settled intent stays as it is. */
export function confirmSetup(state: WorldState, setup: SetupState, card: CardFacts): void {
  if (isSettled(setup)) return;
  setup.card = card;
  setup.failure = null;
  const outcome = saveOutcome(card.behaviour);
  if (outcome === 'three_d_secure') setup.status = 'requires_action';
  else if (outcome === null) succeed(state, setup);
  else refuse(setup, toFailure(outcome));
}

/** What the bank's 3-D Secure page ended with. */
export function authenticateSetup(
  state: WorldState,
  setup: SetupState,
  result: 'complete' | 'fail' | 'close',
): void {
  if (setup.status !== 'requires_action' || setup.card === null) return;
  if (result !== 'complete') refuse(setup, toFailure('authentication_failed'));
  else if (setup.card.behaviour === 'three_d_secure_declined')
    refuse(setup, toFailure('card_declined'));
  else succeed(state, setup);
}

function succeed(state: WorldState, setup: SetupState): void {
  setup.status = state.lateConfirmation === null ? 'succeeded' : 'processing';
}

function refuse(setup: SetupState, failure: SetupState['failure']): void {
  setup.status = 'requires_payment_method';
  setup.failure = failure;
}

function isSettled(setup: SetupState): boolean {
  return (
    setup.status === 'succeeded' || setup.status === 'processing' || setup.status === 'canceled'
  );
}

/** Turns a confirmed intent into a saved card; once per intent, however often it is asked. */
export function finishSetup(
  state: WorldState,
  setup: SetupState,
  nowMs: number,
  isDefault: boolean,
): { card: CardState; outcome: 'created' | 'known' | 'pending' } | null {
  const before = findCard(state, setup.cardId);
  if (before !== undefined) {
    const outcome = cardStatus(before, nowMs) === 'pending' ? 'pending' : 'known';
    return { card: before, outcome };
  }
  if (setup.card === null || (setup.status !== 'succeeded' && setup.status !== 'processing'))
    return null;
  const late = setup.status === 'processing' ? state.lateConfirmation : null;
  const { card, isNew } = saveCard(state, setup.card, nowMs, {
    isDefault,
    pendingUntilMs: late === null ? null : nowMs + late.delayMs,
  });
  setup.cardId = card.id;
  if (card.pendingUntilMs !== null) return { card, outcome: 'pending' };
  return { card, outcome: isNew ? 'created' : 'known' };
}
