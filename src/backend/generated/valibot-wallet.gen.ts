// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vAutoRechargeStatus, vCurrency, vMoney, vMoneyMicros, vSeverity } from './valibot-shared.gen.ts';

/**
 * `blocked`: paid sending is stopped.
 */
export const vWalletState = v.string();

export const vAttentionCode = v.string();

export const vWalletRecharge = v.object({
    enabled: v.boolean(),
    status: vAutoRechargeStatus
});

export const vAttention = v.object({
    code: vAttentionCode,
    severity: vSeverity,
    top_up_id: v.nullable(v.string()),
    payment_method_id: v.nullable(v.string())
});

export const vWallet = v.object({
    id: v.string(),
    currency: vCurrency,
    state: vWalletState,
    balance: v.object({
        available: vMoneyMicros,
        reserved: vMoneyMicros,
        pending_credit: vMoneyMicros,
        promotional: vMoneyMicros
    }),
    low_balance_threshold: v.nullable(vMoney),
    auto_recharge: v.nullable(vWalletRecharge),
    attention: v.nullable(vAttention),
    month_to_date: v.object({
        charged: vMoney,
        used: vMoneyMicros
    }),
    forecast: v.object({
        average_daily_use: v.nullable(vMoneyMicros),
        days_remaining: v.nullable(v.pipe(v.number(), v.minValue(0)))
    }),
    usage_complete_through: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    as_of: v.pipe(v.string(), v.isoTimestamp()),
    poll_after_ms: v.pipe(v.number(), v.integer(), v.minValue(1000))
});

/**
 * The wallet.
 */
export const vGetWalletResponse = vWallet;
