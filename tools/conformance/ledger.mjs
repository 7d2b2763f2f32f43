// The ledger as several rules read it, and the charge that several rules look at.

import { Skip } from './client.mjs';

const final = new Set(['succeeded', 'failed', 'canceled', 'refunded', 'disputed']);

/** The newest rows and the oldest ones, read once. */
export function newestRows(account) {
  return account.once('newest rows', () =>
    account.walk('listWalletTransactions', {}, { limit: 100, maxRows: 300 }),
  );
}
export function oldestRows(account) {
  return account.once('oldest rows', () =>
    account.walk('listWalletTransactions', { order: 'asc' }, { limit: 100, maxRows: 300 }),
  );
}

/** Rows posted after a sequence, oldest first. */
export async function rowsSince(account, sequence) {
  const { rows } = await account.walk('listWalletTransactions', {}, { limit: 50, maxRows: 200 });
  return rows.filter((row) => row.sequence > sequence).reverse();
}

/** The sequence of the newest row; 0 for an empty ledger. */
export async function lastSequence(account) {
  const told = await account.read('listWalletTransactions', { query: { limit: 1 } });
  return told.body.data[0]?.sequence ?? 0;
}

/** Reads a top-up until it no longer changes, or somebody else has to act. */
export async function settled(account, topUp, { isActionFinal = true } = {}) {
  let now = topUp;
  for (let attempt = 0; attempt < 20 && !final.has(now.status); attempt += 1) {
    if (isActionFinal && now.status === 'requires_action') break;
    await account.kit.options.sleep(Math.min(500 + attempt * 250, 2_000));
    now = (await account.read('getTopUp', { path: { top_up_id: now.id } })).body;
  }
  return now;
}

/** Waits for an attempt that is still open; a skip where it stays open. */
export async function requireNoneOpen(account) {
  const { rows } = await account.walk('listTopUps', {}, { limit: 25, maxRows: 25 });
  for (const one of rows.filter(({ status }) => !final.has(status))) {
    const now = await settled(account, one);
    if (!final.has(now.status)) {
      throw new Skip(
        `the top-up ${one.id} is still ${now.status}`,
        'Finish or cancel it, so that another can be opened.',
      );
    }
  }
}

/**
 * One charge of the smallest amount, asked for twice at once with one key, then again in every way that may not charge
 * again. All rules about charging look at this one: it is the only one that the kit makes by hand.
 */
export function theCharge(account) {
  return account.once('charge', async () => {
    account.requireCharging();
    await account.requireManaged('balance');
    account.requirePermission('wallet:top_up');
    const card = await account.requireCard();
    await requireNoneOpen(account);
    const { kit } = account;
    const { client } = kit;
    const ask = (given) => client.ask('createTopUp', given);
    const amount = account.requireConfig().top_up.min;
    const key = `conformance-${kit.run}-charge`;
    const body = { amount, payment_method_id: card.id };
    const sequence = await lastSequence(account);
    const before = (await account.wallet()).balance.available.amount_micros;

    // What is refused for its shape has not used up its key.
    const refused = await ask({ key, body: { ...body, conformance_unknown: 1 }, isProbe: true });
    let [one, other] = await Promise.all([ask({ key, body }), ask({ key, body })]);
    let cooldown = null;
    if (one.status === 429 && other.status === 429) {
      cooldown = one;
      const seconds = Number(one.headers['retry-after'] ?? 30);
      if (!(seconds <= kit.options.maxWaitSeconds))
        throw new Skip(
          `charges are cooling down for ${seconds} s`,
          'Run later, or raise --max-wait.',
        );
      await kit.options.sleep(seconds * 1000);
      [one, other] = await Promise.all([ask({ key, body }), ask({ key, body })]);
    }
    const [first, second] = one.status === 201 ? [one, other] : [other, one];
    account.charged = { refused, first, cooldown };
    if (first.status !== 201)
      throw new Skip(
        `createTopUp answers ${first.status} ${first.body?.code ?? ''}`,
        'The rules about charging need a saved test card that can be charged now.',
      );
    const ended = await settled(account, first.body);
    kit.left.push(
      `the top-up ${first.body.id} of ${amount.amount} ${amount.currency} (test money), ${ended.status}`,
    );

    const repeat = await ask({ key, body });
    const reordered = await ask({
      key,
      raw: `{ "payment_method_id": ${JSON.stringify(card.id)},\n "amount": { "currency": ${JSON.stringify(amount.currency)}, "amount": ${amount.amount} } }`,
    });
    const otherBody = await ask({
      key,
      body: { ...body, amount: { ...amount, amount: amount.amount + 1 } },
      isProbe: true,
    });
    const topUps = (await account.walk('listTopUps', {}, { limit: 25, maxRows: 25 })).rows;
    const rows = await rowsSince(account, sequence);
    const after = (await account.wallet()).balance.available.amount_micros;
    return {
      card,
      amount,
      key,
      body,
      before,
      after,
      refused,
      cooldown,
      first,
      second,
      ended,
      repeat,
      reordered,
      otherBody,
      topUps,
      rows,
    };
  });
}
