import { defaultCard, findCard, isUsable } from '#mocks/cards.ts';
import { limitsOf } from '#mocks/fixtures.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { toListPage } from '#mocks/pages.ts';
import { notFound, ProblemAnswer } from '#mocks/problem.ts';
import { noteOutcome, rechargedInMonth } from '#mocks/recharge.ts';
import type { CardState, TopUpState } from '#mocks/state.ts';
import {
  cancelCharge,
  findTopUp,
  isResumable,
  openCharge,
  openTopUp,
  reopenCharge,
  settleCharge,
} from '#mocks/top-ups.ts';
import { toMoney, toTime, toTimeOrNull, toWireCard, toWireFailure } from '#mocks/wire.ts';
import type { Money, TopUp } from '#src/backend/generated/types.gen.ts';
import { toRowId } from './ledger-rows.ts';

/** Two charges by hand are at least this far apart. */
const MANUAL_COOLDOWN_MS = 20_000;

type TopUpArea = 'listTopUps' | 'createTopUp' | 'getTopUp' | 'resumeTopUp' | 'cancelTopUp';

/** Purchases of balance, by hand or by the rule. */
export const topUpOperations: Pick<OperationHandlers, TopUpArea> = {
  listTopUps({ query }, context) {
    const filter = { trigger: query.trigger ?? null, status: query.status ?? [] };
    const matching = context.world.state.topUps
      .filter(
        ({ trigger, status }) =>
          (filter.trigger === null || filter.trigger === trigger) &&
          (filter.status.length === 0 || filter.status.includes(status)),
      )
      .toReversed();
    const page = toListPage(matching, query, filter);
    return {
      status: 200,
      body: { ...page, data: page.data.map((topUp) => toTopUp(topUp, context)) },
      headers: { 'Cache-Control': 'no-store' },
    };
  },

  createTopUp({ body }, context) {
    const { world, nowMs } = context;
    const { state } = world;
    const wanted = body.payment_method_id ?? null;
    if (wanted !== null && findCard(state, wanted) === undefined) throw notFound();
    requireAmount(body.amount, context);
    if (openTopUp(state) !== undefined) throw new ProblemAnswer(409, 'top_up_in_progress');
    const card = chooseCard(wanted, context);
    const last = state.topUps.findLast(
      ({ trigger, status }) => trigger === 'manual' && status === 'succeeded',
    );
    const freeAtMs = (last?.attemptedAtMs ?? Number.NEGATIVE_INFINITY) + MANUAL_COOLDOWN_MS;
    if (nowMs < freeAtMs) {
      throw new ProblemAnswer(429, 'charge_cooldown', {
        retryAfterSeconds: Math.ceil((freeAtMs - nowMs) / 1000),
      });
    }
    const topUp = openCharge(state, card, 'manual', body.amount.amount, nowMs);
    if (state.manualChargeMs === 0) settleCharge(state, topUp, nowMs, true);
    else topUp.dueAtMs = nowMs + state.manualChargeMs;
    return {
      status: 201,
      body: toTopUp(topUp, context),
      headers: { 'Cache-Control': 'no-store' },
    };
  },

  getTopUp({ path }, context) {
    return {
      status: 200,
      body: toTopUp(requireTopUp(path.top_up_id, context), context),
      headers: { 'Cache-Control': 'no-store' },
    };
  },

  resumeTopUp({ path, body }, context) {
    const { world, nowMs } = context;
    const { state } = world;
    const topUp = requireTopUp(path.top_up_id, context);
    if (!isResumable(topUp, nowMs)) throw new ProblemAnswer(409, 'not_resumable');
    const other = openTopUp(state);
    if (other !== undefined && other !== topUp) throw new ProblemAnswer(409, 'top_up_in_progress');
    const cap = state.recharge.monthlyCapMinor;
    const isAutomatic = topUp.trigger === 'auto_recharge';
    if (isAutomatic && cap !== null) {
      const { chargedMinor } = rechargedInMonth(state, nowMs);
      if (chargedMinor + topUp.amountMinor > cap)
        throw new ProblemAnswer(409, 'monthly_cap_reached');
    }
    const named = body.payment_method_id ?? findCard(state, topUp.cardId)?.id ?? null;
    const card = chooseCard(named, context);
    // Already waiting for the same card's 3-D Secure: the same question again, not another attempt.
    if (topUp.status !== 'requires_action' || topUp.cardId !== card.id) {
      reopenCharge(topUp, card, nowMs);
      settleCharge(state, topUp, nowMs, true);
      if (topUp.status === 'succeeded') noteOutcome(state, topUp, nowMs);
    }
    return {
      status: 200,
      body: toTopUp(topUp, context),
      headers: { 'Cache-Control': 'no-store' },
    };
  },

  cancelTopUp({ path }, context) {
    const topUp = requireTopUp(path.top_up_id, context);
    if (topUp.status === 'processing') throw new ProblemAnswer(409, 'not_cancelable');
    cancelCharge(topUp, context.nowMs);
    return { status: 200, body: toTopUp(topUp, context) };
  },
};

function requireTopUp(topUpId: string, { world }: OperationContext): TopUpState {
  const topUp = findTopUp(world.state, topUpId);
  if (topUp === undefined) throw notFound();
  return topUp;
}

function requireAmount(amount: Money, { world: { state }, texts }: OperationContext): void {
  if (amount.currency !== state.currency) throw new ProblemAnswer(422, 'currency_mismatch');
  const { minMinor, maxMinor } = limitsOf(state.currency).topUp;
  const isLow = amount.amount < minMinor;
  if (!isLow && amount.amount <= maxMinor) return;
  const code = isLow ? 'below_minimum' : 'above_maximum';
  throw new ProblemAnswer(422, isLow ? 'amount_below_minimum' : 'amount_above_maximum', {
    errors: [{ pointer: '/amount/amount', code, detail: texts.fieldErrors[code] }],
    limits: { min: toMoney(state, minMinor), max: toMoney(state, maxMinor) },
  });
}

function chooseCard(
  cardId: string | null,
  { world: { state }, nowMs }: OperationContext,
): CardState {
  const card = cardId === null ? defaultCard(state) : findCard(state, cardId);
  if (cardId !== null && card === undefined) throw notFound();
  if (card?.isDoNotRetry) throw new ProblemAnswer(409, 'card_do_not_retry');
  if (card === undefined || !isUsable(card, nowMs)) {
    throw new ProblemAnswer(409, 'no_usable_payment_method');
  }
  return card;
}

function toTopUp(topUp: TopUpState, context: OperationContext): TopUp {
  const { state } = context.world;
  const isAsking = topUp.status === 'requires_action';
  return {
    id: topUp.id,
    trigger: topUp.trigger,
    status: topUp.status,
    amount: toMoney(state, topUp.amountMinor),
    tax: null,
    total_charged: topUp.status === 'succeeded' ? toMoney(state, topUp.amountMinor) : null,
    payment_method: { id: topUp.cardId, card: toWireCard(topUp.card) },
    failure: toWireFailure(topUp.failure, context),
    next_action: isAsking
      ? {
          type: 'stripe_handle_next_action',
          client_secret: topUp.clientSecret,
          expires_at: toTimeOrNull(topUp.dueAtMs),
        }
      : null,
    attempts: topUp.attempts,
    ledger_transaction_id: topUp.ledgerSequence === null ? null : toRowId(topUp.ledgerSequence),
    receipt_url: null,
    created_at: toTime(topUp.createdAtMs),
    updated_at: toTime(topUp.updatedAtMs),
  };
}
