/** Something of the last four weeks worth a look. Amounts of weeks in millionths. */
export type Standout =
  /** The last seven days cost at least three times the usual week. */
  | {
      kind: 'channel_multiplied';
      channelId: string;
      times: number;
      weekMicros: number;
      usualWeekMicros: number;
    }
  /** A channel that was not used before. */
  | { kind: 'channel_first_used'; channelId: string; weekMicros: number }
  /** A channel used every week before, and not at all in the last seven days. */
  | { kind: 'channel_silent'; channelId: string; usualWeekMicros: number }
  /** Two recharges within a day; the newest such pair. */
  | { kind: 'recharges_close'; hours: number; atMs: number }
  /** The last recharge was of another amount than the one before it. */
  | { kind: 'recharge_amount_changed'; fromMinor: number; toMinor: number; atMs: number };

export interface StandoutInput {
  /** Cost of each full day by channel, oldest first, 28 days; fewer are allowed and say less. */
  channels: readonly { channelId: string; dailyMicros: readonly number[] }[];
  /** Automatic recharges that were paid, in any order. */
  recharges: readonly { atMs: number; amountMinor: number }[];
  /** The smallest recharge the tenant allows: the measure of what is worth a note. */
  smallestRechargeMicros: number;
}

/** A week that costs three times the usual one is no luck: it is a new campaign, a loop or somebody else's doing. */
const MULTIPLIED_TIMES = 3;
/** Two recharges within a day: the rule's amount is small for the use, or something runs wild. */
const CLOSE_HOURS = 24;
/** What a week of a channel must cost to be told: cents that triple are still cents. A part of the smallest recharge. */
const NOTEWORTHY_PART = 10;
const WEEK_DAYS = 7;
const HOUR_MS = 3_600_000;

/** Finds what stands out, most urgent first and then in the order of the channels. */
export function findStandouts(input: StandoutInput): Standout[] {
  const floorMicros = Math.ceil(input.smallestRechargeMicros / NOTEWORTHY_PART);
  const newestFirst = [...input.recharges].sort((one, other) => other.atMs - one.atMs);
  return [
    ...findClose(newestFirst),
    ...input.channels.flatMap((channel) => findInChannel(channel, floorMicros)),
    ...findChange(newestFirst),
  ];
}

function findInChannel(
  { channelId, dailyMicros }: StandoutInput['channels'][number],
  floorMicros: number,
): Standout[] {
  const weekMicros = sum(dailyMicros.slice(-WEEK_DAYS));
  const before = dailyMicros.slice(0, -WEEK_DAYS);
  if (before.length < WEEK_DAYS) return []; // too young to have a usual week
  const usualWeekMicros = Math.round((sum(before) * WEEK_DAYS) / before.length);
  if (Math.max(weekMicros, usualWeekMicros) < floorMicros) return [];
  if (weekMicros === 0) return [{ kind: 'channel_silent', channelId, usualWeekMicros }];
  if (usualWeekMicros === 0) return [{ kind: 'channel_first_used', channelId, weekMicros }];
  if (weekMicros < usualWeekMicros * MULTIPLIED_TIMES) return [];
  const times = Math.floor(weekMicros / usualWeekMicros);
  return [{ kind: 'channel_multiplied', channelId, times, weekMicros, usualWeekMicros }];
}

function findClose(newestFirst: StandoutInput['recharges']): Standout[] {
  for (const [index, { atMs }] of newestFirst.entries()) {
    const former = newestFirst[index + 1];
    if (former === undefined) break;
    const hours = Math.ceil((atMs - former.atMs) / HOUR_MS);
    if (atMs - former.atMs < CLOSE_HOURS * HOUR_MS)
      return [{ kind: 'recharges_close', hours, atMs }];
  }
  return [];
}

function findChange([last, former]: StandoutInput['recharges']): Standout[] {
  if (last === undefined || former === undefined || last.amountMinor === former.amountMinor)
    return [];
  const { atMs } = last;
  return [
    {
      kind: 'recharge_amount_changed',
      fromMinor: former.amountMinor,
      toMinor: last.amountMinor,
      atMs,
    },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
