// What the rules of rule have in common.

import { isUsable } from '../account.mjs';
import { ruleBody } from '../ordinary.mjs';

export const PUT = '/paths/~1wallet~1auto-recharge/put';

/** Writes the rule as it should be, whatever tag it has now. */
export async function write(t, body, given = {}) {
  const { etag } = await t.account.rule();
  return t.ask('putAutoRecharge', { headers: { 'if-match': etag }, body, ...given });
}

/** Ready for writing, with the rule put back at the end. */
export async function ready(t) {
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

export const isSame = (one, other) =>
  ['enabled', 'threshold', 'amount', 'monthly_cap', 'payment_method_id'].every(
    (name) => JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );

/** Switches the rule off, as the beginning of a rule's trial. */
export async function off(t) {
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

export async function requireUsable(t) {
  if (!(await t.account.cards()).some(isUsable))
    t.skip(
      'no usable card is saved',
      'Save a test card (4242 4242 4242 4242) on the workspace first.',
    );
}
