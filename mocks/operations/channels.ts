import {
  blockersOf,
  channelStatus,
  reviewHours,
  submit,
  viewRequirements,
  isWithOthers,
  type RequirementView,
} from '#mocks/channels-state.ts';
import { createId } from '#mocks/ids.ts';
import { walletUrl } from '#mocks/fixtures.ts';
import { appendRow, balanceMicros } from '#mocks/ledger.ts';
import type { OperationContext, OperationHandlers } from '#mocks/operation.ts';
import { notFound, ProblemAnswer } from '#mocks/problem.ts';
import { rateOf } from '#mocks/rates.ts';
import { noteUse } from '#mocks/recharge.ts';
import { findFieldProblems, hasFields, toFields } from '#mocks/requirement-fields.ts';
import type { ChannelId, WorldState } from '#mocks/state.ts';
import { summariseUse } from '#mocks/usage.ts';
import { toMicros, toMoney, toTimeOrNull } from '#mocks/wire.ts';
import { startOfMonth } from '#mocks/zoned.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import type {
  Channel,
  ChannelRequirement,
  RequirementAction,
} from '#src/backend/generated/types.gen.ts';
import { requireMatch, toEtag } from './etag.ts';

type ChannelArea =
  | 'listChannels'
  | 'getChannel'
  | 'putChannelActivation'
  | 'submitChannelRequirement'
  | 'sendChannelTest';

/** SMS, WhatsApp, email, calls and AI voice. */
export const channelOperations: Pick<OperationHandlers, ChannelArea> = {
  listChannels(_, context) {
    return { status: 200, body: { data: channelIds.map((id) => toChannel(id, context)) } };
  },

  getChannel({ path }, context) {
    return toAnswer(toChannelId(path.channel_id), context);
  },

  putChannelActivation({ path, body }, context) {
    const { world, nowMs } = context;
    const id = toChannelId(path.channel_id);
    const channel = world.state.channels[id];
    requireMatch(context.ifMatch, versionOf(id, context));
    if (body.enabled && !channel.isEnabled) {
      const status = channelStatus(world.state, id, nowMs);
      if (status === 'unavailable' || status === 'suspended') {
        throw new ProblemAnswer(409, 'channel_unavailable');
      }
      const blockers = blockersOf(world.state, id, nowMs);
      if (blockers.length > 0) {
        throw new ProblemAnswer(409, 'channel_requirements_unmet', {
          requirements: blockers.map((blocker) => toRequirement(blocker, context)),
        });
      }
    }
    channel.isEnabled = body.enabled;
    return toAnswer(id, context);
  },

  submitChannelRequirement({ path, body }, context) {
    const { world, nowMs, texts } = context;
    const id = toChannelId(path.channel_id);
    const found = viewRequirements(world.state, id, nowMs).find(
      ({ key }) => key === path.requirement_id,
    );
    if (found === undefined) throw notFound();
    const isRepeat =
      found.state !== null && JSON.stringify(found.state.values) === JSON.stringify(body.values);
    if (isRepeat && found.status !== 'rejected') {
      return { status: 200, body: toRequirement(found, context) };
    }
    if (!hasFields(found.key) || found.status === 'met' || found.status === 'pending_review') {
      throw new ProblemAnswer(409, 'requirement_not_submittable');
    }
    const errors = findFieldProblems(found.key, body.values, texts);
    if (errors.length > 0) throw new ProblemAnswer(422, 'validation_failed', { errors });
    const state = submit(world.state, id, found.key, body.values, nowMs);
    return { status: 200, body: toRequirement({ ...found, status: state.status, state }, context) };
  },

  sendChannelTest({ path }, context) {
    const { world, nowMs } = context;
    const { state } = world;
    const id = toChannelId(path.channel_id);
    if (!canTest(id)) throw new ProblemAnswer(404, 'operation_not_supported');
    if (channelStatus(state, id, nowMs) !== 'active')
      throw new ProblemAnswer(409, 'channel_not_active');
    const { unit, priceMicros } = rateOf(id, state);
    if (balanceMicros(state) < priceMicros) throw new ProblemAnswer(409, 'insufficient_balance');
    appendRow(state, {
      type: 'usage',
      amountMicros: -priceMicros,
      usage: { channel: id, unit, quantity: 1, unitPriceMicros: priceMicros },
      topUpId: null,
      occurredAtMs: nowMs,
      postedAtMs: nowMs,
    });
    noteUse(state);
    return {
      status: 202,
      body: {
        id: createId(state, 'tst'),
        status: 'sent',
        sent_to: id === 'email' ? 'lu•••@tienda-azul.example' : '+57 ••• ••• 4567',
        cost: toMicros(state, priceMicros),
      },
    };
  },
};

