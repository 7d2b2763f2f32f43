import type { Backend } from '#src/backend/backend.ts';
import {
  vCancelTopUpResponse,
  vCreateTopUpResponse,
  vGetAutoRechargeResponse,
  vGetTopUpResponse,
  vGetWalletResponse,
  vPutAutoRechargeResponse,
  vResumeAutoRechargeResponse,
  vResumeTopUpResponse,
} from '#src/backend/generated/valibot.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import type { Call } from './call.ts';
import { fromMinor, fromRule } from './from-domain.ts';
import { toAutoRecharge, toTopUp, toWallet } from './to-wallet.ts';
import type { MoneyReader } from './wire-values.ts';

type WalletCalls = Pick<
  Backend,
  | 'readWallet'
  | 'createTopUp'
  | 'readTopUp'
  | 'resumeTopUp'
  | 'cancelTopUp'
  | 'readAutoRecharge'
  | 'saveAutoRecharge'
  | 'resumeAutoRecharge'
>;

/** The balance, and everything that can charge a card for more of it. */
export function createWalletCalls(
  call: Call,
  money: MoneyReader,
  readCurrency: () => Promise<string>,
): WalletCalls {
  const readTopUp = (topUp: wire.TopUp) => toTopUp(topUp, money);
  const readRule = (rule: wire.AutoRecharge, etag: string | null) =>
    toAutoRecharge(rule, etag, money);

  return {
    readWallet: ({ signal } = {}) =>
      call.json('getWallet', vGetWalletResponse, { signal }, (wallet) => toWallet(wallet, money)),
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
