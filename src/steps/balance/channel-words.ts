import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ChannelId } from '#src/channels/channels.ts';
import { channels } from '#src/channels/channels.ts';
import type { Icon } from '#src/ui/icon.ts';

/** Name and picture of a channel in figures; one that this build does not know is "otros". */
export function channelLook(id: ChannelId | 'unknown'): { label: MessageDescriptor; icon?: Icon } {
  return id === 'unknown' ? { label: msg`Otros` } : channels[id];
}
