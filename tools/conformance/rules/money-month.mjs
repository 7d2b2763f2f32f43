// Figures of the month, and the state of the wallet.

import { monthOf } from '../zoned.mjs';
import { micros, steady, sum } from './money-parts.mjs';

async function lookAtMonth(t) {
  const judged = [];
  const wallet = await t.ask('getWallet');
  const now = Date.parse(wallet.headers.date ?? '') || Date.now();
  const month = monthOf(now, t.account.me.workspace.timezone);
  const { rows, isWhole } = await t.account.walk('listTopUps', {}, { limit: 100, maxRows: 500 });
  const isOld = rows.length > 0 && Date.parse(rows.at(-1).created_at) < month.startMs;
  if (!isWhole && !isOld) t.skip('the month has more top-ups than the kit reads', '');
  const edge = rows.some(
    ({ created_at: a, updated_at: b, status }) =>
      status === 'succeeded' && Date.parse(a) < month.startMs && Date.parse(b) >= month.startMs,
  );
  const undone = rows.some(
    ({ created_at: a, status }) =>
      ['refunded', 'disputed'].includes(status) && Date.parse(a) >= month.startMs,
  );
  if (edge || undone)
    t.skip(
      'a top-up of this month was refunded, or began in the last one',
      'Run on another workspace, or another day.',
    );
  const paid = rows.filter(
    ({ created_at: at, status }) => status === 'succeeded' && Date.parse(at) >= month.startMs,
  );
  const charged = wallet.body.month_to_date.charged.amount;
  const nets = sum(paid.map(({ amount }) => amount.amount));
  const grosses = sum(
    paid.map(({ amount, total_charged: total }) => total?.amount ?? amount.amount),
  );
  judged.push([
    [nets, grosses].includes(charged),
    `month_to_date.charged is ${charged}, the month’s top-ups ${nets}`,
    wallet,
  ]);
  const rule = await t.probe('getAutoRecharge');
  if (rule.status === 200) {
    const own = paid.filter(({ trigger }) => trigger === 'auto_recharge');
    const { this_month: figures, monthly_cap: cap } = rule.body;
    const total = sum(own.map(({ amount }) => amount.amount));
    judged.push([
      figures.charged.amount === total,
      `this_month.charged is ${figures.charged.amount}, the rule’s top-ups of the month ${total}`,
      rule,
    ]);
    judged.push([
      figures.count === own.length,
      `this_month.count is ${figures.count}, there are ${own.length}`,
      rule,
    ]);
    const left = cap === null ? null : Math.max(0, cap.amount - figures.charged.amount);
    judged.push([
      (figures.remaining?.amount ?? null) === left,
      `remaining is ${figures.remaining?.amount ?? null}, the cap leaves ${left}`,
      rule,
    ]);
    judged.push([
      Date.parse(figures.resets_at) === month.endMs,
      `resets_at is ${figures.resets_at}, the month ends ${new Date(month.endMs).toISOString()}`,
      rule,
    ]);
  }
  return { judged, isRight: judged.every(([isRight]) => isRight) };
}

export const moneyMonthRules = [
  {
    id: 'money.month-used',
    title: 'The wallet’s use of the month is that of the usage summary, and so is each channel’s',
    at: '/components/schemas/Wallet',
    why: 'The same figure on two pages differs.',
    fix: 'Reckon all of them from the same rows, in the workspace’s month.',
    async run(t) {
      const found = await steady(async () => {
        const summary = await t.ask('getUsageSummary');
        const wallet = await t.ask('getWallet');
        const channels = await t.probe('listChannels');
        const wrong = [];
        const used = micros(wallet.body.month_to_date.used);
        if (used !== micros(summary.body.total_cost))
          wrong.push(
            `month_to_date.used is ${used}, the summary ${micros(summary.body.total_cost)}`,
          );
        for (const { id, month_to_date_cost: cost } of channels.body?.data ?? []) {
          const one = summary.body.channels.find(({ channel }) => channel === id);
          if (one && micros(one.cost) !== micros(cost))
            wrong.push(
              `${id} has month_to_date_cost ${micros(cost)}, the summary ${micros(one.cost)}`,
            );
        }
        return { isRight: wrong.length === 0, what: wrong.join('; '), wallet };
      });
      t.check(found.isRight, found.what, found.wallet);
    },
  },
  {
    id: 'money.month-charged',
    title: 'The month’s charges are the top-ups of the month',
    at: '/components/schemas/AutoRecharge',
    why: 'The cap stands on this figure.',
    fix: 'Add what succeeded since the first instant of the month in the workspace’s zone: by the rule for this_month, all for the wallet.',
    async run(t) {
      const found = await steady(() => lookAtMonth(t));
      for (const [isRight, what, told] of found.judged) t.check(isRight, what, told);
    },
  },
  {
    id: 'money.wallet-state',
    title: 'The wallet’s state fits its balance, and its forecast is whole or none',
    at: '/components/schemas/WalletState',
    why: '“Everything is fine” over an empty wallet is believed once.',
    fix: 'negative below zero, empty at zero, low at or below the threshold; both figures of the forecast, or neither.',
    async run(t) {
      const told = await t.ask('getWallet');
      const { state, balance, low_balance_threshold: low, forecast } = told.body;
      const available = micros(balance.available);
      const fits =
        {
          negative: available < 0,
          empty: available === 0,
          low: available > 0,
          healthy: available > 0,
        }[state] ?? true;
      t.check(fits, `${state} with ${available}`, told);
      const edge = low === null ? null : t.account.micros(low.amount);
      if (edge !== null && state === 'healthy')
        t.check(available >= edge, `healthy with ${available}, threshold ${edge}`, told);
      if (edge !== null && state === 'low')
        t.check(available <= edge, `low with ${available}, threshold ${edge}`, told);
      t.check(
        (forecast.average_daily_use === null) === (forecast.days_remaining === null),
        'the forecast is half there',
        told,
      );
    },
  },
];
