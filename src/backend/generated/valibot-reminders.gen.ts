// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vChannelId, vMoney, vSeverity } from './valibot-shared.gen.ts';

export const vReminderKind = v.string();

export const vReminderStatus = v.string();

export const vReminder = v.object({
    id: v.string(),
    kind: vReminderKind,
    severity: vSeverity,
    status: vReminderStatus,
    title: v.string(),
    body: v.string(),
    subject: v.object({
        top_up_id: v.nullable(v.string()),
        payment_method_id: v.nullable(v.string()),
        channel: v.nullable(vChannelId)
    }),
    snoozed_until: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    created_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vReminderUpdate = v.strictObject({
    status: v.optional(v.picklist(['dismissed', 'active'])),
    snoozed_until: v.nullish(v.pipe(v.string(), v.isoTimestamp()))
});

export const vReminderPage = v.object({
    data: v.array(vReminder),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vReminderPreferences = v.object({
    low_balance_threshold: v.nullable(vMoney),
    weekly_review: v.nullable(v.object({
        weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
        time: v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/))
    })),
    delivery: v.object({
        in_app: v.boolean(),
        email: v.boolean(),
        recipients: v.pipe(v.array(v.pipe(v.string(), v.email())), v.maxLength(10))
    }),
    kinds: v.record(v.string(), v.boolean())
});

export const vListRemindersHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListRemindersQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512))),
    status: v.optional(v.picklist([
        'active',
        'snoozed',
        'dismissed',
        'resolved'
    ]), 'active')
});

/**
 * A page of reminders.
 */
export const vListRemindersResponse = vReminderPage;

export const vUpdateReminderBody = vReminderUpdate;

export const vUpdateReminderHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vUpdateReminderPath = v.object({
    reminder_id: v.string()
});

/**
 * The reminder after the change.
 */
export const vUpdateReminderResponse = vReminder;

export const vGetReminderPreferencesHeaders = v.object({
    'If-None-Match': v.optional(v.string())
});

/**
 * Preferences.
 */
export const vGetReminderPreferencesResponse = vReminderPreferences;

export const vPutReminderPreferencesBody = vReminderPreferences;

export const vPutReminderPreferencesHeaders = v.object({
    'If-Match': v.string()
});

/**
 * Stored.
 */
export const vPutReminderPreferencesResponse = vReminderPreferences;
