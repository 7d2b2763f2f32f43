// What the rules of idempotency have in common.

import { consentBody, ruleBody } from '../ordinary.mjs';

export const AT = '/info/description';

export const canonical = (value) =>
  JSON.stringify(value, (_, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(
          Object.entries(member)
            .filter(([name]) => name !== 'request_id')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : member,
  );

export const isAlike = (one, other) =>
  one.status === other.status && canonical(one.body) === canonical(other.body);

/** Something with a key that is carried out and moves no money: an intent to save a card, else the rule as it is. */
export function aKeyed(t) {
  return t.account.once('keyed', async () => {
    t.account.requireWriting();
    const mayCards = t.account.me.permissions.includes('payment_methods:write');
    if ((await t.account.support('card')) === 'manage' && mayCards) {
      const body = consentBody(t.account, 'save_card');
      const tried = await t.probe('createSetupIntent', { body });
      if (tried.status === 201)
        return { id: 'createSetupIntent', request: async () => ({ body }), isRule: false };
    }
    await t.account.requireManaged('auto-recharge');
    t.account.requirePermission('auto_recharge:write');
    const tried = await t.ask('putAutoRecharge', await ruleRequest(t));
    if (tried.status !== 200)
      t.skip(
        `putAutoRecharge answers ${tried.status} ${tried.body?.code ?? ''} to the rule as it is`,
        'Offer `manage` for card or auto-recharge.',
      );
    return { id: 'putAutoRecharge', request: () => ruleRequest(t), isRule: true };
  });
}

/** The rule, switched off or on as it is. */
export async function ruleRequest(t) {
  const { rule, etag } = await t.account.rule();
  return { headers: { 'if-match': etag }, body: ruleBody(t.account, rule, rule.enabled) };
}

/** Switching the rule off where it is off already; null where it is on or not managed. */
export async function offRequest(t) {
  if ((await t.account.support('auto-recharge')) !== 'manage') return null;
  if (!t.account.me.permissions.includes('auto_recharge:write')) return null;
  const { rule, etag } = await t.account.rule();
  return rule.enabled
    ? null
    : { headers: { 'if-match': etag }, body: ruleBody(t.account, rule, false) };
}
