import { type ChannelId, channelIds } from '#src/channels/channels.ts';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { listDays, type UsageSpan } from './usage-span.ts';

export type UsedChannelId = ChannelId | 'unknown';

export interface UsageDay {
  startMs: number;
  /** In the order of `channels`. */
  costsMicros: number[];
  totalMicros: number;
  /** Whether more of this day may still arrive. */
  isOpen: boolean;
}

/** Use as it is drawn: what was used at all, day by day. */
export interface DailyUse {
  /** Channels with any use in the span, in the order of the board. */
  channels: { id: UsedChannelId; costMicros: number }[];
  /** Every day of the span, oldest first. */
  days: UsageDay[];
  totalMicros: number;
}

/** Lays a summary out over the days of its span. A day that the backend leaves out had no use. */
export function toDailyUse(summary: UsageSummary, span: UsageSpan, timeZone: string): DailyUse {
  const starts = listDays(span.fromMs, span.toMs, timeZone);
  const channels = ([...channelIds, 'unknown'] as const)
    .map((id) => ({
      id,
      costMicros: sum(summary.channels.filter(isOf(id)).map(({ costMicros }) => costMicros)),
    }))
    .filter(({ costMicros }) => costMicros !== 0);
  const days = starts.map((startMs, index): UsageDay => {
    const endMs = starts[index + 1] ?? span.toMs;
    const costsMicros = channels.map(({ id }) =>
      sum(
        summary.channels
          .filter(isOf(id))
          .flatMap(({ series }) => series)
          .filter((entry) => entry.startMs >= startMs && entry.startMs < endMs)
          .map(({ costMicros }) => costMicros),
      ),
    );
    const isOpen = summary.completeThroughMs === null || summary.completeThroughMs < endMs;
    return { startMs, costsMicros, totalMicros: sum(costsMicros), isOpen };
  });
  return { channels, days, totalMicros: sum(channels.map(({ costMicros }) => costMicros)) };
}

/** The largest of some, or undefined of none. The first of equals. */
export function findLargest<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
): Item | undefined {
  return items.reduce<Item | undefined>(
    (largest, item) => (largest === undefined || measure(item) > measure(largest) ? item : largest),
    undefined,
  );
}

function isOf(id: UsedChannelId) {
  return ({ channelId }: { channelId: UsedChannelId }) => channelId === id;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
