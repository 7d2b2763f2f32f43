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
  openingMicros: number;
  limits: RechargeLimits;
  currency: Currency;
}

/** A month with the rule, the same without it, and what the two say about the cap. */
export interface MonthPlay {
  rule: RechargeRule;
  played: MonthSimulation;
  /** The same month without a rule; null where there is no rule to leave out. */
  without: MonthSimulation | null;
  /** What three times the use would recharge; null under a cap, which is the worst case then. */
  tripleMinor: number | null;
  /** A cap that lets this month through, in whole recharges and at least two. */
  capMinor: number;
}

/** Plays the month. A card that can be charged is taken for granted: without one there is no rule to try. */
export function playMonth({ use, rule, openingMicros, limits, currency }: MonthFacts): MonthPlay {
  const month = { use, openingMicros, limits, currency, hasUsableCard: true, days: DAYS_IN_MONTH };
  const played = simulateMonth({ ...month, rule });
  const uncapped = { ...month, rule: { ...rule, isEnabled: true, monthlyCapMinor: null } };
  const needed = simulateMonth(uncapped).rechargedMinor;
  return {
    rule,
    played,
    without: rule.isEnabled
      ? simulateMonth({ ...month, rule: { ...rule, isEnabled: false } })
      : null,
    tripleMinor: rule.monthlyCapMinor === null ? simulateTripleUse(uncapped).rechargedMinor : null,
    capMinor: Math.max(
      needed,
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
    withoutMicros: without?.dailyBalanceMicros[day] ?? null,
  }));
}
