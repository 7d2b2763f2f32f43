import type { Wallet } from '#src/domain/wallet.ts';
import {
  attentionCodes,
  autoRechargeStatuses,
  walletStates,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { type MoneyReader, toFinite, toKnown, toMs, toMsOrNull } from './wire-values.ts';

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
    autoRecharge:
      wallet.auto_recharge === null
        ? null
        : {
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
