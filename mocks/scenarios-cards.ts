import { fresh, lived, type Scenario } from './scenario-seeds.ts';
import { daysBefore, seedCard, seedReports } from './seeds.ts';
import type { CardFacts, CardState, WorldState } from './state.ts';
import { toFailure } from './failures.ts';

/** Accounts with several cards: which one is charged, and which one after it. */
export const cardScenarios = {
  'backup-card': {
    title: { es: 'Con tarjeta de respaldo', en: 'With a backup card' },
    shows: {
      es: 'La principal fue rechazada hace poco y la recarga se cobró a la segunda.',
      en: 'The default was declined lately and the recharge went to the second card.',
    },
    seed: lived((state, nowMs) => {
      addCard(state, { last4: '5556', funding: 'debit' }, daysBefore(nowMs, 20));
      const [main] = state.cards;
      if (main !== undefined) main.failure = toFailure('insufficient_funds');
    }),
  },
  'one-card-charged': {
    title: { es: 'Solo se cobra la principal', en: 'Only the default is charged' },
    shows: {
      es: 'Una cuenta que nunca intenta con otra tarjeta cuando la principal falla.',
      en: 'An account that never turns to another card when the default fails.',
    },
    seed: lived((state, nowMs) => {
      addCard(state, { last4: '5556', funding: 'debit' }, daysBefore(nowMs, 20));
      state.triesOtherCards = false;
    }),
  },
  'many-cards': {
    title: { es: 'El máximo de tarjetas', en: 'As many cards as can be' },
    shows: {
      es: 'Cinco tarjetas: principal, prepago, una que pide confirmación, una vencida y una rechazada.',
      en: 'Five cards: default, prepaid, one that asks for confirmation, one expired and one declined.',
    },
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      const past = new Date(daysBefore(nowMs, 90));
      seedCard(state, {}, daysBefore(nowMs, 300));
      addCard(
        state,
        { brand: 'mastercard', last4: '5100', funding: 'prepaid' },
        daysBefore(nowMs, 90),
      );
      addCard(state, { last4: '3184', behaviour: 'three_d_secure_always' }, daysBefore(nowMs, 60));
      addCard(
        state,
        {
          brand: 'amex',
          last4: '0005',
          expMonth: past.getUTCMonth() + 1,
          expYear: past.getUTCFullYear(),
        },
        daysBefore(nowMs, 400),
      );
      const dead = addCard(state, { last4: '0341', funding: 'debit' }, daysBefore(nowMs, 30));
      dead.isDoNotRetry = true;
      dead.failure = { ...toFailure('card_declined'), advice: 'do_not_retry', isRetryable: false };
    }),
  },
} as const satisfies Record<string, Scenario>;

/** Another card, which takes nobody's place. */
function addCard(state: WorldState, facts: Partial<CardFacts>, atMs: number): CardState {
  const main = state.defaultCardId;
  const card = seedCard(state, facts, atMs);
  state.defaultCardId = main;
  return card;
}
