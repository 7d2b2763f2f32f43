// The rule of automatic recharge: its state, switching it on and off, and the one charge at once.

import { requireNoneOpen, settled } from '../ledger.mjs';
import { ruleBody } from '../ordinary.mjs';
import { PUT, isSame, off, ready, requireUsable, write } from './rule-parts.mjs';

const SCHEMA = '/components/schemas/AutoRecharge';

export const ruleRules = [
  {
    id: 'rule.coherent',
    title: 'The rule’s members fit its status, and a read names no top-up that it started',
    at: SCHEMA,
    why: 'The wizard says in one sentence what the rule does and why it does not.',
    fix: 'disabled exactly when it is off; a pause exactly when paused; started_top_up_id only in the answer to a write.',
    async run(t) {
      const told = await t.ask('getAutoRecharge');
      const {
        enabled,
        status,
        pause,
        started_top_up_id: started,
        monthly_cap: cap,
        amount,
      } = told.body;
      t.check(
        (status === 'disabled') === !enabled,
        `enabled ${enabled} with status ${status}`,
        told,
      );
      t.check(
        (status === 'paused') === (pause !== null),
        `status ${status} with ${pause === null ? 'no pause' : 'a pause'}`,
        told,
      );
      t.check(started === null, `started_top_up_id is ${started} in a read`, told);
      if (enabled && cap !== null)
        t.check(
          cap.amount >= amount.amount,
          `the cap ${cap.amount} is below the amount ${amount.amount}`,
          told,
        );
      const wallet = await t.probe('getWallet');
      if (wallet.status === 200)
        t.check(
          wallet.body.auto_recharge?.enabled === enabled,
          `the wallet says ${wallet.body.auto_recharge?.enabled}, the rule ${enabled}`,
          wallet,
        );
    },
  },
  {
    id: 'rule.on',
    title: 'Switching on above the threshold stores the rule as asked, and charges nothing',
    at: PUT,
    why: 'The answer is what the customer agreed to; a charge now would surprise them.',
    fix: 'Answer the stored rule; started_top_up_id null where nothing was started.',
    async run(t) {
      await ready(t);
      await requireUsable(t);
      await off(t);
      const { min_threshold: threshold, defaults } = t.account.requireConfig().auto_recharge;
      const balance = (await t.account.wallet()).balance.available.amount_micros;
      if (balance <= t.account.micros(threshold.amount))
        t.skip('the balance is at or below the least threshold', 'Top the workspace up first.');
      const cap = { ...defaults.amount, amount: defaults.amount.amount * 3 };
      const body = ruleBody(t.account, { ...defaults, payment_method_id: null }, true, {
        threshold,
        monthly_cap: cap,
      });
      const told = await write(t, body);
      if (!t.expect(told, 200, undefined, 'switching on')) return;
      for (const answer of [told, await t.ask('getAutoRecharge')]) {
        const { enabled, consent_version: version } = answer.body;
        t.check(
          enabled &&
            answer.body.threshold.amount === threshold.amount &&
            answer.body.amount.amount === body.amount.amount &&
            answer.body.monthly_cap?.amount === cap.amount,
          'it is not the rule that was asked for',
          answer,
        );
        if (body.consent)
          t.check(version === body.consent.version, `consent_version is ${version}`, answer);
        t.check(
          answer.body.started_top_up_id === null,
          `it started ${answer.body.started_top_up_id} above the threshold`,
          answer,
        );
      }
      const { consent: _, ...without } = body;
      const cheaper = { ...without, monthly_cap: null };
      const changed = await write(t, cheaper);
      const isKept = changed.status === 200 && changed.body.monthly_cap === null;
      t.check(
        isKept,
        `changing it without consent while it is on answers ${changed.status} ${changed.body?.code ?? ''}`,
        changed,
      );
    },
  },
  {
    id: 'rule.off',
    title: 'Switching off always works, without consent and whatever the amounts are',
    at: PUT,
    why: 'Nobody may be kept from stopping charges.',
    fix: 'With enabled false check nothing but the shape.',
    async run(t) {
      const before = await ready(t);
      const told = await write(t, ruleBody(t.account, before, false));
      t.check(
        told.status === 200 && told.body.enabled === false && told.body.status === 'disabled',
        `switching off answers ${told.status} ${told.body?.code ?? told.body?.status}`,
        told,
      );
      const nothing = t.account.money(0);
      const odd = await write(
        t,
        ruleBody(t.account, before, false, {
          amount: nothing,
          threshold: nothing,
          monthly_cap: nothing,
        }),
      );
      t.check(
        odd.status === 200 && odd.body.enabled === false,
        `switching off with amounts out of bounds answers ${odd.status} ${odd.body?.code ?? ''}`,
        odd,
      );
      const read = await t.ask('getAutoRecharge');
      t.check(
        read.body.enabled === false && read.body.pause === null,
        'it is on, or paused, when read again',
        read,
      );
    },
  },
  {
    id: 'rule.charges-once',
    title: 'Switched on at or below the threshold it charges once, at once, and names that top-up',
    at: PUT,
    why: 'The customer sees the first charge of the rule while they are there; a second one is the worst that can happen.',
    fix: 'Decide in the transaction that stores the rule; keep one open attempt a workspace; honour the cool-down.',
    async run(t) {
      await ready(t);
      t.account.requireCharging();
      await requireUsable(t);
      await off(t);
      await requireNoneOpen(t.account);
      const { max_threshold: threshold, min_amount: amount } =
        t.account.requireConfig().auto_recharge;
      const balance = (await t.account.wallet()).balance.available.amount_micros;
      if (balance > t.account.micros(threshold.amount))
        t.skip(
          'the balance is above the highest threshold',
          'Run on a workspace with less balance.',
        );
      const { rule } = await t.account.rule();
      const body = ruleBody(
        t.account,
        { ...rule, threshold, amount, monthly_cap: null, payment_method_id: null },
        true,
      );
      const ofRule = async () =>
        (
          await t.account.walk(
            'listTopUps',
            { trigger: 'auto_recharge' },
            { limit: 100, maxRows: 100 },
          )
        ).rows;
      const before = (await ofRule()).map(({ id }) => id);
      const key = t.newKey();
      const request = { headers: { 'if-match': (await t.account.rule()).etag }, body, key };
      const told = await t.ask('putAutoRecharge', request);
      if (!t.expect(told, 200, undefined, 'switching on at or below the threshold')) return;
      const id = told.body.started_top_up_id;
      if (id === null && ['cooling_down', 'paused'].includes(told.body.status))
        t.skip(`the rule is ${told.body.status}`, 'Run again after charge_cooldown_seconds.');
      t.check(id !== null, 'started_top_up_id is null', told);
      const again = await t.ask('putAutoRecharge', request);
      t.check(
        again.status === 200 && again.body.started_top_up_id === id,
        `the same key again answers ${again.status} ${again.body?.started_top_up_id ?? again.body?.code}`,
        again,
      );
      const read = await t.ask('getAutoRecharge');
      t.check(read.body.started_top_up_id === null, 'a read names a started top-up', read);
      const fresh = (await ofRule()).filter((one) => !before.includes(one.id));
      for (const one of fresh)
        t.left(
          `the top-up ${one.id} of ${one.amount.amount} ${one.amount.currency} by the rule (test money)`,
        );
      t.check(
        fresh.length === 1 && fresh[0].id === id,
        `the rule started ${fresh.map((one) => one.id).join(', ') || 'nothing'} and names ${id}`,
        told,
      );
      const ended = fresh[0] && (await settled(t.account, fresh[0]));
      if (ended)
        t.check(
          ended.amount.amount === amount.amount,
          `it charged ${ended.amount.amount} instead of ${amount.amount}`,
        );
      // Off and on again, within the cool-down: it waits.
      await off(t);
      const second = await write(t, body);
      const { charge_cooldown_seconds: cooldown } = t.account.requireConfig().auto_recharge;
      if (cooldown > 30)
        t.check(
          second.body?.started_top_up_id === null,
          `switched on again within the cool-down of ${cooldown} s it started ${second.body?.started_top_up_id}`,
          second,
        );
      await off(t);
    },
  },
  {
    id: 'rule.resume',
    title: 'Resuming a rule that is not paused answers it as it is',
    at: '/paths/~1wallet~1auto-recharge~1resume/post',
    why: 'A second press is no error.',
    fix: 'Answer 200 with the rule.',
    async run(t) {
      await ready(t);
      const before = await t.account.rule();
      if (before.rule.status === 'paused') t.skip('the rule is paused', 'Resume it first.');
      const told = await t.ask('resumeAutoRecharge');
      t.check(
        told.status === 200 && isSame(told.body, before.rule),
        `it answers ${told.status} ${told.body?.code ?? ''}`,
        told,
      );
    },
  },
];
