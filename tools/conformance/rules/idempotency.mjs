// One key, one intention: whoever asks twice is answered alike and charged once.

import { theCharge } from '../ledger.mjs';
import { consentBody, ordinaryRequest, ruleBody, STALE_TAG, UNKNOWN_ID } from '../ordinary.mjs';

const AT = '/info/description';
const KEY = '/components/parameters/IdempotencyKey';
const canonical = (value) =>
  JSON.stringify(value, (_, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(
          Object.entries(member)
            .filter(([name]) => name !== 'request_id')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : member,
  );
const isAlike = (one, other) =>
  one.status === other.status && canonical(one.body) === canonical(other.body);

/** Something with a key that is carried out and moves no money: an intent to save a card, else the rule as it is. */
function aKeyed(t) {
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
async function ruleRequest(t) {
  const { rule, etag } = await t.account.rule();
  return { headers: { 'if-match': etag }, body: ruleBody(t.account, rule, rule.enabled) };
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
        const level = await t.account.support(operation.step);
        if (level !== 'manage') continue;
        const request = await ordinaryRequest(t.account, operation.id);
        if (request === null || Object.values(request.path ?? {}).includes(UNKNOWN_ID)) continue;
        const given =
          operation.id === 'createTopUp'
            ? {
                body: {
                  amount: t.account.requireConfig().top_up.min,
                  payment_method_id: UNKNOWN_ID,
                },
              }
            : request;
        const stale = request.headers?.['if-match'] === STALE_TAG;
        const told = await t.probe(operation.id, { ...given, key: null });
        if (told.status === 403 || (stale && told.status === 412)) continue;
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
          ['idempotency_key_required', 'invalid_request'],
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
        ['idempotency_key_reused', 'consent_outdated'],
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
  {
    id: 'idempotency.refused-is-free',
    title: 'What was refused before it was carried out does not use up its key',
    at: AT,
    why: 'A customer who signs in again, or mends a field, tries with the same key.',
    fix: 'Store keys only of what was carried out: not 400, 401, 403, 404, 412, 428, 429, 5xx.',
    async run(t) {
      const { id, request } = await aKeyed(t);
      const key = t.newKey();
      const good = await request();
      await t.probe(id, { ...good, key, body: { ...good.body, conformance_unknown: 1 } });
      await t.probe(id, { ...good, key, token: 'conformance-nonsense' });
      const told = await t.probe(id, { ...(await request()), key });
      t.expect(told, [200, 201], undefined, `${id} with a key that was refused with 400 and 401`);
      const off = await offRequest(t);
      if (off === null) return;
      const other = t.newKey();
      await t.probe('putAutoRecharge', { ...off, key: other, headers: { 'if-match': STALE_TAG } });
      await t.probe('putAutoRecharge', { ...off, key: other, headers: { 'if-match': null } });
      t.expect(
        await t.probe('putAutoRecharge', { ...(await offRequest(t)), key: other }),
        200,
        undefined,
        'putAutoRecharge with a key that was refused with 412 and 428',
      );
    },
  },
  {
    id: 'idempotency.at-once',
    title: 'Two requests at once with one key: one is carried out, the other waits, or is told 409',
    at: AT,
    why: 'A double press and a retry on a slow line arrive within the same second.',
    fix: 'Claim the key in the database before doing anything; answer 409 idempotency_in_progress, or the same answer.',
    async run(t) {
      const { id, request } = await aKeyed(t);
      const given = { ...(await request()), key: t.newKey() };
      const answers = await Promise.all([
        t.probe(id, given),
        t.probe(id, given),
        t.probe(id, given),
      ]);
      judgeTogether(t, id, answers);
    },
  },
  {
    id: 'idempotency.charge',
    title: 'One key never charges twice: at once, repeated, reordered, with another amount',
    at: '/paths/~1wallet~1top-ups/post',
    why: 'This is the promise that the wizard makes to every customer.',
    fix: 'Write the intention down under its key before asking the provider; give the provider the same key.',
    async run(t) {
      const { first, second, repeat, reordered, otherBody, topUps, rows, ended } = await theCharge(
        t.account,
      );
      judgeTogether(t, 'createTopUp', [first, second]);
      t.check(
        isAlike(first, repeat),
        `the charge again: first ${first.status} ${first.body?.id}, then ${repeat.status} ${repeat.body?.id ?? repeat.body?.code}`,
        repeat,
      );
      t.check(
        isAlike(first, reordered),
        `the charge with its members in another order: ${reordered.status} ${reordered.body?.code ?? reordered.body?.id}`,
        reordered,
      );
      t.expect(
        otherBody,
        422,
        'idempotency_key_reused',
        'the key of the charge with another amount',
      );
      const began = Date.parse(first.body.created_at);
      const own = topUps.filter(
        ({ trigger, created_at: at }) => trigger === 'manual' && Date.parse(at) >= began,
      );
      t.check(
        own.length === 1,
        `${own.length} top-ups by hand since the charge: ${own.map(({ id }) => id).join(', ')}`,
        repeat,
      );
      const credited = rows.filter(({ type }) => type === 'top_up');
      if (ended.status === 'succeeded')
        t.check(
          credited.length === 1,
          `${credited.length} rows in the ledger for one charge`,
          repeat,
        );
    },
  },
  {
    id: 'idempotency.charge-after-refusal',
    title:
      'A charge that was refused for its shape, or for coming too soon, goes through with the same key',
    at: AT,
    why: 'After the cool-down the wizard tries again with the key that it has.',
    fix: 'Do not store 400 and 429 under the key.',
    async run(t) {
      try {
        await theCharge(t.account);
      } catch (error) {
        // A key that was used up by the refusal is what this looks for.
        if (![400, 422].includes(t.account.charged?.first.status)) throw error;
      }
      const { refused, first, cooldown } = t.account.charged;
      t.expect(refused, 400, 'invalid_request', 'a charge with an unknown member');
      t.check(
        first.status === 201,
        `the same key afterwards: ${first.status} ${first.body?.code ?? ''}${cooldown ? ' (after a cool-down)' : ''}`,
        first,
      );
    },
  },
];

function judgeTogether(t, id, answers) {
  const done = answers.filter(({ status }) => status < 300);
  t.check(done.length >= 1, `${id}: none of ${answers.length} at once was carried out`, answers[0]);
  for (const one of answers) {
    if (done.includes(one))
      t.check(isAlike(one, done[0]), `${id}: two answers at once with one key differ`, one);
    else t.expect(one, 409, 'idempotency_in_progress', `${id} while its key is in use`);
  }
}

/** Switching the rule off where it is off already; null where it is on or not managed. */
async function offRequest(t) {
  if ((await t.account.support('auto-recharge')) !== 'manage') return null;
  if (!t.account.me.permissions.includes('auto_recharge:write')) return null;
  const { rule, etag } = await t.account.rule();
  return rule.enabled
    ? null
    : { headers: { 'if-match': etag }, body: ruleBody(t.account, rule, false) };
}

function reversed(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
