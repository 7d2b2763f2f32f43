import { cardStatus, findCard, isUsable, listCards, MAX_CARDS, removeCard } from '#mocks/cards.ts';
import { channelStatus } from '#mocks/channels-state.ts';
import { consentVersions } from '#mocks/fixtures.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { toListPage } from '#mocks/pages.ts';
import { notFound, ProblemAnswer } from '#mocks/problem.ts';
import { chargeOrder } from '#mocks/recharge.ts';
import { findSetup, finishSetup, openSetup } from '#mocks/setups.ts';
import type { CardState, SetupState } from '#mocks/state.ts';
import { openTopUp } from '#mocks/top-ups.ts';
import { toTime, toWireCard, toWireFailure } from '#mocks/wire.ts';
import type { PaymentMethod, SetupIntent } from '#src/backend/generated/types.gen.ts';

type CardArea =
  | 'createSetupIntent'
  | 'getSetupIntent'
  | 'listPaymentMethods'
  | 'createPaymentMethod'
  | 'updatePaymentMethod'
  | 'deletePaymentMethod';

/** Saving, choosing and removing cards for later charges. */
export const cardOperations: Pick<OperationHandlers, CardArea> = {
  createSetupIntent({ body }, context) {
    const { state } = context.world;
    const version = requireConsent(body.consent, 'save_card');
    if (state.cards.length >= MAX_CARDS) throw new ProblemAnswer(422, 'card_limit_reached');
    const setup = openSetup(state, version, context.nowMs);
    return {
      status: 201,
      body: toSetupIntent(setup, context, setup.clientSecret),
      headers: { 'Cache-Control': 'no-store' },
    };
  },

  getSetupIntent({ path }, context) {
    const setup = findSetup(context.world.state, path.setup_intent_id);
    if (setup === undefined) throw notFound();
    return { status: 200, body: toSetupIntent(setup, context, null) };
  },

  listPaymentMethods({ query }, context) {
    const page = toListPage(listCards(context.world.state), query, 'cards');
    return {
      status: 200,
      body: { ...page, data: page.data.map((card) => toPaymentMethod(card, context)) },
    };
  },

  createPaymentMethod({ body }, context) {
    const { world, nowMs } = context;
    const setup = findSetup(world.state, body.setup_intent_id);
    if (setup === undefined) throw notFound();
    const isConfirmed = setup.status === 'succeeded' || setup.status === 'processing';
    if (isConfirmed && setup.card && !world.state.acceptedFunding.includes(setup.card.funding)) {
      // Let go at the provider too: the next attempt starts anew.
      setup.status = 'canceled';
      throw new ProblemAnswer(422, 'card_funding_not_accepted');
    }
    if (isConfirmed && setup.cardId === null && world.state.cards.length >= MAX_CARDS) {
      throw new ProblemAnswer(422, 'card_limit_reached');
    }
    const saved = finishSetup(world.state, setup, nowMs, body.make_default ?? true);
    if (saved === null) throw new ProblemAnswer(409, 'setup_intent_not_succeeded');
    const status = saved.outcome === 'created' ? 201 : saved.outcome === 'pending' ? 202 : 200;
    return { status, body: toPaymentMethod(saved.card, context) };
  },

  updatePaymentMethod({ path }, context) {
    const { state } = context.world;
    const card = findCard(state, path.payment_method_id);
    if (card === undefined) throw notFound();
    if (!isUsable(card, context.nowMs)) throw new ProblemAnswer(409, 'payment_method_not_usable');
    state.defaultCardId = card.id;
    return { status: 200, body: toPaymentMethod(card, context) };
  },

  deletePaymentMethod({ path }, { world: { state }, nowMs }) {
    const card = findCard(state, path.payment_method_id);
    if (card === undefined) throw notFound();
    if (openTopUp(state)?.cardId === card.id) throw new ProblemAnswer(409, 'top_up_in_progress');
    const others = state.cards.filter((other) => other !== card && isUsable(other, nowMs));
    const isSmsInUse =
      state.usage.perDay.sms !== undefined && channelStatus(state, 'sms', nowMs) === 'active';
    const isNeeded = state.recharge.isEnabled || isSmsInUse;
    if (others.length === 0 && isUsable(card, nowMs) && isNeeded) {
      throw new ProblemAnswer(409, 'payment_method_in_use');
    }
    removeCard(state, card.id, nowMs);
    return { status: 204, body: null };
  },
};

/** The version agreed to, which has to be the one shown now. */
export function requireConsent(
  consent: { document: string; version: string } | undefined,
  document: keyof typeof consentVersions,
): string {
  if (consent === undefined || consent.document !== document) {
    throw new ProblemAnswer(422, 'consent_required', {
      errors: [{ pointer: '/consent', code: 'required' }],
    });
  }
  if (consent.version !== consentVersions[document])
    throw new ProblemAnswer(422, 'consent_outdated');
  return consent.version;
}

function toSetupIntent(
  setup: SetupState,
  context: OperationContext,
  clientSecret: string | null,
): SetupIntent {
  return {
    id: setup.id,
    status: setup.status,
    provider: { name: 'stripe', setup_intent_id: setup.providerId, client_secret: clientSecret },
    payment_method_id: setup.cardId,
    failure: toWireFailure(setup.failure, context),
    created_at: toTime(setup.createdAtMs),
  };
}

function toPaymentMethod(card: CardState, context: OperationContext): PaymentMethod {
  const place = chargeOrder(context.world.state, context.nowMs).indexOf(card);
  return {
    id: card.id,
    card: toWireCard(card),
    is_default: card.id === context.world.state.defaultCardId,
    charge_order: place === -1 ? null : place + 1,
    asked_for_authentication: card.behaviour.startsWith('three_d_secure'),
    status: cardStatus(card, context.nowMs),
    failure: toWireFailure(card.failure, context),
    replaced_payment_method_id: card.replacedCardId,
    created_at: toTime(card.createdAtMs),
  };
}
