// Channels: their state, and switching them.

import { ready } from './channels-parts.mjs';

const ACTIVATION = '/paths/~1channels~1{channel_id}~1activation/put';

const REQUIREMENT = '/components/schemas/ChannelRequirement';

const isUnmet = ({ blocking, status }) => blocking && status !== 'met';

/** Switches a channel with the tag that it has now. */
async function activate(t, id, enabled, ask = t.ask) {
  const { headers } = await t.ask('getChannel', { path: { channel_id: id } });
  return ask('putChannelActivation', {
    path: { channel_id: id },
    headers: { 'if-match': headers.etag ?? '' },
    body: { enabled },
  });
}

export const channelsRules = [
  {
    id: 'channels.same',
    title: 'A channel read alone is the one of the list',
    at: '/paths/~1channels~1{channel_id}/get',
    why: 'The wizard goes from the one to the other.',
    fix: 'Build both by the same code.',
    async run(t) {
      for (const { id } of await t.account.channels()) {
        let told;
        let isRight = false;
        for (let attempt = 0; attempt < 3 && !isRight; attempt += 1) {
          const listed = (await t.account.channels()).find((one) => one.id === id);
          told = await t.ask('getChannel', { path: { channel_id: id } });
          isRight =
            ['id', 'enabled', 'status', 'can_test'].every(
              (name) => told.body[name] === listed[name],
            ) && told.body.requirements.length === listed.requirements.length;
        }
        t.check(isRight, `${id} differs from its entry in the list`, told);
      }
    },
  },
  {
    id: 'channels.coherent',
    title: 'A channel’s status fits its requirements',
    at: '/components/schemas/Channel',
    why: '“Active” over something that is missing sends the customer’s messages nowhere.',
    fix: 'active only when it is wanted and nothing that blocks is unmet, with the time; a met requirement needs no action.',
    async run(t) {
      const told = await t.ask('listChannels');
      for (const { id, status, enabled, requirements, activated_at: at } of told.body.data) {
        if (status === 'active')
          t.check(
            enabled && at !== null && !requirements.some(isUnmet),
            `${id} is active, enabled ${enabled}, since ${at}, blocked by ${
              requirements
                .filter(isUnmet)
                .map((one) => one.id)
                .join(', ') || 'nothing'
            }`,
            told,
          );
        for (const one of requirements) {
          t.check(
            one.status !== 'met' || one.action === null,
            `${id}/${one.id} is ${one.status} with ${one.action === null ? 'no action' : 'an action'}`,
            told,
            REQUIREMENT,
          );
          if (one.kind === 'minimum_balance')
            t.check(
              one.minimum_balance !== null,
              `${id}/${one.id} names no minimum balance`,
              told,
              REQUIREMENT,
            );
          for (const { name, kind, options } of one.fields) {
            t.check(
              (kind === 'choice') === options.length > 0,
              `${id}/${one.id}/${name} is a ${kind} with ${options.length} options`,
              told,
              '/components/schemas/RequirementField',
            );
          }
        }
      }
    },
  },
  {
    id: 'channels.unmet',
    title:
      'Switching on what is blocked answers 409 channel_requirements_unmet, with what blocks it',
    at: ACTIVATION,
    how: 'Run on a workspace with a channel that still needs something.',
    why: 'The wizard shows what is missing from this answer.',
    fix: 'List every blocking requirement that is not met in `requirements`.',
    async run(t) {
      for (const { id, enabled, status, requirements } of await ready(t)) {
        const blockers = requirements
          .filter(isUnmet)
          .map((one) => one.id)
          .sort();
        if (enabled || blockers.length === 0 || status === 'unavailable' || status === 'suspended')
          continue;
        const told = await activate(t, id, true, t.probe);
        if (!t.expect(told, 409, 'channel_requirements_unmet', `switching ${id} on`)) continue;
        const named = (told.body.requirements ?? []).map((one) => one.id).sort();
        t.check(
          named.join() === blockers.join(),
          `it names ${named.join(', ') || 'nothing'}; what blocks is ${blockers.join(', ')}`,
          told,
        );
        const after = await t.ask('getChannel', { path: { channel_id: id } });
        t.check(!after.body.enabled, `${id} was refused and is enabled`, after);
        return;
      }
    },
  },
  {
    id: 'channels.unavailable',
    title: 'Switching on what the workspace cannot have answers 409 channel_unavailable',
    at: ACTIVATION,
    how: 'Run on a workspace with a channel whose status is unavailable or suspended.',
    why: 'The wizard says that it cannot be had, instead of what to do for it.',
    fix: 'Check availability before requirements.',
    async run(t) {
      const channel = (await ready(t)).find(
        ({ status, enabled }) => !enabled && (status === 'unavailable' || status === 'suspended'),
      );
      if (channel === undefined) return;
      const told = await activate(t, channel.id, true, t.probe);
      t.expect(
        told,
        409,
        'channel_unavailable',
        `switching ${channel.id} on, which is ${channel.status}`,
      );
    },
  },
  {
    id: 'channels.off',
    title: 'Switching off always works, and switching is stored',
    at: ACTIVATION,
    why: 'Nobody may be kept from stopping messages.',
    fix: 'With enabled false check nothing but If-Match.',
    async run(t) {
      const channels = await ready(t);
      for (const { id } of channels.filter(({ enabled }) => !enabled)) {
        const told = await activate(t, id, false);
        t.check(
          told.status === 200 && told.body.enabled === false,
          `switching ${id} off, which is off, answers ${told.status} ${told.body?.code ?? ''}`,
          told,
        );
      }
      // One that comes back at once: nothing of it is reviewed by others.
      const calm = channels.find(
        ({ enabled, status, requirements }) =>
          enabled &&
          status === 'active' &&
          requirements.every(({ kind }) => kind === 'payment_method' || kind === 'minimum_balance'),
      );
      const able =
        calm ??
        channels.find(
          ({ enabled, status, requirements }) =>
            !enabled && status === 'disabled' && !requirements.some(isUnmet),
        );
      if (able === undefined) return;
      t.afterwards(`the channel ${able.id}`, async () => {
        const told = await t.ask('getChannel', { path: { channel_id: able.id } });
        return (
          told.body.enabled === able.enabled ||
          (await activate(t, able.id, able.enabled)).status === 200
        );
      });
      for (const enabled of [!able.enabled, able.enabled]) {
        const told = await activate(t, able.id, enabled);
        t.check(
          told.status === 200 && told.body.enabled === enabled,
          `switching ${able.id} ${enabled ? 'on' : 'off'} answers ${told.status} ${told.body?.code ?? ''}`,
          told,
        );
        const read = await t.ask('getChannel', { path: { channel_id: able.id } });
        t.check(
          read.body.enabled === enabled && (enabled || read.body.status !== 'active'),
          `${able.id} is enabled ${read.body.enabled}, ${read.body.status} when read again`,
          read,
        );
      }
    },
  },
];
