// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vAutoRechargeStatus, vConsentAcceptance, vMoney, vPaymentFailure } from './valibot-shared.gen.ts';

export const vAutoRechargeUpdate = v.strictObject({
    enabled: v.boolean(),
    threshold: vMoney,
    amount: vMoney,
    monthly_cap: v.nullable(vMoney),
    payment_method_id: v.nullish(v.string()),
    consent: v.optional(vConsentAcceptance)
});

export const vPauseReason = v.string();

export const vAutoRechargePause = v.object({
    reason: vPauseReason,
    since: v.pipe(v.string(), v.isoTimestamp()),
    resumes_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    top_up_id: v.nullable(v.string()),
    failure: v.nullable(vPaymentFailure)
});

export const vAutoRecharge = v.object({
    enabled: v.boolean(),
    threshold: vMoney,
    amount: vMoney,
    monthly_cap: v.nullable(vMoney),
    payment_method_id: v.nullable(v.string()),
    status: vAutoRechargeStatus,
    pause: v.nullable(vAutoRechargePause),
    this_month: v.object({
        charged: vMoney,
        count: v.pipe(v.number(), v.integer(), v.minValue(0)),
        remaining: v.nullable(vMoney),
        resets_at: v.pipe(v.string(), v.isoTimestamp())
    }),
    consecutive_failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
    next_attempt_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    last_top_up_id: v.nullable(v.string()),
    started_top_up_id: v.nullable(v.string()),
    consent_version: v.nullable(v.string()),
    updated_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vGetAutoRechargeHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'If-None-Match': v.optional(v.string())
});

/**
 * The rule; it always exists and is off at first.
 */
export const vGetAutoRechargeResponse = vAutoRecharge;

export const vPutAutoRechargeBody = vAutoRechargeUpdate;

export const vPutAutoRechargeHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'If-Match': v.string(),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * The rule as stored.
 */
export const vPutAutoRechargeResponse = vAutoRecharge;

export const vResumeAutoRechargeHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * The rule, no longer paused.
 */
export const vResumeAutoRechargeResponse = vAutoRecharge;
