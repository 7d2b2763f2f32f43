import { findCard, isUsable } from '#mocks/cards.ts';
import { limitsOf } from '#mocks/fixtures.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { notFound, ProblemAnswer, type FieldProblem } from '#mocks/problem.ts';
import {
  decide,
  nextRuleMs,
  pauseOf,
  rechargeCard,
  rechargedInMonth,
  rechargeStatus,
  runRule,
  switchOn,
} from '#mocks/recharge.ts';
import type { TopUpState } from '#mocks/state.ts';
import { toMoney, toTime, toTimeOrNull, toWireFailure } from '#mocks/wire.ts';
import { startOfMonth } from '#mocks/zoned.ts';
import { findRuleProblems, type RechargeRule } from '#src/domain/recharge-rule.ts';
import type { AutoRecharge, AutoRechargeUpdate } from '#src/backend/generated/types.gen.ts';
import { requireConsent } from './cards.ts';
import { requireMatch, toEtag } from './etag.ts';

type RechargeArea = 'getAutoRecharge' | 'putAutoRecharge' | 'resumeAutoRecharge';

/** The rule, its monthly cap and its pauses. */
export const autoRechargeOperations: Pick<OperationHandlers, RechargeArea> = {
  getAutoRecharge(_, context) {
    return toAnswer(context, null);
  },

  putAutoRecharge({ body }, context) {
    const { world, nowMs } = context;
    const { recharge } = world.state;
    requireMatch(context.ifMatch, recharge.version);
    const rule = toRule(body, context);
    if (!rule.isEnabled) {
      // Off always works: amounts that are out of bounds are left as they were.
      const isSound = findProblems(rule, context).length === 0;
      Object.assign(recharge, isSound ? rule : { isEnabled: false });
      recharge.isTriggered = false;
      recharge.pause = null;
      touch(context);
      return toAnswer(context, null);
    }
    requireSound(rule, context);
    const cardId = body.payment_method_id ?? null;
    if (cardId !== null && findCard(world.state, cardId) === undefined) throw notFound();
    // Consent is asked for at switching on; a change of a rule that is on stands under the one given.
    if (!recharge.isEnabled || body.consent !== undefined || recharge.consentVersion === null) {
      recharge.consentVersion = requireConsent(body.consent, 'auto_recharge');
    }
    requireCard(context, cardId);
    const wasOn = recharge.isEnabled;
    Object.assign(recharge, rule, { cardId, pause: null, consecutiveFailures: 0 });
    if (!wasOn) switchOn(world.state);
    touch(context);
    return toAnswer(context, runRule(world.state, nowMs));
  },

  resumeAutoRecharge(_, context) {
    const { world, nowMs } = context;
    const { recharge } = world.state;
    if (pauseOf(world.state, nowMs) === null) return toAnswer(context, null);
    requireCard(context, recharge.cardId);
    recharge.pause = null;
    recharge.consecutiveFailures = 0;
    const decision = decide(world.state, nowMs);
    if (decision.kind === 'wait' && decision.reason === 'cap_reached') {
      throw new ProblemAnswer(409, 'monthly_cap_reached');
    }
    touch(context);
    return toAnswer(context, runRule(world.state, nowMs));
  },
};

function toRule(body: AutoRechargeUpdate, { world: { state } }: OperationContext): RechargeRule {
  const amounts = [
    body.threshold,
    body.amount,
    ...(body.monthly_cap === null ? [] : [body.monthly_cap]),
  ];
  if (amounts.some(({ currency }) => currency !== state.currency)) {
    throw new ProblemAnswer(422, 'currency_mismatch');
  }
  return {
    isEnabled: body.enabled,
    thresholdMinor: body.threshold.amount,
    amountMinor: body.amount.amount,
    monthlyCapMinor: body.monthly_cap?.amount ?? null,
  };
}

