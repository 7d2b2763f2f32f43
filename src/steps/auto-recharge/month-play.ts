import type { Currency } from '#src/domain/money.ts';
import {
  type MonthSimulation,
  type MonthUse,
  simulateMonth,
  simulateTripleUse,
} from '#src/domain/month-simulation.ts';
import { suggestCapMinor } from '#src/domain/recommendation.ts';
import type { RechargeLimits, RechargeRule } from '#src/domain/recharge-rule.ts';

export const DAYS_IN_MONTH = 30;

export interface MonthFacts {
  use: readonly MonthUse[];
  rule: RechargeRule;
  /** Null where the balance is not shown here: the month begins with nothing. */
  openingMicros: number | null;
  limits: RechargeLimits;
  currency: Currency;
}

/** A month with the rule, the same without it, and what the two say about the cap. */
export interface MonthPlay {
  /** As it stands; where it is off, the month is played with it all the same, to be compared. */
  rule: RechargeRule;
  played: MonthSimulation;
  /** Null where the balance it would live on is not known. */
  without: MonthSimulation | null;
  /** What three times the use would recharge; null under a cap, which is the worst case then. */
  tripleMinor: number | null;
  /** A cap that lets this month through, in whole recharges and at least two. */
  capMinor: number;
}

/** Plays the month. A card that can be charged is taken for granted: without one there is no rule to try. */
export function playMonth({ use, rule, limits, currency, ...facts }: MonthFacts): MonthPlay {
  const openingMicros = facts.openingMicros ?? 0;
  const month = { use, openingMicros, limits, currency, hasUsableCard: true, days: DAYS_IN_MONTH };
  const on = { ...rule, isEnabled: true };
  const played = simulateMonth({ ...month, rule: on });
  const uncapped = { ...month, rule: { ...on, monthlyCapMinor: null } };
  const isCapped = rule.monthlyCapMinor !== null;
  const needed = isCapped ? simulateMonth(uncapped) : played;
  return {
    rule,
    played,
    without:
      facts.openingMicros === null
        ? null
        : simulateMonth({ ...month, rule: { ...rule, isEnabled: false } }),
    tripleMinor: isCapped ? null : simulateTripleUse(uncapped).rechargedMinor,
    capMinor: Math.max(
      needed.rechargedMinor,
      suggestCapMinor(played.wantedMicros, rule.amountMinor, currency),
      2 * rule.amountMinor,
    ),
  };
}

/** One day of a played month: 0 is the moment it begins. */
export interface PlayedDay {
  day: number;
  balanceMicros: number;
  rechargedMinor: number;
  withoutMicros: number | null;
}

/** A played month day by day. */
export function toDays({ played, without }: MonthPlay): PlayedDay[] {
  return played.dailyBalanceMicros.map((balanceMicros, day) => ({
    day,
    balanceMicros,
    rechargedMinor: played.recharges
      .filter(({ atHour }) => Math.ceil(atHour / 24) === day)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    withoutMicros: without === null ? null : (without.dailyBalanceMicros[day] ?? 0),
  }));
}
