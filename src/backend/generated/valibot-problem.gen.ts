// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vChannelRequirement } from './valibot-channels.gen.ts';
import { vMoney } from './valibot-shared.gen.ts';

export const vProblemCode = v.string();

export const vFieldErrorCode = v.string();

export const vFieldError = v.object({
    pointer: v.string(),
    code: vFieldErrorCode,
    detail: v.optional(v.string())
});

/**
 * RFC 9457 problem. `title` and `detail` are for developers; the customer reads words chosen by `code`.
 */
export const vProblem = v.object({
    type: v.string(),
    title: v.string(),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    code: vProblemCode,
    detail: v.optional(v.string()),
    request_id: v.optional(v.string()),
    errors: v.optional(v.array(vFieldError)),
    requirements: v.optional(v.array(vChannelRequirement)),
    limits: v.optional(v.object({
        min: v.optional(vMoney),
        max: v.optional(vMoney)
    }))
});
