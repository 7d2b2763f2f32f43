import type { AutoRecharge } from '#src/backend/backend.ts';
import type { TopUp } from '#src/domain/wallet.ts';
import {
  autoRechargeStatuses,
  pauseReasons,
  topUpStatuses,
  topUpTriggers,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { toCardSummary, toFailure } from './to-card.ts';
import { malformed, type MoneyReader, toFinite, toKnown, toMs } from './wire-values.ts';

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
    consecutiveFailures: toFinite(rule.consecutive_failures),
    startedTopUpId: rule.started_top_up_id,
    etag,
  };
}
