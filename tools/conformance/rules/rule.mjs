// The rule of automatic recharge: switching it on and off, its bounds, and the one charge at once.

import { isUsable } from '../account.mjs';
import { requireNoneOpen, settled } from '../ledger.mjs';
import { ruleBody, UNKNOWN_ID } from '../ordinary.mjs';

const PUT = '/paths/~1wallet~1auto-recharge/put';
const SCHEMA = '/components/schemas/AutoRecharge';

/** Writes the rule as it should be, whatever tag it has now. */
async function write(t, body, given = {}) {
  const { etag } = await t.account.rule();
  return t.ask('putAutoRecharge', { headers: { 'if-match': etag }, body, ...given });
}

/** Ready for writing, with the rule put back at the end. */
async function ready(t) {
  t.account.requireWriting();
  await t.account.requireManaged('auto-recharge');
  t.account.requirePermission('auto_recharge:write');
  const { rule } = await t.account.rule();
  if (!t.kit.isRuleKept) {
    t.kit.isRuleKept = true;
    t.afterwards('the rule of automatic recharge', async () => {
      const now = (await t.account.rule()).rule;
      if (isSame(now, rule)) return true;
      return (await write(t, ruleBody(t.account, rule, rule.enabled))).status === 200;
    });
  }
  return rule;
}

const isSame = (one, other) =>
  ['enabled', 'threshold', 'amount', 'monthly_cap', 'payment_method_id'].every(
    (name) => JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );

/** Switches the rule off, as the beginning of a rule's trial. */
async function off(t) {
  const rule = await ready(t);
  if (!rule.enabled) return rule;
  const told = await write(t, ruleBody(t.account, rule, false));
  if (told.status !== 200)
    t.skip(
      `the rule cannot be switched off: ${told.status} ${told.body?.code ?? ''}`,
      'See rule.off.',
    );
  return rule;
}

/** What is refused leaves the rule as it was. */
async function refusedRule(t, change, status, codes, what) {
  await off(t);
  const before = (await t.account.rule()).rule;
  const { defaults } = t.account.requireConfig().auto_recharge;
  const body = ruleBody(t.account, { ...defaults, payment_method_id: null }, true, change);
  const { etag } = await t.account.rule();
  const told = await t.refused(
    'putAutoRecharge',
    { headers: { 'if-match': etag }, body },
    status,
    codes,
    what,
  );
  const after = (await t.account.rule()).rule;
  t.check(isSame(before, after), `${what}: refused, and the rule is another one`, told);
}

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
          wallet.body.auto_recharge.enabled === enabled,
          `the wallet says ${wallet.body.auto_recharge.enabled}, the rule ${enabled}`,
          wallet,
        );
    },
  },
  {
    id: 'rule.consent',
    title:
      'Switching on asks for consent to the present text: 422 consent_required, consent_outdated',
    at: PUT,
    why: 'Charges without the customer present stand on that consent alone.',
    fix: 'Compare `consent` with the document auto_recharge of config.consents; store it with its version.',
    async run(t) {
      await ready(t);
      const consent = t.account.consent('auto_recharge');
      if (consent === undefined)
        t.skip(
          'the tenant asks for no consent to automatic recharge',
          'Answer a document auto_recharge in config.consents.',
        );
      await requireUsable(t);
      await refusedRule(
        t,
        { consent: undefined },
        422,
        'consent_required',
        'switching on without consent',
      );
      await refusedRule(
        t,
        { consent: { ...consent, version: 'conformance-old' } },
        422,
        'consent_outdated',
        'switching on with consent to another version',
      );
    },
  },
  {
    id: 'rule.bounds',
    title: 'Amounts out of bounds answer 422 amount_below_minimum or amount_above_maximum',
    at: PUT,
    why: 'The rule charges without anybody looking.',
    fix: 'Compare threshold and amount with config.auto_recharge.',
    async run(t) {
      await ready(t);
      await requireUsable(t);
      const {
        min_threshold: lowest,
        max_threshold: highest,
        min_amount: least,
        max_amount: most,
      } = t.account.requireConfig().auto_recharge;
      const cases = [
        ['amount', least, -1, 'amount_below_minimum'],
        ['amount', most, 1, 'amount_above_maximum'],
        ['threshold', highest, 1, 'amount_above_maximum'],
        ['threshold', lowest, -1, 'amount_below_minimum'],
      ];
      for (const [name, bound, by, code] of cases) {
        const amount = bound.amount + by;
        if (amount < 0 || amount > 99_999_999) continue;
        await refusedRule(
          t,
          { [name]: { ...bound, amount }, monthly_cap: null },
          422,
          code,
          `the ${name} ${amount}`,
        );
      }
    },
  },
  {
    id: 'rule.cap',
    title: 'A cap below the amount answers 422 monthly_cap_below_amount',
    at: PUT,
    why: 'Such a rule could never charge, and nobody would know why.',
    fix: 'Compare monthly_cap with amount.',
    async run(t) {
      await ready(t);
      await requireUsable(t);
      const { defaults } = t.account.requireConfig().auto_recharge;
      await refusedRule(
        t,
        { monthly_cap: { ...defaults.amount, amount: defaults.amount.amount - 1 } },
        422,
        'monthly_cap_below_amount',
        'a cap one below the amount',
      );
    },
  },
  {
    id: 'rule.currency',
    title: 'Another currency answers 422 currency_mismatch',
    at: PUT,
    why: 'A threshold in another currency is another threshold.',
    fix: 'Compare all three amounts with the wallet’s currency.',
    async run(t) {
      await ready(t);
      await requireUsable(t);
      const { defaults } = t.account.requireConfig().auto_recharge;
      const currency = defaults.amount.currency === 'eur' ? 'usd' : 'eur';
      const foreign = (money) => ({ ...money, currency });
      await refusedRule(
        t,
        {
          amount: foreign(defaults.amount),
          threshold: foreign(defaults.threshold),
          monthly_cap: null,
        },
        422,
        'currency_mismatch',
        'amounts in another currency',
      );
    },
  },
  {
    id: 'rule.unknown-card',
    title: 'An unknown card is refused (404 not_found)',
    at: PUT,
    why: 'A rule on a card that nobody has never charges.',
    fix: 'Look the card up in this workspace.',
    async run(t) {
      await ready(t);
      await requireUsable(t);
      await refusedRule(
        t,
        { payment_method_id: UNKNOWN_ID },
        [404, 409, 422],
        ['not_found', 'no_usable_payment_method', 'validation_failed'],
        'a rule on an unknown card',
      );
    },
  },
  {
    id: 'rule.no-card',
    title: 'Without a usable card switching on answers 409 no_usable_payment_method',
    at: PUT,
    how: 'Run once on a workspace without a card.',
    why: 'The wizard leads to the card then.',
    fix: 'Check for a usable card before storing.',
    async run(t) {
      await ready(t);
      if ((await t.account.support('card')) === 'guide' || (await t.account.cards()).length > 0)
        return;
      await refusedRule(t, {}, 409, 'no_usable_payment_method', 'switching on without a card');
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

async function requireUsable(t) {
  if (!(await t.account.cards()).some(isUsable))
    t.skip(
      'no usable card is saved',
      'Save a test card (4242 4242 4242 4242) on the workspace first.',
    );
}
