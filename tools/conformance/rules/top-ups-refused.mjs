// Charges by hand that are refused before any card is asked.

import { requireNoneOpen } from '../ledger.mjs';
import { UNKNOWN_ID } from '../ordinary.mjs';
import { POST } from './top-ups-parts.mjs';

/** Refused before any card is asked; nothing may have been charged afterwards. */
async function refusedAmount(t, amount, code, what) {
  t.account.requireWriting();
  await t.account.requireManaged('balance');
  t.account.requirePermission('wallet:top_up');
  const before = (await t.ask('listTopUps', { query: { limit: 1 } })).body.data[0]?.id;
  await t.refused('createTopUp', { body: { amount, payment_method_id: null } }, 422, code, what);
  const after = await t.ask('listTopUps', { query: { limit: 1 } });
  t.check(after.body.data[0]?.id === before, `${what} was refused and written down`, after);
}

export const topUpsRefusedRules = [
  {
    id: 'top-ups.minimum',
    title: 'Less than the minimum answers 422 amount_below_minimum',
    at: POST,
    why: 'The provider refuses it later, when the customer has gone.',
    fix: 'Compare with config.top_up.min before charging; a body of `amount: 0` is well formed.',
    async run(t) {
      const { min } = t.account.requireConfig().top_up;
      if (min.amount === 0) t.skip('the minimum is nothing', 'Answer a minimum above 0.');
      await refusedAmount(
        t,
        { ...min, amount: Math.max(0, min.amount - 1) },
        'amount_below_minimum',
        `${min.amount - 1} below the minimum of ${min.amount}`,
      );
    },
  },
  {
    id: 'top-ups.maximum',
    title: 'More than the maximum answers 422 amount_above_maximum',
    at: POST,
    why: 'A slip of a zero is a charge that nobody wanted.',
    fix: 'Compare with config.top_up.max before charging.',
    async run(t) {
      const { max } = t.account.requireConfig().top_up;
      if (max.amount >= 99_999_999) t.skip('the maximum is all that Money can say', '');
      await refusedAmount(
        t,
        { ...max, amount: Math.min(99_999_999, max.amount + 1) },
        'amount_above_maximum',
        `${max.amount + 1} above the maximum of ${max.amount}`,
      );
    },
  },
  {
    id: 'top-ups.currency',
    title: 'Another currency answers 422 currency_mismatch',
    at: POST,
    why: '2000 yen and 2000 cents are not the same.',
    fix: 'Compare with the wallet’s currency; never convert.',
    async run(t) {
      const { min } = t.account.requireConfig().top_up;
      await refusedAmount(
        t,
        { ...min, currency: min.currency === 'eur' ? 'usd' : 'eur' },
        'currency_mismatch',
        'an amount in another currency',
      );
    },
  },
  {
    id: 'top-ups.unknown-card',
    title: 'An unknown card answers 404 not_found, and no other one is charged instead',
    at: POST,
    why: 'A card that was just removed must not turn into another one.',
    fix: 'Look the card up in this workspace; never fall back to the default one.',
    async run(t) {
      t.account.requireCharging();
      await t.account.requireManaged('balance');
      t.account.requirePermission('wallet:top_up');
      await requireNoneOpen(t.account);
      const { min } = t.account.requireConfig().top_up;
      const told = await t.probe('createTopUp', {
        body: { amount: min, payment_method_id: UNKNOWN_ID },
      });
      if (told.status === 429) t.skip('charges are cooling down', 'Run this rule alone, later.');
      t.expect(told, 404, 'not_found', 'a charge of an unknown card');
      if (told.status === 201) t.left(`the top-up ${told.body?.id} of a card that nobody has`);
    },
  },
  {
    id: 'top-ups.no-card',
    title: 'Without a card answers 409 no_usable_payment_method',
    at: POST,
    why: 'The wizard leads to the card then, instead of saying that something went wrong.',
    fix: 'Answer 409 before anything is written down.',
    how: 'Run once on a workspace without a card.',
    async run(t) {
      t.account.requireCharging();
      await t.account.requireManaged('balance');
      t.account.requirePermission('wallet:top_up');
      if ((await t.account.support('card')) === 'guide' || (await t.account.cards()).length > 0)
        return;
      await requireNoneOpen(t.account);
      const { min } = t.account.requireConfig().top_up;
      await t.refused(
        'createTopUp',
        { body: { amount: min, payment_method_id: null } },
        409,
        'no_usable_payment_method',
        'a charge without a card',
      );
    },
  },
];
