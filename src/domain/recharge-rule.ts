import { minorToMicros, type Currency } from './money.ts';

/** The automatic recharge rule: at or below the threshold, exactly `amountMinor` is charged, once. */
export interface RechargeRule {
  isEnabled: boolean;
  thresholdMinor: number;
  amountMinor: number;
  /** Ceiling of automatic charges in a calendar month of the account's zone; null for none. */
  monthlyCapMinor: number | null;
}

/** What the rule has done lately; everything the decision needs besides the rule itself. */
export interface RechargeHistory {
  /** Charged by the rule this calendar month, in minor units. */
  chargedThisMonthMinor: number;
  /** Amount of the attempt under way; null when there is none. One at a time. */
  openAttemptMinor: number | null;
  /** When the last charge went through; null when never. */
  lastChargeAtMs: number | null;
  consecutiveFailures: number;
  isPaused: boolean;
  hasUsableCard: boolean;
  /**
   * Whether something happened that may set the rule off: use of the wallet, or switching the rule on. An idle
   * wallet at or below the threshold is never charged a second time.
   */
  isTriggered: boolean;
}

export interface RechargeLimits {
  cooldownMs: number;
  maxConsecutiveFailures: number;
}

export type RechargeDecision =
  | { kind: 'charge'; amountMinor: number }
  | {
      kind: 'wait';
      reason:
        | 'disabled'
        | 'paused'
        | 'above_threshold'
        | 'not_triggered'
        | 'attempt_open'
        | 'cooling_down'
        | 'cap_reached'
        | 'no_usable_card';
    };

/**
 * Decides whether the rule charges now. The order of the checks is the order in which they are told to the
 * customer. The cap is a guarantee: what is charged, what is under way and the next amount stay below it.
 */
export function decideRecharge(
  rule: RechargeRule,
  history: RechargeHistory,
  limits: RechargeLimits,
  balanceMicros: number,
  currency: Currency,
  nowMs: number,
): RechargeDecision {
  if (!rule.isEnabled) return { kind: 'wait', reason: 'disabled' };
  if (history.isPaused || history.consecutiveFailures >= limits.maxConsecutiveFailures) {
    return { kind: 'wait', reason: 'paused' };
  }
  if (!isAtOrBelowThreshold(rule, balanceMicros, currency)) {
    return { kind: 'wait', reason: 'above_threshold' };
  }
  if (history.openAttemptMinor !== null) return { kind: 'wait', reason: 'attempt_open' };
  if (!history.isTriggered) return { kind: 'wait', reason: 'not_triggered' };
  if (!history.hasUsableCard) return { kind: 'wait', reason: 'no_usable_card' };
  const coolsUntilMs = (history.lastChargeAtMs ?? Number.NEGATIVE_INFINITY) + limits.cooldownMs;
  if (nowMs < coolsUntilMs) return { kind: 'wait', reason: 'cooling_down' };
  const monthAfterMinor = history.chargedThisMonthMinor + rule.amountMinor;
  if (rule.monthlyCapMinor !== null && monthAfterMinor > rule.monthlyCapMinor) {
    return { kind: 'wait', reason: 'cap_reached' };
  }
  return { kind: 'charge', amountMinor: rule.amountMinor };
}

/** Whether a balance sets the rule off; equality counts. */
export function isAtOrBelowThreshold(
  rule: Pick<RechargeRule, 'thresholdMinor'>,
  balanceMicros: number,
  currency: Currency,
): boolean {
  return balanceMicros <= minorToMicros(rule.thresholdMinor, currency);
}

/** The most the rule can charge in a month; null without a cap, because then there is no worst case. */
export function worstMonthMinor(rule: RechargeRule): number | null {
  if (!rule.isEnabled) return 0;
  if (rule.monthlyCapMinor === null) return null;
  return Math.floor(rule.monthlyCapMinor / rule.amountMinor) * rule.amountMinor;
}

/** The bounds the backend sets for a rule, in minor units. */
export interface RuleBounds {
  minThresholdMinor: number;
  maxThresholdMinor: number;
  minAmountMinor: number;
  maxAmountMinor: number;
}

export type RuleProblem =
  | {
      field: 'threshold' | 'amount' | 'cap';
      code: 'below_minimum';
      limitMinor: number;
    }
  | { field: 'threshold' | 'amount'; code: 'above_maximum'; limitMinor: number }
  | { field: 'cap'; code: 'below_amount'; limitMinor: number };

/** Every bound a rule breaks, in the order of the form. An empty list means it can be saved. */
export function findRuleProblems(rule: RechargeRule, bounds: RuleBounds): RuleProblem[] {
  const problems: RuleProblem[] = [];
  if (rule.thresholdMinor < bounds.minThresholdMinor) {
    problems.push({
      field: 'threshold',
      code: 'below_minimum',
      limitMinor: bounds.minThresholdMinor,
    });
  } else if (rule.thresholdMinor > bounds.maxThresholdMinor) {
    problems.push({
      field: 'threshold',
      code: 'above_maximum',
      limitMinor: bounds.maxThresholdMinor,
    });
  }
  if (rule.amountMinor < bounds.minAmountMinor) {
    problems.push({
      field: 'amount',
      code: 'below_minimum',
      limitMinor: bounds.minAmountMinor,
    });
  } else if (rule.amountMinor > bounds.maxAmountMinor) {
    problems.push({
      field: 'amount',
      code: 'above_maximum',
      limitMinor: bounds.maxAmountMinor,
    });
  }
  if (rule.monthlyCapMinor !== null && rule.monthlyCapMinor < rule.amountMinor) {
    problems.push({
      field: 'cap',
      code: 'below_amount',
      limitMinor: rule.amountMinor,
    });
  }
  return problems;
}
