import { type ChannelId, channelIds } from '#src/channels/channels.ts';
import { startOfMonthMs } from '#src/domain/calendar.ts';
import type { TransactionFilter, TransactionType } from '#src/backend/ledger.ts';
import { dayStartMs, startOfWeekMs } from './dates.ts';

/** Kinds of movement as a customer tells them apart. */
export const movementGroups = {
  top_up: ['top_up'],
  auto_recharge: ['auto_recharge'],
  usage: ['usage'],
  returns: ['refund', 'chargeback', 'chargeback_reversal'],
  gifts: ['promotional_credit', 'promotional_expiry'],
  adjustments: ['adjustment'],
} as const satisfies Record<string, TransactionType[]>;

export type MovementGroup = keyof typeof movementGroups;

export const movementGroupIds = Object.keys(movementGroups) as MovementGroup[]; // keyof loses nothing: the table is closed

export const spanIds = ['all', 'this_week', 'this_month', 'last_month', 'chosen'] as const;
export type SpanId = (typeof spanIds)[number];

/** The filter of the history as it was chosen and typed. */
export interface HistoryChoice {
  /** Empty means all of them. */
  groups: readonly MovementGroup[];
  /** Empty means all of them. Channels are those of usage: with one chosen, `groups` is usage alone. */
  channelIds: readonly ChannelId[];
  span: SpanId;
  /** Calendar days as typed, both inclusive, for the span `chosen`; empty is open. */
  fromDay: string;
  toDay: string;
  isOldestFirst: boolean;
}

export const everything: HistoryChoice = {
  groups: [],
  channelIds: [],
  span: 'all',
  fromDay: '',
  toDay: '',
  isOldestFirst: false,
};

/** Whether anything is left out. The order leaves nothing out. */
export function isFiltered({ groups, channelIds: ids, span }: HistoryChoice): boolean {
  return groups.length > 0 || ids.length > 0 || span !== 'all';
}

/** Adds or takes away a kind. Another kind than usage has no channel, so chosen channels go. */
export function toggleGroup(choice: HistoryChoice, group: MovementGroup): HistoryChoice {
  const groups = toggle(movementGroupIds, choice.groups, group);
  const isUsageAlone = groups.length === 1 && groups[0] === 'usage';
  return { ...choice, groups, channelIds: isUsageAlone ? choice.channelIds : [] };
}

/** Adds or takes away a channel. What has a channel is usage: that becomes the one kind. */
export function toggleChannel(choice: HistoryChoice, channelId: ChannelId): HistoryChoice {
  const ids = toggle(channelIds, choice.channelIds, channelId);
  return { ...choice, channelIds: ids, groups: ids.length > 0 ? ['usage'] : choice.groups };
}

/** The days of a choice as instants: `fromMs` inclusive, `toMs` exclusive, null where open. */
export interface Span {
  fromMs: number | null;
  toMs: number | null;
}

/** Cuts the chosen days in the account's zone, or says that the last day is before the first. */
export function resolveSpan(
  { span, fromDay, toDay }: HistoryChoice,
  nowMs: number,
  timeZone: string,
): Span | { problem: 'ends_before_it_begins' } {
  switch (span) {
    case 'all':
      return { fromMs: null, toMs: null };
    case 'this_week':
      return { fromMs: startOfWeekMs(nowMs, timeZone), toMs: null };
    case 'this_month':
      return { fromMs: startOfMonthMs(nowMs, timeZone), toMs: null };
    case 'last_month':
      return {
        fromMs: startOfMonthMs(nowMs, timeZone, -1),
        toMs: startOfMonthMs(nowMs, timeZone),
      };
    case 'chosen': {
      const fromMs = dayStartMs(fromDay, timeZone);
      const toMs = dayStartMs(toDay, timeZone, 1);
      if (fromMs !== null && toMs !== null && toMs <= fromMs)
        return { problem: 'ends_before_it_begins' };
      return { fromMs, toMs };
    }
  }
}

/** The choice as the backend takes it: the same for the list and for the file. */
export function toFilter(choice: HistoryChoice, { fromMs, toMs }: Span): TransactionFilter {
  const types = choice.groups.flatMap((group): TransactionType[] => [...movementGroups[group]]);
  return {
    ...(types.length === 0 ? {} : { types }),
    ...(choice.channelIds.length === 0 ? {} : { channelIds: [...choice.channelIds] }),
    ...(fromMs === null ? {} : { fromMs }),
    ...(toMs === null ? {} : { toMs }),
    ...(choice.isOldestFirst ? { isOldestFirst: true } : {}),
  };
}

/** Adds or takes away one; the order is the table's, so that the same choice is the same filter. */
function toggle<Id>(all: readonly Id[], chosen: readonly Id[], id: Id): Id[] {
  const isChosen = chosen.includes(id);
  return all.filter((candidate) => (candidate === id ? !isChosen : chosen.includes(candidate)));
}
