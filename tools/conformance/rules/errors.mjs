// Ids, paths, methods and queries that are wrong.

import { ordinaryRequest, ruleBody, STALE_TAG, UNKNOWN_ID } from '../ordinary.mjs';
import { AT } from './errors-parts.mjs';

export const errorsRules = [
  {
    id: 'errors.unknown-id',
    title: 'An unknown id answers 404 not_found',
    at: '/components/responses/NotFound',
    why: 'Ids that are no key of the database must not end in 500, nor in somebody else’s row.',
    fix: 'Answer 404 not_found for an id that is not in this workspace, whatever it looks like.',
    async run(t) {
      const odd = [
        UNKNOWN_ID,
        '0',
        '00000000-0000-0000-0000-000000000000',
        "x' OR 1=1 --",
        '🦜',
        '%00',
        'x'.repeat(300),
      ];
      for (const operation of t.operations.values()) {
        const level = await t.account.support(operation.step);
        const isOffered =
          level === null || level === 'manage' || (level === 'observe' && operation.isRead);
        if (operation.names.length === 0 || operation.auth !== 'token' || !isOffered) continue;
        if (!operation.isRead && !t.kit.client.state.mayWrite) continue;
        const request = await ordinaryRequest(t.account, operation.id);
        if (request === null) continue;
        for (const id of operation.isRead ? odd : [UNKNOWN_ID]) {
          const last = operation.names.at(-1);
          const told = await t.probe(operation.id, {
            ...request,
            path: { ...request.path, [last]: id },
          });
          const code = told.body?.code;
          if (code === 'operation_not_supported' || told.status === 403) break;
          // A path parameter of few values may also be said not to be one of them.
          const isOdd = id !== UNKNOWN_ID || ['channel_id', 'step_id'].includes(last);
          t.expect(
            told,
            isOdd ? [404, 400] : 404,
            isOdd ? undefined : 'not_found',
            `${operation.id} of ${JSON.stringify(id.slice(0, 40))}`,
          );
        }
      }
    },
  },
  {
    id: 'errors.unknown-route',
    title: 'An unknown path answers 404 as a problem',
    at: '/info/description',
    why: 'The framework’s own page is not what a client can read; and a page of the app at every path hides mistakes.',
    fix: 'Let the last route below the base answer 404 application/problem+json.',
    async run(t) {
      for (const target of ['/conformance-unknown', '/wallet/unknown-part', '/wallets']) {
        const told = await t.raw('GET', target);
        t.expect(told, 404, undefined, `GET ${target}`);
        t.check(
          /^application\/problem\+json/.test(told.headers['content-type'] ?? ''),
          `GET ${target} is not a problem`,
          told,
        );
      }
    },
  },
  {
    id: 'errors.unknown-method',
    title: 'A method that a path does not have answers 405 or 404 as a problem',
    at: '/info/description',
    why: 'A router that answers any method with the same handler lets a read write.',
    fix: 'Register each operation with its method; answer the rest as a problem.',
    async run(t) {
      for (const [method, target] of [
        ['DELETE', '/wallet'],
        ['POST', '/config'],
        ['PUT', '/wallet/transactions'],
      ]) {
        const told = await t.raw(method, target);
        t.expect(told, [404, 405], undefined, `${method} ${target}`);
        t.check(
          /^application\/problem\+json/.test(told.headers['content-type'] ?? ''),
          `${method} ${target} is not a problem`,
          told,
        );
      }
    },
  },
  {
    id: 'errors.query',
    title: 'A query that does not fit answers 400 invalid_request',
    at: AT,
    why: 'A date that is silently ignored shows a month that nobody asked for.',
    fix: 'Validate query parameters by the contract; ignore only names that it does not know.',
    async run(t) {
      const wrong = {
        listWalletTransactions: [
          { from: 'yesterday' },
          { to: '2026-13-45T00:00:00Z' },
          { order: 'sideways' },
          { from: '2026-11-01' },
        ],
        getUsageSummary: [{ granularity: 'decade' }, { from: 'x' }, { timezone: 'Mars/Olympus' }],
        listReminders: [{ status: 'conformance' }],
        listUsageRates: [{ country: 'Colombia' }],
      };
      for (const [id, queries] of Object.entries(wrong)) {
        for (const query of queries) {
          const told = await t.probe(id, { query });
          if (told.body?.code === 'operation_not_supported' || told.status === 403) break;
          t.expect(told, 400, 'invalid_request', `${id} with ${JSON.stringify(query)}`);
        }
      }
    },
  },
  {
    id: 'errors.order',
    title: 'Of several things that are wrong, the first in the contract’s order is told',
    at: '/info/description',
    why: 'The wizard acts on the code: signing in again, a new key or a mended field. The wrong one first leads in a circle.',
    fix: '401, 404 operation_not_supported, 403, key, form of the body (400), 404 not_found, 428, 412, 422, 409.',
    async run(t) {
      t.account.requireWriting();
      const bad = { raw: '{' };
      const setting = await writable(t);
      const { id, path, good, unacceptable, unknown } = setting;
      const ask = (given, status, code, what) =>
        t.probe(id, { path, body: good, headers: { 'if-match': null }, ...given }).then((told) => {
          if (told.status === 403 || told.body?.code === 'operation_not_supported')
            t.skip(`${id} is refused`, 'Run with every permission.');
          t.expect(told, status, code, `${id} ${what}`);
        });
      await ask(
        { ...bad, body: undefined, token: null },
        401,
        'session_required',
        'without a token, with malformed JSON',
      );
      if (setting.isKeyed)
        await ask(
          { ...bad, body: undefined, key: null },
          400,
          'idempotency_key_required',
          'without a key, with malformed JSON',
        );
      if (unknown)
        await ask(
          { ...bad, body: undefined, path: unknown },
          400,
          'invalid_request',
          'of an unknown id, with malformed JSON',
        );
      if (unknown)
        await ask({ path: unknown }, 404, 'not_found', 'of an unknown id, without If-Match');
      await ask(
        { ...bad, body: undefined },
        400,
        'invalid_request',
        'without If-Match, with malformed JSON',
      );
      await ask(
        { body: unacceptable },
        428,
        'if_match_required',
        'without If-Match, with what is not acceptable',
      );
      await ask(
        { body: unacceptable, headers: { 'if-match': STALE_TAG } },
        412,
        'stale_write',
        'with a stale If-Match, with what is not acceptable',
      );
    },
  },
];

/** Something written with If-Match: the rule, else a channel. */
async function writable(t) {
  if ((await t.account.support('auto-recharge')) === 'manage') {
    const { rule } = await t.account.rule();
    const good = ruleBody(t.account, rule, rule.enabled);
    const currency = good.amount.currency === 'eur' ? 'usd' : 'eur';
    const unacceptable = { ...good, enabled: true, amount: { ...good.amount, currency } };
    return { id: 'putAutoRecharge', path: {}, good, unacceptable, unknown: null, isKeyed: true };
  }
  await t.account.requireManaged('channels');
  const channel = (await t.account.channels()).find(({ enabled }) => !enabled);
  if (channel === undefined) t.skip('there is no channel that is off', 'Switch one off.');
  return {
    id: 'putChannelActivation',
    path: { channel_id: channel.id },
    good: { enabled: false },
    unacceptable: { enabled: false },
    unknown: { channel_id: UNKNOWN_ID },
    isKeyed: false,
  };
}
