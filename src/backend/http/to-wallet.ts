import type { AutoRecharge } from '#src/backend/backend.ts';
import type { TopUp, Wallet } from '#src/domain/wallet.ts';
import {
  attentionCodes,
  autoRechargeStatuses,
  pauseReasons,
  topUpStatuses,
  topUpTriggers,
  walletStates,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { toCardSummary, toFailure } from './to-card.ts';
import { malformed, type MoneyReader, toFinite, toKnown, toMs, toMsOrNull } from './wire-values.ts';

/** The wallet as it stood at `asOfMs`. */
export function toWallet(wallet: wire.Wallet, money: MoneyReader): Wallet {
  money.settle(wallet.currency);
  const { average_daily_use: dailyUse, days_remaining: days } = wallet.forecast;
  return {
    id: wallet.id,
    state: toKnown(walletStates, wallet.state),
    availableMicros: money.micros(wallet.balance.available),
    pendingCreditMicros: money.micros(wallet.balance.pending_credit),
    attention:
      wallet.attention === null
        ? null
        : {
            code: toKnown(attentionCodes, wallet.attention.code),
            topUpId: wallet.attention.top_up_id,
          },
    autoRecharge: {
      isEnabled: wallet.auto_recharge.enabled,
      status: toKnown(autoRechargeStatuses, wallet.auto_recharge.status),
    },
    monthToDate: {
      chargedMinor: money.minor(wallet.month_to_date.charged),
      usedMicros: money.micros(wallet.month_to_date.used),
    },
    averageDailyUseMicros: dailyUse === null ? null : money.micros(dailyUse),
    daysRemaining: days === null ? null : toFinite(days),
    asOfMs: toMs(wallet.as_of),
    usageCompleteThroughMs: toMsOrNull(wallet.usage_complete_through),
    pollAfterMs: wallet.poll_after_ms,
  };
}

/** A purchase of balance. Its secret is there only while the bank asks for the customer. */
export function toTopUp(topUp: wire.TopUp, money: MoneyReader): TopUp {
  return {
    id: topUp.id,
    trigger: toKnown(topUpTriggers, topUp.trigger),
    status: toKnown(topUpStatuses, topUp.status),
    amountMinor: money.minor(topUp.amount),
    totalChargedMinor: topUp.total_charged === null ? null : money.minor(topUp.total_charged),
    card: topUp.payment_method === null ? null : toCardSummary(topUp.payment_method),
    failure: toFailure(topUp.failure),
    clientSecret: topUp.next_action?.client_secret ?? null,
    transactionId: topUp.ledger_transaction_id,
    createdAtMs: toMs(topUp.created_at),
  };
}

/** The rule with its version; without one nothing could be changed, so its absence is malformed. */
export function toAutoRecharge(
  rule: wire.AutoRecharge,
  etag: string | null,
  money: MoneyReader,
): AutoRecharge {
  if (etag === null) throw malformed();
  return {
    rule: {
      isEnabled: rule.enabled,
      thresholdMinor: money.minor(rule.threshold),
      amountMinor: money.minor(rule.amount),
      monthlyCapMinor: rule.monthly_cap === null ? null : money.minor(rule.monthly_cap),
    },
    status: toKnown(autoRechargeStatuses, rule.status),
    pause:
      rule.pause === null
        ? null
        : {
            reason: toKnown(pauseReasons, rule.pause.reason),
            sinceMs: toMs(rule.pause.since),
            topUpId: rule.pause.top_up_id,
            failure: toFailure(rule.pause.failure),
          },
    thisMonth: {
      chargedMinor: money.minor(rule.this_month.charged),
      count: rule.this_month.count,
      resetsAtMs: toMs(rule.this_month.resets_at),
    },
    startedTopUpId: rule.started_top_up_id,
    etag,
  };
}
