import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { isSending } from './channels-state.ts';
import { appendRow, balanceMicros, rowsBefore } from './ledger.ts';
import { uniform } from './random.ts';
import { rateOf } from './rates.ts';
import { noteUse } from './recharge.ts';
import type { ChannelId, WorldState } from './state.ts';
import { DAY_MS, HOUR_MS, startOfDay, toLocalParts, weekdayOf } from './zoned.ts';

/** How long use takes to be posted after the hour it happened in. */
export const LATENESS_MS = 90 * 60_000;

/** Share of a day's use by hour of the account's zone; a shop sends while it is open. */
const hourWeights = [0, 0, 0, 0, 0, 0, 0, 2, 6, 10, 11, 10, 8, 7, 8, 9, 9, 8, 6, 4, 2, 0, 0, 0];
const totalWeight = hourWeights.reduce((sum, weight) => sum + weight, 0);

/** When use is posted next: once a day in the past, once an hour since. */
export function nextPostingMs(state: WorldState): number {
  return periodEnd(state) + LATENESS_MS;
}

/** Whether anything is sent at all, so that posting is worth waking up for. */
export function hasTraffic(state: WorldState): boolean {
  return Object.keys(state.usage.perDay).length > 0;
}

/** Posts the next period's use of every channel that could send. */
export function postUse(state: WorldState, atMs: number): void {
  const fromMs = state.usage.throughMs;
  const toMs = periodEnd(state);
  const isDaily = toMs - fromMs > HOUR_MS;
  state.usage.throughMs = toMs;
  for (const channel of channelIds) {
    const perDay = state.usage.perDay[channel];
    // Without balance nothing is sent; what was sent before that is still posted.
    if (perDay === undefined || balanceMicros(state) <= 0 || !isSending(state, channel, atMs))
      continue;
    let quantity = 0;
    for (let hour = fromMs; hour < toMs; hour += HOUR_MS) {
      quantity += quantityOf(state, channel, perDay, hour);
    }
    if (quantity === 0) continue;
    const { unit, priceMicros } = rateOf(channel, state);
    appendRow(state, {
      type: 'usage',
      amountMicros: -quantity * priceMicros,
      usage: { channel, unit, quantity, unitPriceMicros: priceMicros },
      topUpId: null,
      occurredAtMs: isDaily
        ? fromMs + 16 * HOUR_MS
        : fromMs + Math.floor(uniform(state.seed, 'minute', channel, fromMs) * 59) * 60_000,
      postedAtMs: atMs,
    });
    noteUse(state);
  }
}

/** Use in one hour: the same for the same seed, however the clock got there. */
function quantityOf(
  state: WorldState,
  channel: ChannelId,
  perDay: number,
  hourStartMs: number,
): number {
  const weight = hourWeights[toLocalParts(hourStartMs, state.timeZone).hour] ?? 0;
  const isWeekend = weekdayOf(hourStartMs, state.timeZone) > 5;
  const luck = 0.5 + uniform(state.seed, 'use', channel, hourStartMs);
  const expected = (perDay * weight * luck * (isWeekend ? 0.4 : 1)) / totalWeight;
  return Math.floor(expected + uniform(state.seed, 'rest', channel, hourStartMs));
}

function periodEnd(state: WorldState): number {
  const { throughMs, dailyUntilMs } = state.usage;
  return throughMs < dailyUntilMs ? startOfDay(throughMs, state.timeZone, 1) : throughMs + HOUR_MS;
}

export interface UseOfChannel {
  costMicros: number;
  quantity: number;
  unit: string;
  series: { startMs: number; costMicros: number; quantity: number }[];
}

/**
 * Use by channel, by when it happened. `cuts` are the starts of the series' entries, ascending; without any
 * there is no series.
 */
export function summariseUse(
  state: WorldState,
  fromMs: number,
  toMs: number,
  cuts: number[] = [],
): Map<ChannelId, UseOfChannel> {
  const byChannel = new Map<ChannelId, UseOfChannel>(
    channelIds.map((channel) => [
      channel,
      {
        costMicros: 0,
        quantity: 0,
        unit: rateOf(channel, state).unit,
        series: cuts.map((startMs) => ({ startMs, costMicros: 0, quantity: 0 })),
      },
    ]),
  );
  for (const row of rowsBefore(state)) {
    // Use is posted after it happened, within a day: older rows cannot hold anything of the range.
    if (row.postedAtMs < fromMs) break;
    const use = row.usage === null ? undefined : byChannel.get(row.usage.channel);
    if (row.usage === null || use === undefined) continue;
    if (row.occurredAtMs < fromMs || row.occurredAtMs >= toMs) continue;
    use.costMicros -= row.amountMicros;
    use.quantity += row.usage.quantity;
    const entry = use.series.findLast(({ startMs }) => startMs <= row.occurredAtMs);
    if (entry) {
      entry.costMicros -= row.amountMicros;
      entry.quantity += row.usage.quantity;
    }
  }
  return byChannel;
}

/** The whole cost of a range. */
export function costOf(state: WorldState, fromMs: number, toMs: number): number {
  let total = 0;
  for (const { costMicros } of summariseUse(state, fromMs, toMs).values()) total += costMicros;
  return total;
}

const FORECAST_DAYS = 7;

/** Average daily use of the last full days; null while there are too few of them. */
export function averageDailyUse(state: WorldState, nowMs: number): number | null {
  const toMs = startOfDay(nowMs, state.timeZone);
  const fromMs = startOfDay(nowMs, state.timeZone, -FORECAST_DAYS);
  const cost = costOf(state, fromMs, toMs);
  if (cost === 0 || nowMs - state.createdAtMs < 3 * DAY_MS) return null;
  return Math.round(cost / FORECAST_DAYS);
}
