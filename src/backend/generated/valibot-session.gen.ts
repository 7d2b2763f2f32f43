// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vCurrency, vOnboardingStepId, vPermission } from './valibot-shared.gen.ts';

export const vSessionCreate = v.strictObject({
    launch_token: v.pipe(v.string(), v.minLength(16), v.maxLength(4096)),
    cookie: v.optional(v.boolean(), true)
});

export const vFrameSessionCreate = v.strictObject({
    payload: v.pipe(v.string(), v.minLength(16), v.maxLength(16384))
});

export const vSessionToken = v.object({
    access_token: v.pipe(v.string(), v.minLength(1)),
    token_type: v.literal('Bearer'),
    expires_at: v.pipe(v.string(), v.isoTimestamp()),
    expires_in: v.pipe(v.number(), v.integer(), v.minValue(0))
});

export const vMeUpdate = v.strictObject({
    locale: v.pipe(v.string(), v.minLength(2), v.maxLength(35))
});

export const vHandoverRequest = v.object({
    step_id: vOnboardingStepId,
    requested_by: v.nullable(v.string())
});

export const vMe = v.object({
    user: v.object({
        id: v.string(),
        name: v.nullable(v.string()),
        email: v.nullable(v.string()),
        locale: v.string()
    }),
    workspace: v.object({
        id: v.string(),
        name: v.string(),
        country: v.nullable(v.string()),
        timezone: v.string(),
        currency: vCurrency
    }),
    permissions: v.array(vPermission),
    session: v.object({
        expires_at: v.pipe(v.string(), v.isoTimestamp()),
        impersonated: v.boolean(),
        handover: v.nullable(vHandoverRequest)
    })
});

/**
 * Ended.
 */
export const vDeleteSessionResponse = v.void();

export const vCreateSessionBody = vSessionCreate;

/**
 * Session created.
 */
export const vCreateSessionResponse = vSessionToken;

export const vRefreshSessionHeaders = v.object({
    'X-Paso-Refresh': v.picklist(['1'])
});

/**
 * A new token.
 */
export const vRefreshSessionResponse = vSessionToken;

export const vCreateFrameSessionBody = vFrameSessionCreate;

/**
 * Session created.
 */
export const vCreateFrameSessionResponse = vSessionToken;

/**
 * Who the session belongs to.
 */
export const vGetMeResponse = vMe;

export const vUpdateMeBody = vMeUpdate;

/**
 * Stored.
 */
export const vUpdateMeResponse = vMe;
