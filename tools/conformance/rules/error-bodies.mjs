// Bodies that are wrong: said as a problem, never as a crash.

import { UNKNOWN_ID, ordinaryRequest } from '../ordinary.mjs';
import { AT } from './errors-parts.mjs';

/** Operations with a body, each with a request of it that would be fine. */
async function* withBody(t) {
  t.account.requireWriting();
  for (const operation of t.operations.values()) {
    if (operation.body === null || operation.auth !== 'token') continue;
    const level = await t.account.support(operation.step);
    if (level !== null && level !== 'manage') continue;
    const request = await ordinaryRequest(t.account, operation.id);
    // Unknown ids may be told before the body is looked at.
    if (request === null || Object.values(request.path ?? {}).includes(UNKNOWN_ID)) continue;
    yield [operation, request];
  }
}

/** Sends bad bodies everywhere and expects 400 invalid_request. */
async function refuseBodies(t, variants) {
  for await (const [operation, request] of withBody(t)) {
    for (const [what, change] of variants(request, operation)) {
      const told = await t.probe(operation.id, {
        ...request,
        body: undefined,
        ...change,
        headers: { ...request.headers, ...change.headers },
      });
      const code = told.body?.code;
      if (code === 'operation_not_supported' || told.status === 403) break;
      t.expect(told, 400, 'invalid_request', `${operation.id} with ${what}`);
    }
  }
}

export const errorBodiesRules = [
  {
    id: 'errors.malformed-json',
    title: 'A body that is not JSON answers 400 invalid_request',
    at: AT,
    why: 'Frameworks answer it with 500 or with a page of their own.',
    fix: 'Catch the parser’s error and answer a problem.',
    run: (t) =>
      refuseBodies(t, () => [
        ['malformed JSON', { raw: '{"amount": {' }],
        ['no body', { raw: '', headers: { 'content-type': 'application/json' } }],
        ['deeply nested JSON', { raw: '['.repeat(5_000) }],
      ]),
  },
  {
    id: 'errors.wrong-type',
    title: 'A body of another shape answers 400 invalid_request',
    at: AT,
    why: 'A list, null or a missing member must not end in a null pointer, nor be read as a default amount.',
    fix: 'Validate the body against the contract’s schema before anything else.',
    run: (t) =>
      refuseBodies(t, (request, operation) => {
        const { required = [] } = t.contract.resolve({ $ref: `#${operation.body}` }, '').node;
        const missing = required.map((name) => [
          `no ${name}`,
          { body: { ...request.body, [name]: undefined } },
        ]);
        const wrong = required.map((name) => [
          `a number with a fraction for ${name}`,
          { body: { ...request.body, [name]: 1.5 } },
        ]);
        return [
          ['null', { body: null }],
          ['a list', { body: [] }],
          ['a text', { body: 'text' }],
          ...missing,
          ...wrong,
        ];
      }),
  },
  {
    id: 'errors.unknown-member',
    title: 'A member that the contract does not know answers 400 where the schema is closed',
    at: AT,
    why: 'A misspelt `monthly_cap` that is ignored is a rule without a cap.',
    fix: 'Refuse unknown members where additionalProperties is false.',
    run: (t) =>
      refuseBodies(t, (request, operation) => {
        const { additionalProperties } = t.contract.resolve(
          { $ref: `#${operation.body}` },
          '',
        ).node;
        return additionalProperties === false
          ? [['an unknown member', { body: { ...request.body, conformance_unknown: 1 } }]]
          : [];
      }),
  },
  {
    id: 'errors.content-type',
    title: 'A body that does not say application/json answers 400',
    at: '/info/description',
    why: 'A body that any form of any site can send is an invitation.',
    fix: 'Refuse other content types; accept application/json with a charset.',
    async run(t) {
      await refuseBodies(t, ({ body }) => [
        ['text/plain', { body, headers: { 'content-type': 'text/plain' } }],
        [
          'a form’s type',
          { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        ],
      ]);
      const { locale } = t.account.me.user;
      const told = await t.probe('updateMe', {
        body: { locale },
        headers: { 'content-type': 'application/json; charset=utf-8' },
      });
      t.expect(told, 200, undefined, 'updateMe with application/json; charset=utf-8');
    },
  },
  {
    id: 'errors.too-large',
    title: 'A body above 64 kB answers 400 invalid_request',
    at: '/info/description',
    why: 'An unbounded body is a way to stop the server.',
    fix: 'Limit bodies to 64 kB, and answer a problem instead of closing the connection.',
    run: (t) =>
      refuseBodies(t, ({ body }) => [
        ['70 kB', { body: { ...body, conformance_padding: 'x'.repeat(70_000) } }],
      ]),
  },
  {
    id: 'errors.money-body',
    title: 'Money in a request is checked: fractions, strings, negatives and other members are 400',
    at: '/components/schemas/Money',
    why: 'A lenient parser turns "20.00" into 20 cents or 20 dollars.',
    fix: 'Accept integers from 0 to 99999999 and a lower-case currency only.',
    async run(t) {
      t.account.requireWriting();
      await t.account.requireManaged('balance');
      const { currency } = t.account.me.workspace;
      const wrong = [
        ['a fraction', { amount: 20.5, currency }],
        ['a string', { amount: '2000', currency }],
        ['no currency', { amount: 2000 }],
        ['null', null],
        ['a negative', { amount: -1, currency }],
        ['more than 99999999', { amount: 1e12, currency }],
        ['an upper-case currency', { amount: 2000, currency: currency.toUpperCase() }],
      ];
      for (const [what, amount] of wrong) {
        const body = { amount, payment_method_id: UNKNOWN_ID };
        await t.refused(
          'createTopUp',
          { body },
          400,
          'invalid_request',
          `createTopUp with ${what}`,
        );
      }
    },
  },
];
