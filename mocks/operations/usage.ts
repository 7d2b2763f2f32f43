import type { OperationHandlers } from '#mocks/operation.ts';
import { ProblemAnswer } from '#mocks/problem.ts';
import { listRates } from '#mocks/rates.ts';
import { summariseUse } from '#mocks/usage.ts';
import { toMicros, toTime } from '#mocks/wire.ts';
import { HOUR_MS, startOfDay, startOfMonth } from '#mocks/zoned.ts';

const MAX_ENTRIES = 800;

/** Use and cost per channel, and the price list. */
export const usageOperations: Pick<OperationHandlers, 'getUsageSummary' | 'listUsageRates'> = {
  getUsageSummary({ query }, { world: { state }, nowMs }) {
    const timeZone = query.timezone ?? state.timeZone;
    if (!isTimeZone(timeZone)) throw new ProblemAnswer(400, 'invalid_request');
    const fromMs =
      query.from === undefined ? startOfMonth(nowMs, timeZone) : Date.parse(query.from);
    const toMs = query.to === undefined ? nowMs : Date.parse(query.to);
    if (fromMs > toMs) throw new ProblemAnswer(400, 'invalid_request');
    const cuts = cutRange(fromMs, toMs, query.granularity ?? 'none', timeZone);
    const wanted = query.channel ?? [];
    const channels = [...summariseUse(state, fromMs, toMs, cuts)].filter(
      ([channel]) => wanted.length === 0 || wanted.includes(channel),
    );
    const total = channels.reduce((sum, [, { costMicros }]) => sum + costMicros, 0);
    return {
      status: 200,
      body: {
        from: toTime(fromMs),
        to: toTime(toMs),
        timezone: timeZone,
        total_cost: toMicros(state, total),
        channels: channels.map(([channel, use]) => ({
          channel,
          cost: toMicros(state, use.costMicros),
          quantities:
            use.quantity === 0
              ? []
              : [{ unit: use.unit, quantity: use.quantity, direction: 'outbound' }],
          series: use.series.map(({ startMs, costMicros, quantity }) => ({
            start: toTime(startMs),
            cost: toMicros(state, costMicros),
            quantity,
          })),
        })),
        complete_through: toTime(state.usage.throughMs),
      },
    };
  },

  listUsageRates({ query }, { world: { state }, texts }) {
    const rates = listRates(state.currency).filter(
      ({ channel, country }) =>
        (query.channel === undefined || query.channel === channel) &&
        (query.country === undefined || country === null || country === query.country),
    );
    return {
      status: 200,
      body: {
        data: rates.map(({ channel, unit, country, priceMicros }) => ({
          channel,
          unit,
          price: toMicros(state, priceMicros),
          country,
          direction: 'outbound',
          label: unit === 'number_month' ? texts.rates.number_month : texts.rates[channel],
          effective_from: '2026-01-01T00:00:00.000Z',
        })),
      },
    };
  },
};

function cutRange(
  fromMs: number,
  toMs: number,
  granularity: 'none' | 'hour' | 'day' | 'month',
  timeZone: string,
): number[] {
  const cuts: number[] = [];
  if (granularity === 'none') return cuts;
  let at = fromMs;
  while (at < toMs) {
    if (cuts.length === MAX_ENTRIES) throw new ProblemAnswer(400, 'invalid_request');
    cuts.push(at);
    at =
      granularity === 'hour'
        ? (Math.floor(at / HOUR_MS) + 1) * HOUR_MS
        : granularity === 'day'
          ? startOfDay(at, timeZone, 1)
          : startOfMonth(at, timeZone, 1);
  }
  return cuts;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
