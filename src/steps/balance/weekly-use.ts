import type { UsageSummary } from '#src/backend/ledger.ts';
import { canSend, type Channel, findBlocker } from '#src/channels/channel.ts';
import type { ChannelId } from '#src/channels/channels.ts';
import { type Card, isUsableCard } from '#src/domain/card.ts';
import type { Wallet } from '#src/domain/wallet.ts';

/* The questions of the weekly look that are about use: what was spent, and by what. */

export interface SpendingFacts {
  /** Cost of each week between the cuts, oldest first. */
  weeksMicros: number[];
  /** The middle of the former weeks, those before the first use left out; null where there is none. */
  usualMicros: number | null;
  change: 'more' | 'less' | 'same' | null;
  biggest: { channelId: ChannelId | 'unknown'; costMicros: number; share: number } | null;
  /** Until when the last week is complete, where it is not; null when it is, or when nobody knows. */
  incompleteSinceMs: number | null;
}

/** A quarter more or less is a week like another. */
const NOTABLE_CHANGE = 0.25;

/** Was it what was expected? Null where the summary has no days to cut weeks from. */
export function toSpendingFacts(usage: UsageSummary, cutsMs: number[]): SpendingFacts | null {
  const inSeries = sum(usage.channels.flatMap(({ series }) => series.map((day) => day.costMicros)));
  if (inSeries !== usage.totalCostMicros) return null;
  const costOf = (series: { startMs: number; costMicros: number }[], week: number) =>
    sum(
      series
        .filter(
          ({ startMs }) => startMs >= (cutsMs[week] ?? 0) && startMs < (cutsMs[week + 1] ?? 0),
        )
        .map(({ costMicros }) => costMicros),
    );
  const weeksMicros = cutsMs
    .slice(1)
    .map((_, week) => sum(usage.channels.map(({ series }) => costOf(series, week))));
  const thisWeek = weeksMicros.at(-1) ?? 0;
  const firstUsed = weeksMicros.findIndex((micros) => micros > 0);
  const former = firstUsed < 0 ? [] : weeksMicros.slice(firstUsed, -1);
  const usualMicros = former.length === 0 ? null : Math.round(sum(former) / former.length);
  const [biggest] = usage.channels
    .map(({ channelId, series }) => ({
      channelId,
      costMicros: costOf(series, weeksMicros.length - 1),
    }))
    .filter(({ costMicros }) => costMicros > 0)
    .sort((one, other) => other.costMicros - one.costMicros);
  const through = usage.completeThroughMs;
  return {
    weeksMicros,
    usualMicros,
    change: usualMicros === null ? null : compare(thisWeek, usualMicros),
    biggest: biggest === undefined ? null : { ...biggest, share: biggest.costMicros / thisWeek },
    incompleteSinceMs: through !== null && through < (cutsMs.at(-1) ?? 0) ? through : null,
  };
}

function compare(micros: number, usualMicros: number): SpendingFacts['change'] {
  if (micros > usualMicros * (1 + NOTABLE_CHANGE)) return 'more';
  return micros < usualMicros * (1 - NOTABLE_CHANGE) ? 'less' : 'same';
}

export interface ChannelFacts {
  ready: ChannelId[];
  /** Switched on, and still waiting for something. */
  waiting: ChannelId[];
  /** Switched on and held back: suspended, rejected, or without balance. */
  stopped: ChannelId[];
  /** The card that is charged; null where there is none, undefined where cards cannot be read. */
  card: Card | null | undefined;
  verdict: 'stopped' | 'card' | 'none' | 'fine';
}

/** Is all that is used still on? */
export function toChannelFacts(
  channels: readonly Channel[],
  cards: readonly Card[] | null,
  { availableMicros }: Pick<Wallet, 'availableMicros'>,
): ChannelFacts {
  const ready: ChannelId[] = [];
  const waiting: ChannelId[] = [];
  const stopped: ChannelId[] = [];
  for (const channel of channels.filter(({ isEnabled }) => isEnabled)) {
    if (canSend(channel, availableMicros)) ready.push(channel.id);
    else if (isHeldBack(channel)) stopped.push(channel.id);
    else waiting.push(channel.id);
  }
  const card = cards === null ? undefined : (cards.find(({ isDefault }) => isDefault) ?? null);
  const isCardSound =
    card === undefined || (card !== null && isUsableCard(card) && card.status !== 'expiring');
  const verdict =
    stopped.length > 0 ? 'stopped' : !isCardSound ? 'card' : ready.length === 0 ? 'none' : 'fine';
  return { ready, waiting, stopped, card, verdict };
}

function isHeldBack(channel: Channel): boolean {
  if (channel.status === 'suspended' || channel.status === 'active') return true; // active without balance
  return ['rejected', 'expired'].includes(findBlocker(channel)?.status ?? '');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
