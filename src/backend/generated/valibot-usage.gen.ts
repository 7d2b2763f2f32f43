// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vChannelId, vMoneyMicros, vUsageDirection, vUsageUnit } from './valibot-shared.gen.ts';

export const vChannelUsage = v.object({
    channel: vChannelId,
    cost: vMoneyMicros,
    quantities: v.array(v.object({
        unit: vUsageUnit,
        quantity: v.pipe(v.number(), v.minValue(0)),
        direction: v.nullable(vUsageDirection)
    })),
    series: v.array(v.object({
        start: v.pipe(v.string(), v.isoTimestamp()),
        cost: vMoneyMicros,
        quantity: v.pipe(v.number(), v.minValue(0))
    }))
});

export const vUsageSummary = v.object({
    from: v.pipe(v.string(), v.isoTimestamp()),
    to: v.pipe(v.string(), v.isoTimestamp()),
    timezone: v.string(),
    total_cost: vMoneyMicros,
    channels: v.array(vChannelUsage),
    complete_through: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

export const vRate = v.object({
    channel: vChannelId,
    unit: vUsageUnit,
    price: vMoneyMicros,
    country: v.nullable(v.string()),
    direction: v.nullable(vUsageDirection),
    label: v.nullable(v.string()),
    effective_from: v.pipe(v.string(), v.isoTimestamp())
});

export const vRateList = v.object({
    data: v.array(vRate)
});

export const vGetUsageSummaryQuery = v.object({
    from: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    to: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    granularity: v.optional(v.picklist([
        'none',
        'hour',
        'day',
        'month'
    ]), 'none'),
    timezone: v.optional(v.string()),
    channel: v.optional(v.array(vChannelId))
});

/**
 * One entry per channel, also where nothing was used.
 */
export const vGetUsageSummaryResponse = vUsageSummary;

export const vListUsageRatesHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListUsageRatesQuery = v.object({
    channel: v.optional(vChannelId),
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))
});

/**
 * Prices in force.
 */
export const vListUsageRatesResponse = vRateList;
