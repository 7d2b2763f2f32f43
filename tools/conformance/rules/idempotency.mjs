// One key, one intention: the same answer, once.

import { UNKNOWN_ID, ordinaryRequest } from '../ordinary.mjs';
import { AT, aKeyed, canonical, isAlike, offRequest } from './idempotency-parts.mjs';

const KEY = '/components/parameters/IdempotencyKey';

function reversed(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

export const idempotencyRules = [
  {
    id: 'idempotency.key-required',
    title: 'Without an Idempotency-Key answers 400 idempotency_key_required',
    at: KEY,
    why: 'A repeat without a key is a second charge.',
    fix: 'Refuse the request before anything of it is carried out, at every operation that lists the header.',
    async run(t) {
      t.account.requireWriting();
      for (const operation of [...t.operations.values()].filter(({ isKeyed }) => isKeyed)) {
        if ((await t.account.support(operation.step)) !== 'manage') continue;
        const request = await ordinaryRequest(t.account, operation.id);
        if (request === null) continue;
        // Should it be carried out all the same: with a card that nobody has.
        const body = {
          amount: t.account.requireConfig().top_up.min,
          payment_method_id: UNKNOWN_ID,
        };
        const given = operation.id === 'createTopUp' ? { body } : request;
        const told = await t.probe(operation.id, { ...given, key: null });
        const code = told.body?.code;
        if (told.status === 403 || code === 'operation_not_supported') continue;
        t.expect(told, 400, 'idempotency_key_required', `${operation.id} without a key`);
      }
    },
  },
  {
    id: 'idempotency.key-length',
    title: 'A key shorter than 16 characters or longer than 128 answers 400',
    at: KEY,
    why: 'Short keys meet by chance; endless ones fill the table.',
    fix: 'Check the length as the contract gives it.',
    async run(t) {
      const { id, request } = await aKeyed(t);
      for (const key of ['short', 'x'.repeat(129)]) {
        t.expect(
          await t.probe(id, { ...(await request()), key }),
          400,
          'idempotency_key_required',
          `${id} with a key of ${key.length} characters`,
        );
      }
    },
  },
  {
    id: 'idempotency.same-answer',
    title: 'The same key and body get the first answer again',
    at: AT,
    why: 'The answer that was lost on the way is the one that the customer waits for.',
    fix: 'Store status and body under the key, and send them as they were: 201 again, not 200; also the client secret.',
    async run(t) {
      const { id, request, isRule } = await aKeyed(t);
      const given = { ...(await request()), key: t.newKey() };
      const first = await t.probe(id, given);
      const again = await t.probe(id, given);
      t.check(
        isAlike(first, again),
        `${id}: first ${first.status} ${canonical(first.body)?.slice(0, 120)}, then ${again.status} ${canonical(again.body)?.slice(0, 120)}`,
        again,
      );
      if (
        !isRule &&
        (await t.account.support('auto-recharge')) === 'manage' &&
        t.account.me.permissions.includes('auto_recharge:write')
      ) {
        const off = await offRequest(t);
        if (off === null) return;
        const rule = { ...off, key: t.newKey() };
        const [one, other] = [
          await t.probe('putAutoRecharge', rule),
          await t.probe('putAutoRecharge', rule),
        ];
        // The tag was used up by the first one: a repeat is answered, not compared again.
        t.check(
          one.status !== 200 || isAlike(one, other),
          `putAutoRecharge: first ${one.status}, then ${other.status} ${other.body?.code ?? ''}`,
          other,
        );
      }
    },
  },
  {
    id: 'idempotency.member-order',
    title: 'The same members in another order are the same body',
    at: AT,
    why: 'Serialisers do not keep an order; a retry from another version of a client is still a retry.',
    fix: 'Compare parsed bodies, or a canonical form, not bytes.',
    async run(t) {
      const { id, request } = await aKeyed(t);
      const given = { ...(await request()), key: t.newKey() };
      const first = await t.probe(id, given);
      const raw = JSON.stringify(reversed(given.body), null, 3);
      const again = await t.probe(id, { ...given, body: undefined, raw });
      t.check(
        isAlike(first, again),
        `${id}: first ${first.status}, with its members turned round ${again.status} ${again.body?.code ?? ''}`,
        again,
      );
    },
  },
  {
    id: 'idempotency.other-body',
    title: 'The same key with another body answers 422 idempotency_key_reused',
    at: AT,
    why: 'A key for two amounts is a mistake of the client; carrying either out hides it.',
    fix: 'Keep a hash of the body beside the answer; refuse when it differs.',
    async run(t) {
      const { id, request, isRule } = await aKeyed(t);
      const given = { ...(await request()), key: t.newKey() };
      await t.probe(id, given);
      const body = isRule
        ? {
            ...given.body,
            monthly_cap: { ...given.body.amount, amount: given.body.amount.amount + 100 },
          }
        : { consent: { document: 'save_card', version: 'conformance-other' } };
      t.expect(
        await t.probe(id, { ...given, body }),
        422,
        'idempotency_key_reused',
        `${id} with the key of another body`,
      );
    },
  },
  {
    id: 'idempotency.scope',
    title: 'A key is scoped to its operation',
    at: AT,
    why: 'Two operations that happen to share a key would answer each other.',
    fix: 'Store keys by workspace, operation and key.',
    async run(t) {
      const { id, request, isRule } = await aKeyed(t);
      const key = t.newKey();
      const first = await t.probe(id, { ...(await request()), key });
      await t.account.requireManaged('auto-recharge');
      const told = await t.probe(
        id === 'resumeAutoRecharge' ? 'putAutoRecharge' : 'resumeAutoRecharge',
        { key },
      );
      t.check(
        told.body?.code !== 'idempotency_key_reused',
        `resumeAutoRecharge with a key of ${id} is refused as reused`,
        told,
      );
      // Both answer the rule where the first one wrote it.
      t.check(
        isRule || canonical(told.body) !== canonical(first.body),
        `resumeAutoRecharge with a key of ${id} gets the answer of ${id}`,
        told,
      );
    },
  },
];
