// Settings carry a strong ETag; what is written over must have been read.

import { requirePossible } from '../trial.mjs';
import { ruleBody, STALE_TAG } from '../ordinary.mjs';

const CHANNEL = '/paths/~1channels~1{channel_id}';

/** The three settings: how each is read and written without changing anything. */
const settings = {
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
async function each(t, look) {
  for (const [name, setting] of Object.entries(settings)) {
    const path = await setting.path(t).catch(() => null);
    if (path === null) continue;
    const told = await t.probe(setting.read, { path });
    if (told.status === 200 && told.body !== undefined)
      await look({ name, ...setting, path, told, etag: told.headers.etag ?? '' });
  }
}

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

export const preconditionRules = [
  {
    id: 'etag.strong',
    title: 'Settings carry a strong ETag',
    at: '/components/headers/ETag',
    why: 'A weak tag says “about the same”; If-Match needs “the same”.',
    fix: 'ETag: "…" in double quotes, without W/ (gateways add it when they compress).',
    run: (t) =>
      each(t, async ({ read, told, etag }) => {
        t.check(
          /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(etag),
          `${read}: ETag is ${etag || 'missing'}`,
          told,
        );
      }),
  },
  {
    id: 'etag.not-modified',
    title: 'If-None-Match with the ETag answers 304, with another one 200',
    at: '/components/parameters/IfNoneMatch',
    why: 'The wizard reads settings often; what has not changed needs no body.',
    fix: 'Compare after the session was checked; answer 304 with the ETag and no body.',
    run: (t) =>
      each(t, async ({ read, path }) => {
        const found = await stable(t, async () => {
          const { headers } = await t.ask(read, { path });
          const told = await t.ask(read, {
            path,
            headers: { 'if-none-match': headers.etag ?? '' },
          });
          return { isRight: told.status === 304, told };
        });
        t.expect(found.told, 304, undefined, `${read} with its own ETag`);
        t.expect(
          await t.ask(read, { path, headers: { 'if-none-match': STALE_TAG } }),
          200,
          undefined,
          `${read} with another ETag`,
        );
      }),
  },
  {
    id: 'etag.if-none-match-forms',
    title: 'If-None-Match is read as a list, and with W/',
    at: '/components/parameters/IfNoneMatch',
    why: 'Caches and gateways write it that way (RFC 9110, 13.1.2).',
    fix: 'Split at commas, compare without W/.',
    run: (t) =>
      each(t, async ({ read, path }) => {
        for (const form of [(tag) => `"other", ${tag}`, (tag) => `W/${tag}`]) {
          const found = await stable(t, async () => {
            const { headers } = await t.ask(read, { path });
            const value = form(headers.etag ?? '');
            const told = await t.ask(read, { path, headers: { 'if-none-match': value } });
            return { isRight: told.status === 304, told, value };
          });
          t.expect(found.told, 304, undefined, `${read} with If-None-Match: ${found.value}`);
        }
      }),
  },
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
  {
    id: 'etag.channel',
    title: 'The etag of a channel is that of its header, in the list as alone',
    at: `${CHANNEL}/get`,
    why: 'The wizard switches channels with the tag from the list.',
    fix: 'Answer the same tag in `etag` and in the header.',
    async run(t) {
      for (const { id } of await t.account.channels()) {
        const found = await stable(t, async () => {
          const listed = (await t.account.channels()).find((one) => one.id === id);
          const told = await t.ask('getChannel', { path: { channel_id: id } });
          return {
            isRight: told.body.etag === told.headers.etag && listed?.etag === told.headers.etag,
            listed,
            told,
          };
        });
        t.check(
          found.isRight,
          `${id}: list ${found.listed?.etag}, body ${found.told.body.etag}, header ${found.told.headers.etag}`,
          found.told,
        );
      }
    },
  },
];

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

/** Looks again where something may have moved between two requests. */
async function stable(_, look) {
  let found = await look();
  for (let attempt = 0; attempt < 2 && !found.isRight; attempt += 1) found = await look();
  return found;
}
