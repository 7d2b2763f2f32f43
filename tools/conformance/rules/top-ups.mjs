// Charging a saved card by hand: what is told, what is credited, how it ends.

import { lastSequence, requireNoneOpen, rowsSince, settled, theCharge } from '../ledger.mjs';
import { POST } from './top-ups-parts.mjs';

export const topUpsRules = [
  {
    id: 'top-ups.created',
    title:
      'A charge is answered as asked: 201, the amount, the card, by hand; and read again the same',
    at: '/components/schemas/TopUp',
    why: 'What the customer sees afterwards is what they agreed to.',
    fix: 'Answer the stored top-up; put it first in the list.',
    async run(t) {
      const { first, amount, card, ended, topUps } = await theCharge(t.account);
      const { body } = first;
      t.check(
        body.amount.amount === amount.amount && body.amount.currency === amount.currency,
        `the charge is of ${body.amount.amount} ${body.amount.currency}`,
        first,
      );
      t.check(body.trigger === 'manual', `the trigger is ${body.trigger}`, first);
      t.check(
        body.payment_method === null || body.payment_method.id === card.id,
        `the card is ${body.payment_method?.id}`,
        first,
      );
      t.check(
        topUps[0]?.id === body.id,
        `the newest top-up of the list is ${topUps[0]?.id}`,
        first,
      );
      const read = await t.ask('getTopUp', { path: { top_up_id: body.id } });
      t.check(
        read.body.id === body.id && read.body.status === ended.status,
        `read again it is ${read.body.id}, ${read.body.status}`,
        read,
      );
    },
  },
  {
    id: 'top-ups.credited',
    title: 'What was paid is credited exactly once, to the micro',
    at: POST,
    why: 'The balance is what the customer paid for.',
    fix: 'Append the row in the transaction that sets `succeeded`; amount × 10^(6 - minor_unit_exponent).',
    async run(t) {
      const { ended, rows, amount, before, after } = await theCharge(t.account);
      if (ended.status !== 'succeeded')
        t.skip(
          `the charge ended as ${ended.status}`,
          'Save a test card that is charged without 3-D Secure.',
        );
      const own = rows.filter(({ top_up_id: id }) => id === ended.id);
      const wanted = t.account.micros(amount.amount);
      t.check(
        own.length === 1 && own[0].amount.amount_micros === wanted,
        `its rows are ${own.map((row) => row.amount.amount_micros).join(', ') || 'none'} instead of ${wanted}`,
      );
      t.check(
        own[0]?.id === ended.ledger_transaction_id,
        `ledger_transaction_id is ${ended.ledger_transaction_id}, the row ${own[0]?.id}`,
      );
      const meanwhile = rows.reduce((sum, row) => sum + row.amount.amount_micros, 0);
      t.check(
        after - before === meanwhile,
        `the balance moved by ${after - before}, the ledger by ${meanwhile}`,
      );
    },
  },
  {
    id: 'top-ups.coherent',
    title: 'The members of a top-up fit its status',
    at: '/components/schemas/TopUpStatus',
    how: 'Run on a workspace with a top-up.',
    why: '“Paid” without a row, or a 3-D Secure question of a paid charge, cannot be shown.',
    fix: 'succeeded: a row, no failure, no next_action; failed: a failure; requires_action: a next_action; total = amount + tax.',
    async run(t) {
      const { rows, pages } = await t.account.walk('listTopUps', {}, { limit: 50, maxRows: 100 });
      for (const {
        id,
        status,
        failure,
        next_action: next,
        ledger_transaction_id: row,
        amount,
        tax,
        total_charged: total,
        attempts,
      } of rows) {
        const say = (isRight, what) => t.check(isRight, `${id} is ${status} ${what}`, pages[0]);
        if (status === 'succeeded')
          say(row !== null && failure === null, 'without a row, or with a failure');
        if (status === 'failed')
          say(failure !== null && row === null, 'without a failure, or with a row');
        if (status === 'canceled') say(row === null, 'with a row in the ledger');
        say(
          (next !== null) === (status === 'requires_action'),
          next === null ? 'without a next_action' : 'with a next_action',
        );
        if (total !== null && tax !== null)
          say(
            total.amount === amount.amount + tax.amount,
            `with ${amount.amount} + ${tax.amount} = ${total.amount}`,
          );
        if (status === 'succeeded') say(attempts >= 1, `after ${attempts} attempts`);
      }
    },
  },
  {
    id: 'top-ups.ended',
    title:
      'What is paid is not resumed (409 not_resumable), and canceling it answers it as it ended',
    at: '/paths/~1wallet~1top-ups~1{top_up_id}~1resume/post',
    why: 'A late press must not undo or repeat a payment.',
    fix: 'Look at the status first; never ask the provider again for what has ended.',
    async run(t) {
      t.account.requireWriting();
      await t.account.requireManaged('balance');
      const { rows } = await t.account.walk('listTopUps', {}, { limit: 100, maxRows: 100 });
      const paid = rows.find(({ status }) => status === 'succeeded');
      if (paid === undefined)
        t.skip('there is no paid top-up', 'Run on a workspace with a top-up.');
      const path = { top_up_id: paid.id };
      await t.refused(
        'resumeTopUp',
        { path, body: {} },
        409,
        'not_resumable',
        `resuming ${paid.id}, which is paid`,
      );
      const told = await t.ask('cancelTopUp', { path });
      if (t.expect(told, 200, undefined, `canceling ${paid.id}, which is paid`))
        t.check(told.body.status === 'succeeded', `it is ${told.body.status} afterwards`, told);
      const read = await t.ask('getTopUp', { path });
      t.check(read.body.status === 'succeeded', `it is ${read.body.status} when read again`, read);
    },
  },
  {
    id: 'top-ups.one-open',
    title:
      'While one attempt is open another answers 409 top_up_in_progress; it can be canceled, without a row',
    at: POST,
    why: 'Two open payments are two chances to pay twice.',
    fix: 'Keep at most one open attempt a workspace, by a unique index; cancel at the provider too.',
    async run(t) {
      t.account.requireCharging();
      await t.account.requireManaged('balance');
      t.account.requirePermission('wallet:top_up');
      const asking = (await t.account.cards()).filter(
        ({ status, asked_for_authentication: asked }) =>
          asked && ['active', 'expiring'].includes(status),
      );
      const how =
        'Save a test card whose bank asks at every charge (4000 0027 6000 3184) beside the other one.';
      if (asking.length === 0) t.skip('no card is saved whose bank asks for the customer', how);
      await requireNoneOpen(t.account);
      const body = {
        amount: t.account.requireConfig().top_up.min,
        payment_method_id: asking.at(-1).id,
      };
      const sequence = await lastSequence(t.account);
      let open = await t.ask('createTopUp', { body });
      if (open.status === 429) {
        await t.sleep(
          Math.min(Number(open.headers['retry-after'] ?? 30), t.options.maxWaitSeconds) * 1000,
        );
        open = await t.ask('createTopUp', { body });
      }
      if (open.body?.status !== 'requires_action')
        t.skip(`the charge ended as ${open.body?.status ?? open.body?.code}`, how);
      t.left(`the top-up ${open.body.id}, canceled`);
      t.check(
        open.body.next_action?.client_secret,
        'requires_action without a client secret',
        open,
      );
      await t.refused(
        'createTopUp',
        { body },
        409,
        'top_up_in_progress',
        'another charge while one is open',
      );
      const path = { top_up_id: open.body.id };
      const resumed = await t.ask('resumeTopUp', { path, body: {} });
      t.check(
        resumed.status === 200 && resumed.body.id === open.body.id,
        `resuming it answers ${resumed.status} ${resumed.body?.id ?? resumed.body?.code}`,
        resumed,
      );
      const canceled = await t.ask('cancelTopUp', { path });
      t.check(
        canceled.status === 200 && canceled.body.status === 'canceled',
        `canceling it answers ${canceled.status} ${canceled.body?.status ?? canceled.body?.code}`,
        canceled,
      );
      const ended = await settled(t.account, canceled.body);
      t.check(
        ended.status === 'canceled' && ended.next_action === null,
        `it is ${ended.status} afterwards${ended.next_action ? ', with a next_action' : ''}`,
        canceled,
      );
      const rows = (await rowsSince(t.account, sequence)).filter(
        ({ top_up_id: id }) => id === open.body.id,
      );
      t.check(rows.length === 0, 'what was canceled is in the ledger', canceled);
    },
  },
];
