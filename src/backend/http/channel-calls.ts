import type { Backend } from '#src/backend/backend.ts';
import {
  vListChannelsResponse,
  vPutChannelActivationResponse,
  vSendChannelTestResponse,
  vSubmitChannelRequirementResponse,
} from '#src/backend/generated/valibot-channels.gen.ts';
import type { Call } from './call.ts';
import { toChannel, toChannels, toChannelTest, toRequirement } from './to-channel.ts';
import type { MoneyReader } from './wire-values.ts';

export type ChannelCalls = Pick<
  Backend,
  'listChannels' | 'setChannelEnabled' | 'submitRequirement' | 'sendChannelTest'
>;

/** The ways to send, and what each still needs. */
export function createChannelCalls(call: Call, money: MoneyReader): ChannelCalls {
  return {
    listChannels: ({ signal } = {}) =>
      call.json('listChannels', vListChannelsResponse, { signal }, (list) =>
        toChannels(list, money),
      ),
    setChannelEnabled: (channelId, isEnabled, etag) =>
      call.json(
        'putChannelActivation',
        vPutChannelActivationResponse,
        { path: { channel_id: channelId }, body: { enabled: isEnabled }, etag },
        (channel) => toChannel(channel, money),
      ),
    submitRequirement: (channelId, requirementId, values) =>
      call.json(
        'submitChannelRequirement',
        vSubmitChannelRequirementResponse,
        { path: { channel_id: channelId, requirement_id: requirementId }, body: { values } },
        (requirement) => toRequirement(requirement, money),
      ),
    sendChannelTest: (channelId, { idempotencyKey }) =>
      call.json(
        'sendChannelTest',
        vSendChannelTestResponse,
        { path: { channel_id: channelId }, idempotencyKey },
        (test) => toChannelTest(test, money),
      ),
  };
}
