// What is written over must have been read.

import { STALE_TAG, ruleBody } from '../ordinary.mjs';
import { requirePossible } from '../trial.mjs';
import { each } from './preconditions-parts.mjs';

/** Each setting that can be written here. */
async function eachWritten(t, look) {
  t.account.requireWriting();
  await each(t, async (setting) => {
    const level = await t.account.support(setting.step);
    if (level !== null && level !== 'manage') return;
    const body = await setting.body(t, setting.told.body);
    await look({ ...setting, body });
  });
}

const isDenied = ({ status }) => status === 403;

/** A setting that can be changed and changed back without harm. */
async function aChange(t) {
  const preferences = await t.probe('getReminderPreferences');
  if (preferences.status === 200 && t.account.me.permissions.includes('reminders:write')) {
    const before = preferences.body;
    t.afterwards('the reminder preferences', async () => {
      const now = await t.probe('getReminderPreferences');
      if (JSON.stringify(now.body) === JSON.stringify(before)) return true;
      return (
        (
          await t.probe('putReminderPreferences', {
            headers: { 'if-match': now.headers.etag ?? '' },
            body: before,
          })
        ).status === 200
      );
    });
    const change = (body, isChanged) => ({
      ...body,
      delivery: {
        ...body.delivery,
        in_app: isChanged ? !before.delivery.in_app : before.delivery.in_app,
      },
    });
    return { read: 'getReminderPreferences', write: 'putReminderPreferences', path: {}, change };
  }
  const { rule } = await t.account.rule();
  await t.account.requireManaged('auto-recharge');
  if (rule.enabled)
    t.skip('reminder preferences are not offered, and the rule is on', 'Switch the rule off.');
  const { min_threshold: low, max_threshold: high } = t.account.requireConfig().auto_recharge;
  const other = rule.threshold.amount === low.amount ? high : low;
  return {
    read: 'getAutoRecharge',
    write: 'putAutoRecharge',
    path: {},
    change: (body, isChanged) =>
      ruleBody(t.account, body, false, { threshold: isChanged ? other : rule.threshold }),
  };
}

export const preconditionsWriteRules = [
  {
    id: 'etag.required',
    title: 'Writing without If-Match answers 428 if_match_required',
    at: '/components/responses/PreconditionRequired',
    why: 'Without it the last of two writers wins, and neither knows.',
    fix: 'Refuse the write before anything else of it is carried out.',
    run: (t) =>
      eachWritten(t, async ({ write, path, body }) => {
        const told = await t.probe(write, { path, body, headers: { 'if-match': null } });
        if (!isDenied(told)) t.expect(told, 428, 'if_match_required', `${write} without If-Match`);
      }),
  },
  {
    id: 'etag.stale',
    title: 'Writing over what was not read answers 412 stale_write, and changes nothing',
    at: '/components/responses/PreconditionFailed',
    why: 'Two people with the same page: the second one must see the first one’s change.',
    fix: 'Compare If-Match with the present tag in the transaction that writes.',
    run: (t) =>
      eachWritten(t, async ({ write, read, path, body, told: before }) => {
        for (const tag of [STALE_TAG, '""']) {
          const told = await t.probe(write, { path, body, headers: { 'if-match': tag } });
          if (isDenied(told)) return;
          t.expect(told, 412, 'stale_write', `${write} with If-Match: ${tag}`);
        }
        const after = await t.ask(read, { path });
        if ('enabled' in after.body)
          t.check(
            after.body.enabled === before.body.enabled,
            `${write} was refused and carried out`,
            after,
          );
      }),
  },
  {
    id: 'etag.after-write',
    title: 'A write answers the new ETag: good for the next write, while the old one no longer is',
    at: '/components/headers/ETag',
    how: 'Offer reminder preferences, or manage channels.',
    why: 'The wizard writes again with what the last write answered; an old tag must not write.',
    fix: 'Make the tag from what is stored, in the same transaction; send it with PUT and GET alike.',
    async run(t) {
      t.account.requireWriting();
      const { read, write, path, change } = await aChange(t);
      const first = await t.ask(read, { path });
      const changed = await t.ask(write, {
        path,
        headers: { 'if-match': first.headers.etag ?? '' },
        body: change(first.body, true),
      });
      if (!t.expect(changed, 200, undefined, write)) return;
      t.check(
        changed.headers.etag !== first.headers.etag,
        `${write} changed something and the ETag is still ${first.headers.etag}`,
        changed,
      );
      t.expect(
        await t.ask(read, { path, headers: { 'if-none-match': first.headers.etag ?? '' } }),
        200,
        undefined,
        `${read} with the ETag of before the write`,
      );
      t.expect(
        await t.probe(write, {
          path,
          headers: { 'if-match': first.headers.etag ?? '' },
          body: change(first.body, false),
        }),
        412,
        'stale_write',
        `${write} with the ETag of before the last write`,
      );
      const back = await t.probe(write, {
        path,
        headers: { 'if-match': changed.headers.etag ?? '' },
        body: change(first.body, false),
      });
      t.expect(back, 200, undefined, `${write} with the ETag that the last write answered`);
    },
  },
  {
    id: 'etag.language',
    title: 'Another language of the texts is no reason for 412',
    at: '/info/description',
    how: 'Manage the rule or channels.',
    why: 'A customer who changes the language meanwhile would lose what was typed.',
    fix: 'Compare what can be set, not the whole answer.',
    run: (t) =>
      eachWritten(t, async ({ read, write, path, body }) => {
        const { headers } = await t.ask(read, { path, headers: { 'accept-language': 'es' } });
        const ask = { 'if-match': headers.etag ?? '', 'accept-language': 'en' };
        const told = await t.probe(write, { path, body, headers: ask });
        if (told.status !== 403)
          t.check(told.status !== 412, `${write} in en with the ETag of es`, told);
      }),
  },
  {
    id: 'etag.race',
    title: 'Of two writes at once with one ETag, one wins',
    at: '/components/responses/PreconditionFailed',
    how: 'Offer reminder preferences, or manage channels.',
    why: 'A check and a write that are two steps let both through.',
    fix: 'Compare and write in one transaction (UPDATE … WHERE version = …).',
    async run(t) {
      t.account.requireWriting();
      const { read, write, path, change } = await aChange(t);
      const first = await t.ask(read, { path });
      const send = () =>
        t.probe(write, {
          path,
          headers: { 'if-match': first.headers.etag ?? '' },
          body: change(first.body, true),
        });
      const answers = await Promise.all([send(), send()]);
      for (const one of answers) requirePossible(one, write);
      const winners = answers.filter(({ status }) => status === 200);
      t.check(
        winners.length === 1,
        `${winners.length} of two writes with one ETag were carried out`,
        answers[1],
      );
      const now = await t.ask(read, { path });
      await t.probe(write, {
        path,
        headers: { 'if-match': now.headers.etag ?? '' },
        body: change(first.body, false),
      });
    },
  },
];
