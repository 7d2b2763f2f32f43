import * as v from 'valibot';
import type { ChannelTest } from '#src/backend/backend.ts';
import {
  channelIds,
  channelStatuses,
  channelTestStatuses,
  reminderKinds,
  requirementActionTypes,
  requirementActors,
  requirementFieldKinds,
  requirementStatuses,
  severities,
  usageUnits,
} from '#src/backend/generated/enums.gen.ts';
import type { Channel, Requirement } from '#src/channels/channel.ts';
import type { Reminder, ReminderPreferences } from '#src/domain/reminder.ts';
import {
  schemaOf,
  vCount,
  vEntries,
  vFilled,
  vKnown,
  vKnownOr,
  vMicros,
  vMinor,
  vMs,
  vText,
  vWebUrl,
} from './values.ts';

export const vRequirement = schemaOf<Requirement>()(
  v.object({
    id: vFilled,
    status: vKnown(requirementStatuses),
    isBlocking: v.boolean(),
    title: v.string(),
    detail: vText,
    rejectionReason: vText,
    actor: vKnown(requirementActors),
    usualWaitHours: v.nullable(vCount),
    minimumBalanceMinor: v.nullable(vMinor),
    fields: v.array(
      v.object({
        name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/)),
        // A kind newer than this build is asked as text: the strictest of them, and the answer is checked by the page.
        kind: vKnownOr(requirementFieldKinds, 'text'),
        label: v.string(),
        hint: vText,
        isRequired: v.boolean(),
        maxLength: v.nullable(v.pipe(vCount, v.minValue(1))),
        options: v.array(v.object({ value: v.string(), label: v.string() })),
        value: v.nullable(v.union([v.string(), v.boolean()])),
      }),
    ),
    action: v.nullable(
      v.object({ type: vKnown(requirementActionTypes), url: v.nullable(vWebUrl) }),
    ),
    updatedAtMs: v.nullable(vMs),
  }),
);

export const vChannel = schemaOf<Channel>()(
  v.object({
    id: v.picklist(channelIds),
    isEnabled: v.boolean(),
    status: vKnown(channelStatuses),
    statusReason: vText,
    requirements: v.array(vRequirement),
    price: v.nullable(v.object({ priceMicros: vMicros, unit: vKnown(usageUnits) })),
    monthToDateMicros: v.nullable(vMicros),
    canTest: v.boolean(),
    etag: v.string(),
  }),
);

/** The channels this build knows, in the page's order. */
export const vChannels = schemaOf<Channel[]>()(
  v.pipe(vEntries('id', channelIds), v.array(vChannel)),
);

export const vChannelTest = schemaOf<ChannelTest>()(
  v.object({ status: vKnown(channelTestStatuses), sentTo: v.string(), costMicros: vMicros }),
);

/** One of a kind this build does not know still has its words. */
export const vReminder = schemaOf<Reminder>()(
  v.object({
    id: vFilled,
    kind: vKnown(reminderKinds),
    severity: vKnown(severities),
    title: v.string(),
    body: v.string(),
    createdAtMs: vMs,
  }),
);

export const vReminderPreferences = schemaOf<ReminderPreferences>()(
  v.object({
    lowBalanceMinor: v.nullable(vMinor),
    weeklyReview: v.nullable(
      v.object({
        weekday: v.pipe(vCount, v.minValue(1), v.maxValue(7)),
        hour: v.pipe(vCount, v.maxValue(23)),
        minute: v.pipe(vCount, v.maxValue(59)),
      }),
    ),
    delivery: v.object({
      inApp: v.boolean(),
      email: v.boolean(),
      recipients: v.array(v.string()),
    }),
    kinds: v.record(v.string(), v.boolean()),
    etag: v.string(),
  }),
);
