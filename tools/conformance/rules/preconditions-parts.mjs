// What the rules of preconditions have in common.

import { ruleBody } from '../ordinary.mjs';

/** The three settings: how each is read and written without changing anything. */
export const settings = {
  'reminder-preferences': {
    step: null,
    read: 'getReminderPreferences',
    write: 'putReminderPreferences',
    path: async () => ({}),
    body: async (_, body) => body,
  },
  rule: {
    step: 'auto-recharge',
    read: 'getAutoRecharge',
    write: 'putAutoRecharge',
    path: async () => ({}),
    // A rule that is on is written as it is, with its consent.
    body: async (t, body) => ruleBody(t.account, body, body.enabled),
  },
  channel: {
    step: 'channels',
    read: 'getChannel',
    write: 'putChannelActivation',
    path: async (t) => {
      const channels = await t.account.channels();
      return { channel_id: (channels.find(({ enabled }) => !enabled) ?? channels[0])?.id ?? 'sms' };
    },
    body: async (_, body) => ({ enabled: body.enabled }),
  },
};

/** Each setting that can be read here. */
export async function each(t, look) {
  for (const [name, setting] of Object.entries(settings)) {
    const path = await setting.path(t).catch(() => null);
    if (path === null) continue;
    const told = await t.probe(setting.read, { path });
    if (told.status === 200 && told.body !== undefined)
      await look({ name, ...setting, path, told, etag: told.headers.etag ?? '' });
  }
}
