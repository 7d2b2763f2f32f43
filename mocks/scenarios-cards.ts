import { noteActivations } from './channels-state.ts';
import { fresh, lived, type Scenario } from './scenario-seeds.ts';
import { daysBefore, seedCard, seedReports, seedTopUp } from './seeds.ts';
import type { CardFacts, CardState, WorldState } from './state.ts';
import { toFailure } from './failures.ts';
import { HOUR_MS, startOfMonth } from './zoned.ts';

/** A card in every state, and accounts with several: which one is charged, and which one after it. */
export const cardScenarios = {
  'card-declined': {
    title: { es: 'Tarjeta rechazada', en: 'Card declined', pt: 'Cartão recusado' },
    shows: {
      es: 'El banco rechazó el último cobro. Para ver el rechazo al guardar, agrega otra con 4000 0000 0000 0002.',
      en: 'The bank declined the last charge. To see a decline while saving, add another with 4000 0000 0000 0002.',
      pt: 'O banco recusou a última cobrança. Para ver a recusa ao salvar, adicione outro com 4000 0000 0000 0002.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], daysBefore(nowMs, 2));
      const facts = { last4: '0341', behaviour: 'decline_on_charge' } as const;
      const card = seedCard(state, facts, daysBefore(nowMs, 2));
      seedTopUp(state, card, 2_000, nowMs - HOUR_MS);
      noteActivations(state, nowMs);
    }),
  },
  'three-d-secure': {
    title: { es: 'Tarjeta con 3-D Secure', en: '3-D Secure card', pt: 'Cartão com 3-D Secure' },
    shows: {
      es: 'El banco de la tarjeta guardada pide confirmar cada cobro. Para ver su ventana, agrega otra con 4000 0025 0000 3155.',
      en: 'The saved card’s bank asks to confirm every charge. To see its window, add another with 4000 0025 0000 3155.',
      pt: 'O banco do cartão salvo pede confirmação a cada cobrança. Para ver a janela dele, adicione outro com 4000 0025 0000 3155.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], daysBefore(nowMs, 1));
      const facts = { last4: '3184', behaviour: 'three_d_secure_always' } as const;
      seedCard(state, facts, daysBefore(nowMs, 1));
      noteActivations(state, nowMs);
    }),
  },
  'prepaid-card': {
    title: { es: 'Tarjeta prepago', en: 'Prepaid card', pt: 'Cartão pré-pago' },
    shows: {
      es: 'Una tarjeta prepago guardada: sirve mientras tenga fondos, y se dice.',
      en: 'A saved prepaid card: it works as long as it has funds, and that is said.',
      pt: 'Um cartão pré-pago salvo: serve enquanto tiver fundos, e isso é dito.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], daysBefore(nowMs, 1));
      const facts = { brand: 'mastercard', last4: '5100', funding: 'prepaid' } as const;
      seedCard(state, facts, daysBefore(nowMs, 1));
      noteActivations(state, nowMs);
    }),
  },
  'card-pending': {
    title: {
      es: 'Tarjeta en confirmación',
      en: 'Card being confirmed',
      pt: 'Cartão em confirmação',
    },
    shows: {
      es: 'El proveedor todavía confirma la tarjeta que se acaba de guardar; en dos minutos sirve.',
      en: 'The provider is still confirming the card just saved; in two minutes it works.',
      pt: 'O provedor ainda confirma o cartão que acabou de ser salvo; em dois minutos ele serve.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state, nowMs) => {
      seedReports(state, ['wallet'], nowMs);
      seedCard(state, {}, nowMs).pendingUntilMs = nowMs + 120_000;
    }),
  },
  'card-late-confirmation': {
    title: {
      es: 'Tarjeta que tarda en confirmarse',
      en: 'Late card confirmation',
      pt: 'Cartão que demora a ser confirmado',
    },
    shows: {
      es: 'La tarjeta que se guarde queda pendiente medio minuto antes de servir.',
      en: 'The card that is saved stays pending for half a minute before it works.',
      pt: 'O cartão que for salvo fica pendente por meio minuto antes de servir.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state) => void (state.lateConfirmation = { delayMs: 30_000, fails: false })),
  },
  'card-late-failure': {
    title: {
      es: 'Confirmación tardía que falla',
      en: 'Late confirmation that fails',
      pt: 'Confirmação tardia que falha',
    },
    shows: {
      es: 'La tarjeta que se guarde queda pendiente y medio minuto después el banco la rechaza.',
      en: 'The card that is saved stays pending and half a minute later the bank declines it.',
      pt: 'O cartão que for salvo fica pendente e, meio minuto depois, o banco o recusa.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state) => void (state.lateConfirmation = { delayMs: 30_000, fails: true })),
  },
  'prepaid-refused': {
    title: { es: 'Prepago no aceptado', en: 'Prepaid refused', pt: 'Pré-pago não aceito' },
    shows: {
      es: 'Las tarjetas prepago pasan en el proveedor, pero la cuenta no las acepta: pruébalo con 5105 1051 0510 5100.',
      en: 'Prepaid cards pass at the provider but the account does not take them: try 5105 1051 0510 5100.',
      pt: 'Os cartões pré-pagos passam no provedor, mas a conta não os aceita: teste com 5105 1051 0510 5100.',
    },
    group: 'cards',
    step: 'card',
    seed: fresh((state) => void (state.acceptedFunding = ['credit', 'debit', 'unknown'])),
  },
  'expiring-card': {
    title: { es: 'Tarjeta por vencer', en: 'Expiring card', pt: 'Cartão prestes a vencer' },
    shows: {
      es: 'La tarjeta en uso vence este mes y otra ya venció.',
      en: 'The card in use expires this month and another one already has.',
      pt: 'O cartão em uso vence este mês e outro já venceu.',
    },
    group: 'cards',
    step: 'card',
    seed: lived((state, nowMs) => {
      const now = new Date(nowMs);
      const old = new Date(startOfMonth(nowMs, 'UTC', -2));
      seedCard(
        state,
        {
          last4: '4444',
          brand: 'mastercard',
          expMonth: old.getUTCMonth() + 1,
          expYear: old.getUTCFullYear(),
        },
        daysBefore(nowMs, 30),
      );
      for (const card of state.cards) {
        if (card.last4 !== '4242') continue;
        card.expMonth = now.getUTCMonth() + 1;
        card.expYear = now.getUTCFullYear();
        state.defaultCardId = card.id;
      }
    }),
  },
  'backup-card': {
    title: { es: 'Con tarjeta de respaldo', en: 'With a backup card', pt: 'Com cartão reserva' },
    shows: {
      es: 'La principal fue rechazada hace poco y la recarga se cobró a la segunda.',
      en: 'The default was declined lately and the recharge went to the second card.',
      pt: 'O principal foi recusado há pouco e a recarga foi cobrada no segundo.',
    },
    group: 'cards',
    step: 'card',
    seed: lived((state, nowMs) => {
      addCard(state, { last4: '5556', funding: 'debit' }, daysBefore(nowMs, 20));
      const [main] = state.cards;
      if (main !== undefined) main.failure = toFailure('insufficient_funds');
    }),
  },
  'one-card-charged': {
    title: {
      es: 'Solo se cobra la principal',
      en: 'Only the default is charged',
      pt: 'Só se cobra o principal',
    },
    shows: {
      es: 'Una cuenta que nunca intenta con otra tarjeta cuando la principal falla.',
      en: 'An account that never turns to another card when the default fails.',
      pt: 'Uma conta que nunca tenta com outro cartão quando o principal falha.',
    },
    group: 'cards',
    step: 'card',
    seed: lived((state, nowMs) => {
      addCard(state, { last4: '5556', funding: 'debit' }, daysBefore(nowMs, 20));
      state.triesOtherCards = false;
    }),
  },
  'many-cards': {
    title: {
      es: 'El máximo de tarjetas',
      en: 'As many cards as can be',
      pt: 'O máximo de cartões',
    },
    shows: {
      es: 'Cinco tarjetas: principal, prepago, una que pide confirmación, una vencida y una rechazada.',
      en: 'Five cards: default, prepaid, one that asks for confirmation, one expired and one declined.',
      pt: 'Cinco cartões: principal, pré-pago, um que pede confirmação, um vencido e um recusado.',
    },
    group: 'cards',
    step: 'card',
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
