// Reminders and who is told: optional, but right where they are offered.

const PATCH = '/paths/~1reminders~1{reminder_id}/patch';
const PREFERENCES = '/paths/~1reminder-preferences/put';
const paymentKinds = ['auto_recharge_failed', 'authentication_required'];
const how = 'Offer reminders, and run on a workspace that has one.';

async function reminders(t, status = 'active') {
  return (await t.account.read('listReminders', { query: { status, limit: 100 } })).body.data;
}

const patch = (t, id, body, ask = t.ask) =>
  ask('updateReminder', { path: { reminder_id: id }, body });

export const reminderRules = [
  {
    id: 'reminders.status',
    title: 'The list filters by status, `active` without one',
    at: '/paths/~1reminders/get',
    how,
    why: 'What was dismissed does not come back.',
    fix: 'Apply `status` before paging.',
    async run(t) {
      for (const status of ['active', 'snoozed', 'dismissed', 'resolved']) {
        const told = await t.ask('listReminders', { query: { status, limit: 100 } });
        t.check(
          told.body.data.every((one) => one.status === status),
          `status ${status}: others came too`,
          told,
        );
      }
      const [without, active] = [
        await t.ask('listReminders'),
        await t.ask('listReminders', { query: { status: 'active' } }),
      ];
      const ids = ({ body }) => body.data.map(({ id }) => id).join();
      t.check(ids(without) === ids(active), 'without a status it is not `active`', without);
    },
  },
  {
    id: 'reminders.snooze',
    title: 'A snoozed reminder is snoozed until then, and comes back when told to',
    at: PATCH,
    how,
    why: '“Tomorrow” means tomorrow.',
    fix: 'Store snoozed_until; null takes it back.',
    async run(t) {
      t.account.requireWriting();
      t.account.requirePermission('reminders:write');
      const [one] = await reminders(t);
      if (one === undefined) t.skip('no reminder is active', how);
      t.afterwards(
        `the reminder ${one.id}`,
        async () =>
          (await patch(t, one.id, { snoozed_until: null, status: 'active' })).status === 200,
      );
      const until = new Date(Math.floor(Date.now() / 1000) * 1000 + 86_400_000).toISOString();
      const told = await patch(t, one.id, { snoozed_until: until });
      if (!t.expect(told, 200, undefined, 'snoozing')) return;
      t.check(
        told.body.status === 'snoozed' && Date.parse(told.body.snoozed_until) === Date.parse(until),
        `it is ${told.body.status} until ${told.body.snoozed_until}`,
        told,
      );
      t.check(
        !(await reminders(t)).some(({ id }) => id === one.id),
        'it is still among the active ones',
        told,
      );
      const back = await patch(t, one.id, { snoozed_until: null });
      t.check(
        back.status === 200 && back.body.status === 'active',
        `taken back it is ${back.body?.status}`,
        back,
      );
    },
  },
  {
    id: 'reminders.critical',
    title: 'A critical reminder is not dismissed: 409 reminder_not_dismissible',
    at: PATCH,
    how: 'Run on a workspace with a critical reminder.',
    why: 'Payments that fail do not stop failing.',
    fix: 'Refuse `dismissed` for severity critical; let it be snoozed.',
    async run(t) {
      t.account.requireWriting();
      const one = (await reminders(t)).find(({ severity }) => severity === 'critical');
      if (one === undefined) return;
      await t.refused(
        'updateReminder',
        { path: { reminder_id: one.id }, body: { status: 'dismissed' } },
        409,
        'reminder_not_dismissible',
        `dismissing ${one.id}`,
      );
    },
  },
  {
    id: 'reminders.empty-patch',
    title: 'A change of nothing answers 400',
    at: PATCH,
    how,
    why: 'The schema asks for one member at least.',
    fix: 'Refuse {} as invalid_request.',
    async run(t) {
      t.account.requireWriting();
      const [one] = await reminders(t);
      if (one === undefined) t.skip('no reminder is active', how);
      await t.refused(
        'updateReminder',
        { path: { reminder_id: one.id }, body: {} },
        400,
        'invalid_request',
        '{}',
      );
    },
  },
  {
    id: 'reminders.preferences',
    title: 'Preferences are read as they were written, and kinds about failed payments stay on',
    at: PREFERENCES,
    why: 'Nobody may be left in the dark about a payment that failed.',
    fix: 'Store the whole body; refuse (422) or keep true what must stay on.',
    async run(t) {
      t.account.requireWriting();
      t.account.requirePermission('reminders:write');
      const first = await t.ask('getReminderPreferences');
      const before = first.body;
      const put = async (body, ask = t.ask) =>
        ask('putReminderPreferences', {
          headers: { 'if-match': (await t.ask('getReminderPreferences')).headers.etag ?? '' },
          body,
        });
      t.afterwards('the reminder preferences', async () => (await put(before)).status === 200);
      const review = { weekday: before.weekly_review?.weekday === 3 ? 4 : 3, time: '09:30' };
      const told = await put({ ...before, weekly_review: review });
      if (!t.expect(told, 200, undefined, 'writing preferences')) return;
      for (const answer of [told, await t.ask('getReminderPreferences')]) {
        const { weekly_review: kept, delivery } = answer.body;
        t.check(
          kept?.weekday === review.weekday && kept?.time === review.time,
          `weekly_review is ${JSON.stringify(kept)}`,
          answer,
        );
        t.check(
          delivery.email === before.delivery.email &&
            delivery.recipients.join() === before.delivery.recipients.join(),
          'delivery is not as before',
          answer,
        );
      }
      const kinds = Object.fromEntries(paymentKinds.map((kind) => [kind, false]));
      const off = await put({ ...before, kinds: { ...before.kinds, ...kinds } }, t.probe);
      const isKept =
        off.status === 422 || paymentKinds.every((kind) => off.body?.kinds?.[kind] !== false);
      t.check(isKept, 'kinds about failed payments were switched off', off);
    },
  },
];
