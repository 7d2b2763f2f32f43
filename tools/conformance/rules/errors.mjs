// Ids, paths, methods and queries that are wrong.

import { UNKNOWN_ID, ordinaryRequest } from '../ordinary.mjs';
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
];
