import type { ChannelTest } from '#src/backend/backend.ts';
import type { Channel, FieldKind, Requirement, RequirementField } from '#src/channels/channel.ts';
import {
  channelIds,
  channelStatuses,
  channelTestStatuses,
  requirementActionTypes,
  requirementActors,
  requirementFieldKinds,
  requirementStatuses,
  usageUnits,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { malformed, type MoneyReader, toKnown, toMsOrNull, toWebUrlOrNull } from './wire-values.ts';

/** The channels this build knows, in the backend's order. */
export function toChannels(list: wire.ChannelList, money: MoneyReader): Channel[] {
  return list.data
    .filter(({ id }) => toKnown(channelIds, id) !== 'unknown')
    .map((channel) => toChannel(channel, money));
}

/** One channel; another than those this build knows is malformed here. */
export function toChannel(channel: wire.Channel, money: MoneyReader): Channel {
  const id = toKnown(channelIds, channel.id);
  if (id === 'unknown') throw malformed();
  const rate = channel.headline_rate;
  return {
    id,
    isEnabled: channel.enabled,
    status: toKnown(channelStatuses, channel.status),
    statusReason: channel.status_reason,
    requirements: channel.requirements.map((requirement) => toRequirement(requirement, money)),
    price:
      rate === null
        ? null
        : { priceMicros: money.micros(rate.price), unit: toKnown(usageUnits, rate.unit) },
    monthToDateMicros: money.micros(channel.month_to_date_cost),
    canTest: channel.can_test,
    etag: channel.etag,
  };
}

/** What a channel asks for. */
export function toRequirement(
  requirement: wire.ChannelRequirement,
  money: MoneyReader,
): Requirement {
  const { minimum_balance: minimum, action } = requirement;
  return {
    id: requirement.id,
    status: toKnown(requirementStatuses, requirement.status),
    isBlocking: requirement.blocking,
    title: requirement.title,
    detail: requirement.detail,
    rejectionReason: requirement.rejection_reason,
    actor: toKnown(requirementActors, requirement.actor),
    usualWaitHours: requirement.usual_wait_hours,
    minimumBalanceMinor: minimum === null ? null : money.minor(minimum),
    fields: requirement.fields.map(toField),
    action:
      action === null
        ? null
        : { type: toKnown(requirementActionTypes, action.type), url: toWebUrlOrNull(action.url) },
    updatedAtMs: toMsOrNull(requirement.updated_at),
  };
}

/** The outcome of a test message. */
export function toChannelTest(test: wire.ChannelTest, money: MoneyReader): ChannelTest {
  return {
    status: toKnown(channelTestStatuses, test.status),
    sentTo: test.sent_to,
    costMicros: money.micros(test.cost),
  };
}

function toField(field: wire.RequirementField): RequirementField {
  return {
    name: field.name,
    kind: toFieldKind(field.kind),
    label: field.label,
    hint: field.hint,
    isRequired: field.required,
    maxLength: field.max_length,
    options: field.options.map(({ value, label }) => ({ value, label })),
    value: field.value,
  };
}

/** A kind newer than this build is asked as text: the strictest of them, and the backend checks the answer. */
function toFieldKind(kind: string): FieldKind {
  const known = toKnown(requirementFieldKinds, kind);
  return known === 'unknown' ? 'text' : known;
}
