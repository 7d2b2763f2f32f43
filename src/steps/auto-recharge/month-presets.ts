import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ChannelId } from '#src/channels/channels.ts';

/** A month of a usual kind of account: messages, emails, and minutes of calls. */
export interface MonthPreset {
  id: string;
  label: MessageDescriptor;
  sends: Readonly<Record<ChannelId, number>>;
}

/** The months to begin from. Their cost is the tenant's price list's business. */
export const monthPresets: readonly MonthPreset[] = [
  {
    id: 'shop',
    label: msg`Tienda pequeña`,
    sends: { sms: 300, whatsapp: 1_000, email: 2_000, voice: 60, ai_voice: 0 },
  },
  {
    id: 'clinic',
    label: msg`Consultorio`,
    sends: { sms: 700, whatsapp: 1_600, email: 1_000, voice: 300, ai_voice: 60 },
  },
  {
    id: 'agency',
    label: msg`Agencia`,
    sends: { sms: 4_000, whatsapp: 7_000, email: 40_000, voice: 1_200, ai_voice: 300 },
  },
];
