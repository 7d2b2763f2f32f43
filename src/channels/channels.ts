import { msg } from '@lingui/core/macro';
import { AudioLines, Mail, MessageCircle, MessageSquare, Phone } from 'lucide-react';

/**
 * The ways to send, one entry a channel. Everything that differs between channels in the wizard is here;
 * prices, requirements and states are the backend's.
 */
export const channels = {
  sms: { label: msg`SMS`, icon: MessageSquare },
  whatsapp: { label: msg`WhatsApp`, icon: MessageCircle },
  email: { label: msg`Correo electrónico`, icon: Mail },
  voice: { label: msg`Llamadas`, icon: Phone },
  ai_voice: { label: msg`IA de voz`, icon: AudioLines },
} as const;

export type ChannelId = keyof typeof channels;

/** Every channel id in the order of the board. */
export const channelIds = Object.keys(channels) as ChannelId[]; // keyof loses nothing: the table is closed

/** Whether a wire value names a channel this build knows. */
export function isChannelId(value: string): value is ChannelId {
  return Object.hasOwn(channels, value);
}
