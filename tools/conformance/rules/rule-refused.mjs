// The rule of automatic recharge: what it refuses, and leaves as it was.

import { UNKNOWN_ID, ruleBody } from '../ordinary.mjs';
import { PUT, isSame, off, ready, requireUsable } from './rule-parts.mjs';

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

export const ruleRefusedRules = [
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
];