function canTest(id: ChannelId): boolean {
  return id === 'sms' || id === 'whatsapp' || id === 'email';
}

function toChannelId(text: string): ChannelId {
  const id = channelIds.find((candidate) => candidate === text);
  if (id === undefined) throw notFound();
  return id;
}

/** What a customer can set of a channel; reviews and money change what is shown, not this. */
function versionOf(id: ChannelId, { world: { state } }: OperationContext): string {
  const { isEnabled, suspension, requirements } = state.channels[id];
  const submitted = Object.values(requirements).reduce(
    (latest, { updatedAtMs }) => Math.max(latest, updatedAtMs),
    0,
  );
  return `${isEnabled ? 1 : 0}${suspension === null ? 0 : 1}${submitted.toString(36)}`;
}

function toAnswer(id: ChannelId, context: OperationContext) {
  const body = toChannel(id, context);
  return { status: 200 as const, body, headers: { ETag: body.etag } };
}

function toChannel(id: ChannelId, context: OperationContext): Channel {
  const { world, nowMs, texts } = context;
  const { state } = world;
  const channel = state.channels[id];
  const { unit, priceMicros } = rateOf(id, state);
  const monthStartMs = startOfMonth(nowMs, state.timeZone);
  const cost = summariseUse(state, monthStartMs, nowMs).get(id)?.costMicros ?? 0;
  const shown = {
    id,
    enabled: channel.isEnabled,
    status: channelStatus(state, id, nowMs),
    status_reason: statusReason(id, context),
    requirements: viewRequirements(state, id, nowMs).map((view) => toRequirement(view, context)),
    headline_rate: { price: toMicros(state, priceMicros), unit, label: texts.rates[id] },
    month_to_date_cost: toMicros(state, cost),
    can_test: canTest(id) && state.support.channels === 'manage',
    activated_at: toTimeOrNull(channel.activatedAtMs),
  };
  return { ...shown, etag: toEtag(versionOf(id, context), shown) };
}

function statusReason(id: ChannelId, { world: { state }, texts }: OperationContext): string | null {
  if (state.isSuspended) return texts.status.suspended;
  return state.channels[id].suspension === null ? null : texts.status.number_restricted;
}

function toRequirement(view: RequirementView, context: OperationContext): ChannelRequirement {
  const { texts, world } = context;
  const { key, status, isBlocking, state, minimumMinor } = view;
  const isOpen = status === 'unmet' || status === 'rejected';
  const words = texts.requirements[key];
  const domain = state?.values['domain'];
  return {
    id: key,
    kind: kinds[key],
    status,
    blocking: isBlocking,
    title: words.title,
    detail:
      key === 'sending_domain' && typeof domain === 'string' ? texts.dns(domain) : words.detail,
    rejection_reason: state?.rejection ? texts.rejections[state.rejection] : null,
    actor: isWithOthers(status) ? reviewers[key] : 'customer',
    usual_wait_hours: key in reviewHours ? reviewHours[key as keyof typeof reviewHours] : null, // checked
    minimum_balance: minimumMinor === null ? null : toMoney(world.state, minimumMinor),
    fields: toFields(key, state, texts),
    action:
      status === 'met' ? null : isOpen ? toAction(key, world.state) : { type: 'wait', url: null },
    updated_at: toTimeOrNull(state?.updatedAtMs ?? null),
  };
}

const kinds = {
  payment_method: 'payment_method',
  balance: 'minimum_balance',
  carrier_registration: 'form',
  business_account: 'form',
  sending_domain: 'verification',
} as const;

const actions = {
  payment_method: 'add_card',
  balance: 'top_up',
  carrier_registration: 'submit',
  business_account: 'submit',
  sending_domain: 'submit',
} as const;

/** What the customer does next; in the CRM, where it cannot be done here. */
function toAction(key: RequirementView['key'], { support }: WorldState): RequirementAction {
  const isElsewhere =
    (key === 'payment_method' && support.card !== 'manage') ||
    (key === 'balance' && support.balance !== 'manage');
  return isElsewhere ? { type: 'open_url', url: walletUrl } : { type: actions[key], url: null };
}

/** Who has it in hand once the customer is done. A domain's records are the customer's; we check them. */
const reviewers = {
  payment_method: 'system',
  balance: 'system',
  carrier_registration: 'carrier',
  business_account: 'meta',
  sending_domain: 'system',
} as const;