function findProblems(rule: RechargeRule, { world: { state } }: OperationContext) {
  const limits = limitsOf(state.currency);
  return findRuleProblems(rule, {
    minThresholdMinor: limits.threshold.minMinor,
    maxThresholdMinor: limits.threshold.maxMinor,
    minAmountMinor: limits.amount.minMinor,
    maxAmountMinor: limits.amount.maxMinor,
  });
}

function requireSound(rule: RechargeRule, context: OperationContext): void {
  const problems = findProblems(rule, context);
  const [first] = problems;
  if (first === undefined) return;
  const { state } = context.world;
  const limits = limitsOf(state.currency);
  const bounds = first.field === 'threshold' ? limits.threshold : limits.amount;
  const pointers = {
    threshold: '/threshold/amount',
    amount: '/amount/amount',
    cap: '/monthly_cap/amount',
  };
  const errors: FieldProblem[] = problems.map(({ field, code }) => {
    const known = code === 'above_maximum' ? code : 'below_minimum';
    return { pointer: pointers[field], code: known, detail: context.texts.fieldErrors[known] };
  });
  const code =
    first.code === 'below_amount'
      ? 'monthly_cap_below_amount'
      : first.code === 'below_minimum'
        ? 'amount_below_minimum'
        : 'amount_above_maximum';
  throw new ProblemAnswer(422, code, {
    errors,
    limits: { min: toMoney(state, bounds.minMinor), max: toMoney(state, bounds.maxMinor) },
  });
}

function requireCard({ world: { state }, nowMs }: OperationContext, cardId: string | null): void {
  const card =
    findCard(state, cardId) ??
    rechargeCard({ ...state, recharge: { ...state.recharge, cardId } }, nowMs);
  if (card?.isDoNotRetry) throw new ProblemAnswer(409, 'card_do_not_retry');
  if (card === undefined || !isUsable(card, nowMs)) {
    throw new ProblemAnswer(409, 'no_usable_payment_method');
  }
}

function touch({ world: { state }, nowMs }: OperationContext): void {
  state.recharge.version += 1;
  state.recharge.updatedAtMs = nowMs;
}

function toAnswer(context: OperationContext, started: TopUpState | null) {
  const body = toAutoRecharge(context, started);
  const { started_top_up_id: _, ...shown } = body;
  const etag = toEtag(context.world.state.recharge.version, shown);
  return { status: 200 as const, body, headers: { ETag: etag } };
}

function toAutoRecharge(context: OperationContext, started: TopUpState | null): AutoRecharge {
  const { state } = context.world;
  const { recharge } = state;
  const pause = pauseOf(state, context.nowMs);
  const month = rechargedInMonth(state, context.nowMs);
  const money = (amountMinor: number) => toMoney(state, amountMinor);
  const cap = recharge.monthlyCapMinor;
  return {
    enabled: recharge.isEnabled,
    threshold: money(recharge.thresholdMinor),
    amount: money(recharge.amountMinor),
    monthly_cap: cap === null ? null : money(cap),
    payment_method_id: recharge.cardId,
    status: rechargeStatus(state, context.nowMs),
    pause:
      pause === null
        ? null
        : {
            reason: pause.reason,
            since: toTime(pause.sinceMs),
            resumes_at: toTimeOrNull(pause.resumesAtMs),
            top_up_id: pause.topUpId,
            failure: toWireFailure(pause.failure, context),
          },
    this_month: {
      charged: money(month.chargedMinor),
      count: month.count,
      remaining: cap === null ? null : money(Math.max(0, cap - month.chargedMinor)),
      resets_at: toTime(startOfMonth(context.nowMs, state.timeZone, 1)),
    },
    consecutive_failures: recharge.consecutiveFailures,
    next_attempt_at: toTimeOrNull(nextRuleMs(state, context.nowMs)),
    last_top_up_id: recharge.lastTopUpId,
    started_top_up_id: started?.id ?? null,
    consent_version: recharge.consentVersion,
    updated_at: toTime(recharge.updatedAtMs),
  };
}
