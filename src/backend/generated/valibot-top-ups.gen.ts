// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vCard, vMoney, vPaymentFailure } from './valibot-shared.gen.ts';

export const vTopUpTrigger = v.string();

/**
 * `succeeded` means paid and credited. `pending`, `processing` and `requires_action` still change.
 */
export const vTopUpStatus = v.string();

export const vTopUpCreate = v.strictObject({
    amount: vMoney,
    payment_method_id: v.nullish(v.string())
});

export const vTopUpResume = v.strictObject({
    payment_method_id: v.nullish(v.string())
});

export const vNextActionType = v.string();

export const vNextAction = v.object({
    type: vNextActionType,
    client_secret: v.string(),
    expires_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

/**
 * The card as it was; it may have been removed since.
 */
export const vChargedCard = v.object({
    id: v.string(),
    card: vCard
});

export const vTopUp = v.object({
    id: v.string(),
    trigger: vTopUpTrigger,
    status: vTopUpStatus,
    amount: vMoney,
    tax: v.nullable(vMoney),
    total_charged: v.nullable(vMoney),
    payment_method: v.nullable(vChargedCard),
    failure: v.nullable(vPaymentFailure),
    next_action: v.nullable(vNextAction),
    attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
    ledger_transaction_id: v.nullable(v.string()),
    receipt_url: v.nullable(v.pipe(v.string(), v.url())),
    created_at: v.pipe(v.string(), v.isoTimestamp()),
    updated_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vTopUpPage = v.object({
    data: v.array(vTopUp),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vListTopUpsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListTopUpsQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512))),
    trigger: v.optional(vTopUpTrigger),
    status: v.optional(v.array(vTopUpStatus))
});

/**
 * A page of top-ups.
 */
export const vListTopUpsResponse = vTopUpPage;

export const vCreateTopUpBody = vTopUpCreate;

export const vCreateTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * Top-up created; its `status` says how it went.
 */
export const vCreateTopUpResponse = vTopUp;

export const vGetTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetTopUpPath = v.object({
    top_up_id: v.string()
});

/**
 * The top-up.
 */
export const vGetTopUpResponse = vTopUp;

export const vResumeTopUpBody = vTopUpResume;

export const vResumeTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

export const vResumeTopUpPath = v.object({
    top_up_id: v.string()
});

/**
 * The top-up after the attempt.
 */
export const vResumeTopUpResponse = vTopUp;

export const vCancelTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

export const vCancelTopUpPath = v.object({
    top_up_id: v.string()
});

/**
 * Canceled, or as it ended when it had ended already.
 */
export const vCancelTopUpResponse = vTopUp;
