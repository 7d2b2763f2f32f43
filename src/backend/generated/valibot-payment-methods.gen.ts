// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vCard, vConsentAcceptance, vPaymentFailure, vProviderName } from './valibot-shared.gen.ts';

/**
 * Without consent only where the tenant asks for none.
 */
export const vSetupIntentCreate = v.strictObject({
    consent: v.optional(vConsentAcceptance)
});

export const vSetupIntentStatus = v.string();

export const vPaymentMethodCreate = v.strictObject({
    setup_intent_id: v.pipe(v.string(), v.maxLength(255)),
    make_default: v.optional(v.boolean(), true)
});

export const vPaymentMethodUpdate = v.strictObject({
    is_default: v.literal(true)
});

/**
 * `pending`: the provider is still processing. `expiring`: in its last 45 days. `requires_update`: a late failure or a
 * decline that will not go away by itself; see `failure`.
 *
 */
export const vPaymentMethodStatus = v.string();

export const vSetupIntent = v.object({
    id: v.string(),
    status: vSetupIntentStatus,
    provider: v.object({
        name: vProviderName,
        setup_intent_id: v.string(),
        client_secret: v.nullable(v.string())
    }),
    payment_method_id: v.nullable(v.string()),
    failure: v.nullable(vPaymentFailure),
    created_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vPaymentMethod = v.object({
    id: v.string(),
    card: vCard,
    is_default: v.boolean(),
    charge_order: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    asked_for_authentication: v.boolean(),
    status: vPaymentMethodStatus,
    failure: v.nullable(vPaymentFailure),
    replaced_payment_method_id: v.nullable(v.string()),
    created_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vPaymentMethodPage = v.object({
    data: v.array(vPaymentMethod),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vCreateSetupIntentBody = vSetupIntentCreate;

export const vCreateSetupIntentHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * The open intent, with its client secret.
 */
export const vCreateSetupIntentResponse = vSetupIntent;

export const vGetSetupIntentHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetSetupIntentPath = v.object({
    setup_intent_id: v.string()
});

/**
 * The state, read through to the provider while it can still change.
 */
export const vGetSetupIntentResponse = vSetupIntent;

export const vListPaymentMethodsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListPaymentMethodsQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512)))
});

/**
 * Saved and pending cards.
 */
export const vListPaymentMethodsResponse = vPaymentMethodPage;

export const vCreatePaymentMethodBody = vPaymentMethodCreate;

export const vCreatePaymentMethodHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * This card was already saved; the surviving card.
 */
export const vCreatePaymentMethodResponse = vPaymentMethod;

export const vDeletePaymentMethodPath = v.object({
    payment_method_id: v.string()
});

/**
 * Removed.
 */
export const vDeletePaymentMethodResponse = v.void();

export const vUpdatePaymentMethodBody = vPaymentMethodUpdate;

export const vUpdatePaymentMethodHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vUpdatePaymentMethodPath = v.object({
    payment_method_id: v.string()
});

/**
 * The card, now the default.
 */
export const vUpdatePaymentMethodResponse = vPaymentMethod;
