// Keys where they matter most: at once, after a refusal, and over a charge.

import { theCharge } from '../ledger.mjs';
import { STALE_TAG, UNKNOWN_ID } from '../ordinary.mjs';
import { AT, aKeyed, isAlike, offRequest } from './idempotency-parts.mjs';

function judgeTogether(t, id, answers) {
  const done = answers.filter(({ status }) => status < 300);
  t.check(done.length >= 1, `${id}: none of ${answers.length} at once was carried out`, answers[0]);
  for (const one of answers) {
    if (done.includes(one))
      t.check(isAlike(one, done[0]), `${id}: two answers at once with one key differ`, one);
    else t.expect(one, 409, 'idempotency_in_progress', `${id} while its key is in use`);
  }
}

export const idempotencyChargeRules = [
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
    id: 'idempotency.outcome-kept',
    title: 'What was refused as an outcome (409, 422) is kept under its key',
    at: AT,
    why: 'A key that begins anew after a refusal can charge for a body that was never confirmed.',
    fix: 'Store 2xx, 409 and 422 under the key, but for idempotency_in_progress and idempotency_key_reused.',
    async run(t) {
      t.account.requireWriting();
      await t.account.requireManaged('balance');
      t.account.requirePermission('wallet:top_up');
      const { min } = t.account.requireConfig().top_up;
      const key = t.newKey();
      const amount = { ...min, amount: 0 };
      const first = await t.ask('createTopUp', { key, body: { amount, payment_method_id: null } });
      if (first.status !== 422)
        t.skip(`createTopUp answers ${first.status} to an amount of 0`, 'See top-ups.minimum.');
      const body = { amount: min, payment_method_id: UNKNOWN_ID };
      const told = await t.probe('createTopUp', { key, body });
      t.expect(told, 422, 'idempotency_key_reused', 'another body with the key of a 422');
    },
  },
  {
    id: 'idempotency.path',
    title: 'A key stands for path and body: for another top-up it answers 422',
    at: AT,
    how: 'Run on a workspace with two top-ups that have ended.',
    why: 'Canceling one payment must not answer as if another had been.',
    fix: 'Put the path beside the body into what is compared.',
    async run(t) {
      t.account.requireWriting();
      await t.account.requireManaged('balance');
      const { rows } = await t.account.walk('listTopUps', {}, { limit: 100, maxRows: 100 });
      const [one, other] = rows.filter(({ status }) => status === 'succeeded');
      if (other === undefined) return;
      const key = t.newKey();
      const first = await t.ask('cancelTopUp', { key, path: { top_up_id: one.id } });
      if (first.status !== 200) t.skip(`cancelTopUp answers ${first.status}`, 'See top-ups.ended.');
      const told = await t.probe('cancelTopUp', { key, path: { top_up_id: other.id } });
      t.expect(
        told,
        422,
        'idempotency_key_reused',
        `canceling ${other.id} with the key of ${one.id}`,
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
