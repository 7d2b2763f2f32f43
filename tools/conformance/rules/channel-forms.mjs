// What a channel’s requirements ask for, and a test to oneself.

import { lastSequence, rowsSince } from '../ledger.mjs';
import { UNKNOWN_ID } from '../ordinary.mjs';
import { ready } from './channels-parts.mjs';

const SUBMIT = '/paths/~1channels~1{channel_id}~1requirements~1{requirement_id}/put';

const TEST = '/paths/~1channels~1{channel_id}~1test/post';

export const channelFormsRules = [
  {
    id: 'channels.field-pointers',
    title: 'What is wrong with a submission answers 422 validation_failed, at /values/<name>',
    at: SUBMIT,
    how: 'Run on a workspace with a requirement that is still to be submitted.',
    why: 'The wizard puts each message at its field.',
    fix: 'Check all fields, and answer one error each.',
    async run(t) {
      for (const { id, requirements } of await ready(t)) {
        for (const { id: requirement, status, fields } of requirements) {
          const required = fields
            .filter((field) => field.required)
            .map(({ name }) => name)
            .sort();
          if (required.length === 0 || !['unmet', 'rejected'].includes(status)) continue;
          const path = { channel_id: id, requirement_id: requirement };
          const told = await t.refused(
            'submitChannelRequirement',
            { path, body: { values: {} } },
            422,
            'validation_failed',
            `${id}/${requirement} without values`,
          );
          const pointers = (told.body?.errors ?? []).map(({ pointer }) => pointer).sort();
          t.check(
            required.every((name) => pointers.includes(`/values/${name}`)),
            `the errors are at ${pointers.join(', ') || 'nothing'}; required are ${required.join(', ')}`,
            told,
          );
          const { fields: now } = (await t.account.channels())
            .find((one) => one.id === id)
            .requirements.find((one) => one.id === requirement);
          t.check(
            JSON.stringify(now) === JSON.stringify(fields),
            `${id}/${requirement} was refused and stored`,
            told,
          );
          const wrong = await t.probe('submitChannelRequirement', {
            path,
            body: { values: { [required[0]]: 1 } },
          });
          t.expect(wrong, 400, 'invalid_request', `${id}/${requirement} with a number as a value`);
          return;
        }
      }
    },
  },
  {
    id: 'channels.not-submittable',
    title:
      'What asks for nothing now answers 409 requirement_not_submittable; what there is not, 404',
    at: SUBMIT,
    why: 'A card is saved on its own page; a form that is being reviewed is not sent again.',
    fix: 'Refuse a submission to a requirement without fields, and to one that is met or under review.',
    async run(t) {
      for (const { id, requirements } of await ready(t)) {
        await t.refused(
          'submitChannelRequirement',
          { path: { channel_id: id, requirement_id: UNKNOWN_ID }, body: { values: {} } },
          404,
          'not_found',
          `${id} with an unknown requirement`,
        );
        const bare = requirements.find(({ fields }) => fields.length === 0);
        if (bare)
          await t.refused(
            'submitChannelRequirement',
            {
              path: { channel_id: id, requirement_id: bare.id },
              body: { values: {} },
            },
            409,
            'requirement_not_submittable',
            `${id}/${bare.id}, which has no fields`,
          );
      }
    },
  },
  {
    id: 'channels.test',
    title: 'A test goes to the user’s own masked address, and is paid from the balance once',
    at: TEST,
    how: 'Run on a workspace with an active channel that can send a test.',
    why: 'What is tried here is what every message will be.',
    fix: 'Answer 202 with the masked address and the cost; post it as use.',
    async run(t) {
      const channel = (await ready(t)).find(
        ({ status, can_test: canTest }) => status === 'active' && canTest,
      );
      if (channel === undefined) return;
      const sequence = await lastSequence(t.account);
      const given = { path: { channel_id: channel.id }, key: t.newKey() };
      const told = await t.ask('sendChannelTest', given);
      if (told.body?.code === 'insufficient_balance')
        t.skip('the balance is empty', 'Top the workspace up first.');
      if (!t.expect(told, 202, undefined, `a test by ${channel.id}`)) return;
      t.left(`a test message by ${channel.id}`);
      const { sent_to: address, cost } = told.body;
      const { email } = t.account.me.user;
      t.check(
        !/\d{7,}/.test(address.replace(/[\s()+.-]/g, '')) && address !== email,
        `sent_to is ${address}, not masked`,
        told,
      );
      const again = await t.ask('sendChannelTest', given);
      t.check(
        again.status === 202 && again.body.id === told.body.id,
        `the same key again answers ${again.status} ${again.body?.id ?? again.body?.code}`,
        again,
      );
      // Use may be posted later.
      const rows = (await rowsSince(t.account, sequence)).filter(
        ({ usage }) => usage?.channel === channel.id,
      );
      const exact = rows.filter((row) => row.amount.amount_micros === -cost.amount_micros);
      t.check(exact.length <= 1, `one test is in the ledger ${exact.length} times`, again);
    },
  },
  {
    id: 'channels.test-refused',
    title:
      'A test by what cannot: 404 operation_not_supported where can_test is false, 409 channel_not_active',
    at: TEST,
    how: 'Run on a workspace with a channel that is not active, or cannot send a test.',
    why: 'A message that nobody gets is not a test.',
    fix: 'Check can_test, then the status.',
    async run(t) {
      for (const { id, can_test: canTest, status } of await ready(t)) {
        if (!canTest)
          t.expect(
            await t.probe('sendChannelTest', { path: { channel_id: id } }),
            [404, 409],
            ['operation_not_supported', 'channel_not_active'],
            `a test by ${id}, which cannot`,
          );
        else if (status !== 'active')
          t.expect(
            await t.probe('sendChannelTest', { path: { channel_id: id } }),
            409,
            'channel_not_active',
            `a test by ${id}, which is ${status}`,
          );
      }
    },
  },
];
