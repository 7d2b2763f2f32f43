// Saving, choosing and removing cards.

import { isUsable } from '../account.mjs';
import { anIntent, consentBody, UNKNOWN_ID } from '../ordinary.mjs';

const SETUP = '/paths/~1setup-intents/post';
const METHODS = '/paths/~1payment-methods/post';

async function requireCards(t) {
  t.account.requireWriting();
  await t.account.requireManaged('card');
  t.account.requirePermission('payment_methods:write');
}

export const cardRules = [
  {
    id: 'cards.coherent',
    title: 'At most one card is the default; places to be charged go from 1, each once',
    at: '/components/schemas/PaymentMethod',
    how: 'Run on a workspace with a card.',
    why: 'The wizard says which card is charged first, and which after it.',
    fix: 'One default a workspace, by a unique index; charge_order 1, 2, 3 … among cards that can be charged.',
    async run(t) {
      const told = await t.ask('listPaymentMethods', { query: { limit: 100 } });
      const cards = told.body.data;
      t.check(
        cards.filter((card) => card.is_default).length <= 1,
        'there are several defaults',
        told,
      );
      const places = cards
        .map((card) => card.charge_order)
        .filter((place) => place !== null)
        .sort((a, b) => a - b);
      t.check(
        places.every((place, index) => place === index + 1),
        `the places are ${places.join(', ')}`,
        told,
      );
      for (const card of cards) {
        if (card.status === 'requires_update')
          t.check(card.failure !== null, `${card.id} requires an update without a failure`, told);
        if (card.status === 'pending' || card.status === 'expired')
          t.check(
            card.charge_order === null,
            `${card.id} is ${card.status} and has place ${card.charge_order}`,
            told,
          );
      }
    },
  },
  {
    id: 'cards.consent',
    title:
      'Saving a card asks for consent to the present text: 422 consent_required, consent_outdated',
    at: SETUP,
    why: 'A charge without stored consent is one that the bank gives back.',
    fix: 'Compare `consent` with config.consents; store document, version, time and address.',
    async run(t) {
      await requireCards(t);
      const consent = t.account.consent('save_card');
      if (consent === undefined)
        t.skip(
          'the tenant asks for no consent to save a card',
          'Answer a document save_card in config.consents.',
        );
      await t.refused(
        'createSetupIntent',
        { body: {} },
        422,
        'consent_required',
        'a setup intent without consent',
      );
      await t.refused(
        'createSetupIntent',
        { body: { consent: { ...consent, version: 'conformance-old' } } },
        422,
        'consent_outdated',
        'a setup intent with consent to another version',
      );
    },
  },
  {
    id: 'cards.setup-intent',
    title:
      'A setup intent is answered with its client secret once, and read without it, by either id',
    at: '/paths/~1setup-intents~1{setup_intent_id}/get',
    why: 'The secret confirms in the customer’s name; after a redirect only the provider’s id is known.',
    fix: 'Answer client_secret in the 201 only; find the intent by our id and by the provider’s.',
    async run(t) {
      await requireCards(t);
      const created = await t.ask('createSetupIntent', {
        body: consentBody(t.account, 'save_card'),
      });
      if (created.body?.code === 'card_limit_reached')
        t.skip('the workspace has all the cards it may have', 'Remove one.');
      if (!t.expect(created, 201, undefined, 'createSetupIntent')) return;
      t.check(
        typeof created.body.provider.client_secret === 'string',
        'there is no client secret',
        created,
      );
      t.left('an open setup intent, never confirmed');
      for (const id of [created.body.id, created.body.provider.setup_intent_id]) {
        const told = await t.ask('getSetupIntent', { path: { setup_intent_id: id } });
        if (
          !t.expect(
            told,
            200,
            undefined,
            `getSetupIntent of ${id === created.body.id ? 'our id' : 'the provider’s id'}`,
          )
        )
          continue;
        t.check(told.body.id === created.body.id, `it is ${told.body.id}`, told);
        t.check(
          told.body.provider.client_secret === null,
          'the client secret is answered again',
          told,
        );
      }
    },
  },
  {
    id: 'cards.unconfirmed',
    title:
      'An intent that was not confirmed is no card: 409 setup_intent_not_succeeded; an unknown one 404',
    at: METHODS,
    why: 'Only what the provider says makes a card.',
    fix: 'Read the intent with the secret key, and check its owner and status.',
    async run(t) {
      await requireCards(t);
      const intent = await anIntent(t.account);
      if (intent === null) t.skip('no setup intent can be had', 'See cards.setup-intent.');
      const before = (await t.account.cards()).length;
      await t.refused(
        'createPaymentMethod',
        { body: { setup_intent_id: intent.id } },
        409,
        'setup_intent_not_succeeded',
        'an intent that was not confirmed',
      );
      await t.refused(
        'createPaymentMethod',
        { body: { setup_intent_id: UNKNOWN_ID } },
        [404, 409, 422],
        ['not_found', 'setup_intent_not_succeeded', 'validation_failed'],
        'an unknown intent',
      );
      t.check((await t.account.cards()).length === before, 'there is a card more afterwards');
    },
  },
  {
    id: 'cards.default',
    title: 'A card becomes the default, and the only one; one that cannot be charged does not',
    at: '/paths/~1payment-methods~1{payment_method_id}/patch',
    why: 'The default is charged when nobody says which.',
    fix: 'Move the mark in one transaction; 409 payment_method_not_usable for pending and expired cards.',
    async run(t) {
      await requireCards(t);
      const cards = await t.account.cards();
      const now = cards.find((card) => card.is_default);
      const other = cards.find((card) => isUsable(card) && !card.is_default);
      const target = other ?? (now && isUsable(now) ? now : undefined);
      if (target === undefined)
        t.skip('no usable card is saved', 'Save a test card on the workspace first.');
      const make = (id) =>
        t.ask('updatePaymentMethod', {
          path: { payment_method_id: id },
          body: { is_default: true },
        });
      if (other && now)
        t.afterwards('the default card', async () => (await make(now.id)).status === 200);
      const told = await make(target.id);
      t.check(
        told.status === 200 && told.body.id === target.id && told.body.is_default,
        `making ${target.id} the default answers ${told.status}`,
        told,
      );
      const after = await t.ask('listPaymentMethods', { query: { limit: 100 } });
      const defaults = after.body.data.filter((card) => card.is_default).map(({ id }) => id);
      t.check(
        defaults.join() === target.id && after.body.data[0].id === target.id,
        `the defaults are ${defaults.join(', ')}, the first is ${after.body.data[0]?.id}`,
        after,
      );
      const dead = cards.find(({ status }) => status === 'expired' || status === 'pending');
      if (dead)
        await t.refused(
          'updatePaymentMethod',
          { path: { payment_method_id: dead.id }, body: { is_default: true } },
          409,
          'payment_method_not_usable',
          `a card that is ${dead.status} as the default`,
        );
    },
  },
];

/** Last of all: should the server remove the card, nothing can be charged any more. */
export const lastCardRules = [
  {
    id: 'cards.in-use',
    isLast: true,
    title: 'The only card stays while the rule depends on it: 409 payment_method_in_use',
    at: '/paths/~1payment-methods~1{payment_method_id}/delete',
    why: 'A rule without a card stops the customer’s messages, days later.',
    fix: 'Refuse to remove the only usable card while the rule is on or an active channel needs it.',
    how: 'Run on a workspace with one card and the rule on.',
    async run(t) {
      await requireCards(t);
      const usable = (await t.account.cards()).filter(isUsable);
      const { rule } = await t.account.rule();
      if (usable.length !== 1 || !rule.enabled)
        t.skip(
          'it takes one usable card and a rule that is on',
          'Switch the rule on, and keep one card.',
        );
      const told = await t.probe('deletePaymentMethod', {
        path: { payment_method_id: usable[0].id },
      });
      t.expect(
        told,
        409,
        ['payment_method_in_use', 'top_up_in_progress'],
        'removing the only card while the rule is on',
      );
      if (told.status === 204) t.left(`the card ${usable[0].id} is gone: the server removed it`);
    },
  },
];
