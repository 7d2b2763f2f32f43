// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vChannelId, vMoney, vMoneyMicros, vUsageUnit } from './valibot-shared.gen.ts';

export const vChannelStatus = v.string();

export const vHeadlineRate = v.object({
    price: vMoneyMicros,
    unit: vUsageUnit,
    label: v.nullable(v.string())
});

export const vChannelActivation = v.strictObject({
    enabled: v.boolean()
});

export const vRequirementKind = v.string();

export const vRequirementStatus = v.string();

/**
 * Who acts next.
 */
export const vRequirementActor = v.string();

export const vRequirementActionType = v.string();

export const vRequirementAction = v.object({
    type: vRequirementActionType,
    url: v.nullable(v.pipe(v.string(), v.url()))
});

export const vRequirementFieldKind = v.string();

export const vRequirementField = v.object({
    name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/)),
    kind: vRequirementFieldKind,
    label: v.string(),
    hint: v.nullable(v.string()),
    required: v.boolean(),
    max_length: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    options: v.array(v.object({
        value: v.string(),
        label: v.string()
    })),
    value: v.nullable(v.union([v.string(), v.boolean()]))
});

export const vChannelRequirement = v.object({
    id: v.string(),
    kind: vRequirementKind,
    status: vRequirementStatus,
    blocking: v.boolean(),
    title: v.string(),
    detail: v.nullable(v.string()),
    rejection_reason: v.nullable(v.string()),
    actor: vRequirementActor,
    usual_wait_hours: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    minimum_balance: v.nullable(vMoney),
    fields: v.array(vRequirementField),
    action: v.nullable(vRequirementAction),
    updated_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

export const vChannel = v.object({
    id: vChannelId,
    etag: v.string(),
    enabled: v.boolean(),
    status: vChannelStatus,
    status_reason: v.nullable(v.string()),
    requirements: v.array(vChannelRequirement),
    headline_rate: v.nullable(vHeadlineRate),
    month_to_date_cost: vMoneyMicros,
    can_test: v.boolean(),
    activated_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

export const vChannelList = v.object({
    data: v.array(vChannel)
});

/**
 * A boolean for a confirmation, a string for every other kind.
 */
export const vRequirementValue = v.union([v.string(), v.boolean()]);

export const vRequirementSubmission = v.strictObject({
    values: v.record(v.string(), vRequirementValue)
});

export const vChannelTestStatus = v.string();

export const vChannelTest = v.object({
    id: v.string(),
    status: vChannelTestStatus,
    sent_to: v.string(),
    cost: vMoneyMicros
});

export const vListChannelsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

/**
 * Every channel the product knows, also unavailable ones.
 */
export const vListChannelsResponse = vChannelList;

export const vGetChannelHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'If-None-Match': v.optional(v.string())
});

export const vGetChannelPath = v.object({
    channel_id: vChannelId
});

/**
 * The channel.
 */
export const vGetChannelResponse = vChannel;

export const vPutChannelActivationBody = vChannelActivation;

export const vPutChannelActivationHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'If-Match': v.string()
});

export const vPutChannelActivationPath = v.object({
    channel_id: vChannelId
});

/**
 * The channel after the change.
 */
export const vPutChannelActivationResponse = vChannel;

export const vSubmitChannelRequirementBody = vRequirementSubmission;

export const vSubmitChannelRequirementHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vSubmitChannelRequirementPath = v.object({
    channel_id: vChannelId,
    requirement_id: v.string()
});

/**
 * The requirement after the submission.
 */
export const vSubmitChannelRequirementResponse = vChannelRequirement;

export const vSendChannelTestHeaders = v.object({
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

export const vSendChannelTestPath = v.object({
    channel_id: vChannelId
});

/**
 * Accepted.
 */
export const vSendChannelTestResponse = vChannelTest;
