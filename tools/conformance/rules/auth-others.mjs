// Permissions of the user, and other workspaces.

import { anIntent, ordinaryRequest } from '../ordinary.mjs';

function requireOther(t) {
  if (t.options.otherToken === null)
    t.skip(
      'there is no token of another workspace',
      'Add --other-token with the token of a user of another workspace for tests.',
    );
  return t.options.otherToken;
}

/** Ids of this workspace, each with the operation that reads it. */
async function ownIds(t) {
  const found = [];
  const add = async (list, id, name) => {
    const told = await t.probe(list, { query: { limit: 1 } });
    const first = told.body?.data?.[0]?.id;
    if (first !== undefined) found.push([id, name, first]);
  };
  await add('listWalletTransactions', 'getWalletTransaction', 'transaction_id');
  await add('listTopUps', 'getTopUp', 'top_up_id');
  if (t.kit.client.state.mayWrite) {
    const intent = await anIntent(t.account);
    if (intent) found.push(['getSetupIntent', 'setup_intent_id', intent.id]);
  }
  return found;
}

export const authOthersRules = [
  {
    id: 'auth.permission-refused',
    title: 'What the session may not do answers 403 permission_denied',
    at: '/components/responses/Forbidden',
    how: 'Run once with the token of a user who lacks some permissions.',
    why: 'The wizard hides what may not be done; only the server can keep others from doing it.',
    fix: 'Check x-permission of the operation, after the support level and before key, body and ids.',
    async run(t) {
      const { permissions } = t.account.me;
      for (const { id, permission, isRead } of t.operations.values()) {
        if (permission === null || permissions.includes(permission)) continue;
        if (!isRead && !t.kit.client.state.mayWrite) continue;
        const request = await ordinaryRequest(t.account, id);
        if (request === null) continue;
        const told = await t.probe(id, request);
        if (told.body?.code === 'operation_not_supported') continue;
        t.expect(
          told,
          403,
          ['permission_denied', 'workspace_suspended'],
          `${id} without ${permission}`,
        );
      }
    },
  },
  {
    id: 'auth.permission-kept',
    title: 'What /me permits is permitted',
    at: '/components/schemas/Permission',
    why: 'The wizard shows what /me permits; a refusal afterwards is a dead end.',
    fix: 'Answer in /me what the operations check.',
    async run(t) {
      const { permissions } = t.account.me;
      for (const { id, permission, isRead, auth, at } of t.operations.values()) {
        const isPermitted = permission === null || permissions.includes(permission);
        if (auth !== 'token' || !isPermitted || (!isRead && !t.kit.client.state.mayWrite)) continue;
        const request = id === 'deleteSession' ? null : await ordinaryRequest(t.account, id);
        if (request === null) continue;
        const told = await t.probe(id, request);
        const what = `${id} is refused though ${permission === null ? 'it asks for no permission' : `/me has ${permission}`}`;
        t.check(told.body?.code !== 'permission_denied', what, told, at);
      }
    },
  },
  {
    id: 'auth.other-workspace',
    title: 'Ids of one workspace are unknown in another',
    at: '/components/responses/NotFound',
    why: 'An id that is looked up without its workspace shows a stranger’s card and money.',
    fix: 'Look everything up by workspace and id together; answer 404 not_found.',
    async run(t) {
      const other = requireOther(t);
      const told = await t.probe('getMe', { token: other });
      t.check(
        told.body?.workspace?.id !== t.account.me.workspace.id,
        '--other-token is of the same workspace',
        told,
      );
      const found = await ownIds(t);
      for (const [id, name, value] of found) {
        const mine = await t.probe(id, { path: { [name]: value } });
        const theirs = await t.probe(id, { path: { [name]: value }, token: other });
        const code = theirs.body?.code;
        if (code === 'operation_not_supported' || code === 'permission_denied') {
          // Refused as a whole, or only for what exists? The second tells a stranger what there is.
          const none = await t.probe(id, { path: { [name]: 'nobody-has-this' }, token: other });
          t.check(
            none.status === theirs.status && none.body?.code === code,
            `${id}: ${theirs.status} ${code} for an id of another workspace, ${none.status} ${none.body?.code} for one that nobody has`,
            theirs,
          );
          continue;
        }
        // Where ids are only unique within a workspace, the same id is another thing there.
        const isTheirOwn = theirs.status === 200 && theirs.text !== mine.text;
        if (isTheirOwn) t.check(true, '');
        else t.expect(theirs, 404, 'not_found', `${id} of another workspace`);
      }
      if (found.length === 0)
        t.skip(
          'there is nothing whose id could be asked for',
          'Run on a workspace with some history.',
        );
    },
  },
  {
    id: 'auth.other-cursor',
    title: 'A cursor of one workspace gives nothing of it in another',
    at: '/components/parameters/Cursor',
    why: 'A cursor that names rows without their workspace is a way around the token.',
    fix: 'Take the workspace from the session, never from the cursor; better, refuse the cursor with invalid_cursor.',
    async run(t) {
      const other = requireOther(t);
      const mine = await t.account.read('listWalletTransactions', { query: { limit: 1 } });
      if (!mine.body.has_more)
        t.skip('the ledger has one page', 'Run on a workspace with some history.');
      const all = new Set(
        (await t.account.walk('listWalletTransactions')).rows.map((row) => JSON.stringify(row)),
      );
      const theirs = await t.probe('listWalletTransactions', {
        query: { limit: 5, cursor: mine.body.next_cursor },
        token: other,
      });
      const leaked = (theirs.body?.data ?? []).filter((row) => all.has(JSON.stringify(row)));
      t.check(leaked.length === 0, `${leaked.length} rows of the other workspace`, theirs);
    },
  },
  {
    id: 'auth.other-key',
    title: 'Idempotency keys are scoped to the workspace',
    at: '/info/description',
    why: 'A key that two customers happen to share would answer one with the other’s charge.',
    fix: 'Store keys by workspace, operation and key.',
    async run(t) {
      const other = requireOther(t);
      t.account.requireWriting();
      await t.account.requireManaged('balance');
      const key = t.newKey();
      // Refused at once, so that nothing is charged anywhere.
      await t.ask('createTopUp', {
        key,
        body: { amount: t.account.money(0), payment_method_id: null },
      });
      const theirs = await t.probe('createTopUp', {
        key,
        token: other,
        body: { amount: { amount: 0, currency: 'xxx' }, payment_method_id: null },
      });
      t.check(
        theirs.body?.code !== 'idempotency_key_reused',
        'the key of another workspace was taken for this one’s',
        theirs,
      );
    },
  },
];
