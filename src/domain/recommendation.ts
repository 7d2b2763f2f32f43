import { type Currency, minorToMicros } from './money.ts';
import type { RuleBounds } from './recharge-rule.ts';
import { runwayDays } from './runway.ts';

/** Time to notice a card that fails, a weekend included, before anything stops. */
const DAYS_OF_MARGIN = 3;
/**
 * About three charges a month: few enough to read on a statement, small enough to be no surprise. Nine days and not
 * ten are asked for, because $25 is a better answer to $25.13 than $30 is.
 */
const LEAST_DAYS_BETWEEN_RECHARGES = 9;
/** Room for a busy month under the suggested cap, in halves. */
const CAP_HALVES = 3;
const DAYS_IN_MONTH = 30;

export interface RecommendationInput {
  /** Expected or measured use of a day. */
  dailyUseMicros: number;
  bounds: RuleBounds;
  thresholdPresetsMinor: readonly number[];
  amountPresetsMinor: readonly number[];
  currency: Currency;
}

/** A rule that fits the use, with the numbers of its reason. */
export interface RuleRecommendation {
  thresholdMinor: number;
  amountMinor: number;
  suggestedCapMinor: number;
  /** Whole days of use the threshold pays for; 0 is less than one. */
  daysOfMargin: number;
  /** Whole days of use one recharge pays for; 0 is less than one. */
  daysBetweenRecharges: number;
}

/** Recommends a rule for a daily use; null without use. Always one that can be saved. */
export function recommendRule(input: RecommendationInput): RuleRecommendation | null {
  const { dailyUseMicros, bounds, currency } = input;
  if (dailyUseMicros <= 0) return null;
  const wantedThreshold = minorToHold(dailyUseMicros * DAYS_OF_MARGIN, currency);
  const wantedAmount = minorToHold(dailyUseMicros * LEAST_DAYS_BETWEEN_RECHARGES, currency);
  const highestThreshold = Math.min(bounds.maxThresholdMinor, bounds.maxAmountMinor - 1);
  const thresholdMinor = snap(wantedThreshold, input.thresholdPresetsMinor, {
    min: bounds.minThresholdMinor,
    max: Math.max(bounds.minThresholdMinor, highestThreshold),
  });
  const amountMinor = snap(wantedAmount, input.amountPresetsMinor, {
    min: Math.min(bounds.maxAmountMinor, Math.max(bounds.minAmountMinor, thresholdMinor + 1)),
    max: bounds.maxAmountMinor,
  });
  return {
    thresholdMinor,
    amountMinor,
    suggestedCapMinor: suggestCapMinor(dailyUseMicros * DAYS_IN_MONTH, amountMinor, currency),
    daysOfMargin: runwayDays(minorToMicros(thresholdMinor, currency), dailyUseMicros) ?? 0,
    daysBetweenRecharges: runwayDays(minorToMicros(amountMinor, currency), dailyUseMicros) ?? 0,
  };
}

/** A monthly cap of one and a half times the expected use, as whole recharges; at least one. */
export function suggestCapMinor(
  monthUseMicros: number,
  amountMinor: number,
  currency: Currency,
): number {
  const room = minorToHold(Math.ceil((monthUseMicros * CAP_HALVES) / 2), currency);
  return Math.max(1, Math.ceil(room / amountMinor)) * amountMinor;
}

/** The fewest minor units that hold an amount. */
function minorToHold(amountMicros: number, currency: Currency): number {
  return Math.ceil(amountMicros / minorToMicros(1, currency));
}

/** The tenant's preset that holds the amount and is not far above it, else the next round number, within the bounds. */
function snap(
  wanted: number,
  presets: readonly number[],
  { min, max }: { min: number; max: number },
): number {
  const needed = Math.min(max, Math.max(min, wanted));
  const preset = [...presets]
    .sort((one, other) => one - other)
    .find((value) => value >= needed && value <= max && value * 3 <= needed * 5);
  return preset ?? Math.min(max, roundUp(needed));
}

/** The first of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten that is not below. */
function roundUp(value: number): number {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  const steps = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100].map((tenths) => (tenths * power) / 10);
  return steps.find((step) => Number.isInteger(step) && step >= value) ?? value;
}
