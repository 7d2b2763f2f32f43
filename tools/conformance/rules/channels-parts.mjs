// What the rules of channels have in common.

export async function ready(t) {
  t.account.requireWriting();
  await t.account.requireManaged('channels');
  t.account.requirePermission('channels:write');
  return t.account.channels();
}
