import { msg } from '@lingui/core/macro';

/**
 * The ways to send, one entry a channel. Everything that differs between channels in the wizard is here;
 * prices, requirements and states are the backend's.
 */
export const channels = {
  sms: { label: msg`SMS`, icon: 'message-square', unit: 'segment', hue: 'teal' },
  whatsapp: { label: msg`WhatsApp`, icon: 'message-circle', unit: 'conversation', hue: 'green' },
  email: { label: msg`Correo electrónico`, icon: 'mail', unit: 'email', hue: 'blue' },
  voice: { label: msg`Llamadas`, icon: 'phone', unit: 'minute', hue: 'amber' },
  ai_voice: { label: msg`IA de voz`, icon: 'audio-lines', unit: 'minute', hue: 'violet' },
} as const;

export type ChannelId = keyof typeof channels;

/** Every channel id in the order of the board. */
export const channelIds = Object.keys(channels) as ChannelId[]; // keyof loses nothing: the table is closed

/** Whether a wire value names a channel this build knows. */
export function isChannelId(value: string): value is ChannelId {
  return Object.hasOwn(channels, value);
}
