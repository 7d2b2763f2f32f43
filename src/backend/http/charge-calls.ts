import type { Backend } from '#src/backend/backend.ts';
import {
  vGetAutoRechargeResponse,
  vPutAutoRechargeResponse,
  vResumeAutoRechargeResponse,
} from '#src/backend/generated/valibot-auto-recharge.gen.ts';
import {
  vCancelTopUpResponse,
  vCreateTopUpResponse,
  vGetTopUpResponse,
  vResumeTopUpResponse,
} from '#src/backend/generated/valibot-top-ups.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import type { Call } from './call.ts';
import { fromMinor, fromRule } from './from-domain.ts';
import { toAutoRecharge, toTopUp } from './to-charge.ts';
import type { MoneyReader } from './wire-values.ts';

export type ChargeCalls = Pick<
  Backend,
  | 'createTopUp'
  | 'readTopUp'
  | 'resumeTopUp'
  | 'cancelTopUp'
  | 'readAutoRecharge'
  | 'saveAutoRecharge'
  | 'resumeAutoRecharge'
>;

/** Everything that can charge a card: top-ups by hand, and the rule. */
export function createChargeCalls(
  call: Call,
  money: MoneyReader,
  readCurrency: () => Promise<string>,
): ChargeCalls {
  const readTopUp = (topUp: wire.TopUp) => toTopUp(topUp, money);
  const readRule = (rule: wire.AutoRecharge, etag: string | null) =>
    toAutoRecharge(rule, etag, money);

  return {
    async createTopUp(amountMinor, cardId, { idempotencyKey }) {
      const amount = fromMinor(amountMinor, await readCurrency());
      const body = { amount, payment_method_id: cardId };
      return call.json('createTopUp', vCreateTopUpResponse, { body, idempotencyKey }, readTopUp);
    },
    readTopUp: (topUpId, { signal } = {}) =>
      call.json('getTopUp', vGetTopUpResponse, { path: { top_up_id: topUpId }, signal }, readTopUp),
    resumeTopUp: (topUpId, cardId, { idempotencyKey }) =>
      call.json(
        'resumeTopUp',
        vResumeTopUpResponse,
        { path: { top_up_id: topUpId }, body: { payment_method_id: cardId }, idempotencyKey },
        readTopUp,
      ),
    cancelTopUp: (topUpId, { idempotencyKey }) =>
      call.json(
        'cancelTopUp',
        vCancelTopUpResponse,
        { path: { top_up_id: topUpId }, idempotencyKey },
        readTopUp,
      ),
    readAutoRecharge: ({ signal } = {}) =>
      call.json('getAutoRecharge', vGetAutoRechargeResponse, { signal }, readRule),
    async saveAutoRecharge(rule, consent, etag, { idempotencyKey }) {
      const body = fromRule(rule, consent, await readCurrency());
      const input = { body, etag, idempotencyKey };
      return call.json('putAutoRecharge', vPutAutoRechargeResponse, input, readRule);
    },
    resumeAutoRecharge: ({ idempotencyKey }) =>
      call.json('resumeAutoRecharge', vResumeAutoRechargeResponse, { idempotencyKey }, readRule),
  };
}
