import type { AmountProblem, ParsedAmount } from '#src/domain/money.ts';
import {
  findRuleProblems,
  type RechargeRule,
  type RuleBounds,
  type RuleProblem,
} from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { RuleDraft } from '#src/wizard/draft-store.ts';

export type RuleField = 'threshold' | 'amount' | 'cap';

/** What is wrong with one field: it cannot be read, or it breaks a bound of the backend. */
export type DraftProblem = RuleProblem | { field: RuleField; code: AmountProblem };

/** The amounts of a draft as far as they can be saved; null while a field holds nothing that could be. */
export interface RuleFigures {
  thresholdMinor: number | null;
  amountMinor: number | null;
  /** Null without a cap, too; `hasCap` tells the two apart. */
  capMinor: number | null;
  hasCap: boolean;
}

type ReadAmount = (text: string) => ParsedAmount;
type WriteAmount = (amountMinor: number) => string;

/** The rule a form begins from: the account's own where it can be saved as it is, else the tenant's suggestion. */
export function resolveStart(current: RechargeRule, limits: Config['autoRecharge']): RechargeRule {
  return findRuleProblems(current, limits).length === 0
    ? current
    : { ...limits.defaults, isEnabled: current.isEnabled };
}

/** A rule as the texts and choices of the form; `base` is the one that is kept. */
export function toRuleDraft(rule: RechargeRule, base: RechargeRule, write: WriteAmount): RuleDraft {
  return {
    isEnabled: rule.isEnabled,
    thresholdText: write(rule.thresholdMinor),
    amountText: write(rule.amountMinor),
    hasCap: rule.monthlyCapMinor !== null,
    capText: rule.monthlyCapMinor === null ? '' : write(rule.monthlyCapMinor),
    base,
  };
}

/** What could be saved of a draft while it is being typed: an amount with a problem is not there. */
export function readFigures(draft: RuleDraft, bounds: RuleBounds, read: ReadAmount): RuleFigures {
  const { problems } = readRule(draft, bounds, read);
  const amountOf = (field: RuleField, text: string): number | null => {
    const parsed = read(text);
    const isWrong = problems.some((problem) => problem.field === field);
    return parsed.ok && !isWrong ? parsed.amountMinor : null;
  };
  return {
    thresholdMinor: amountOf('threshold', draft.thresholdText),
    amountMinor: amountOf('amount', draft.amountText),
    capMinor: draft.hasCap ? amountOf('cap', draft.capText) : null,
    hasCap: draft.hasCap,
  };
}

/** Every problem of a draft, in the order of the form, and the rule it makes when there is none. */
export function readRule(
  draft: RuleDraft,
  bounds: RuleBounds,
  read: ReadAmount,
): { rule: RechargeRule; problems: [] } | { rule: null; problems: DraftProblem[] } {
  const threshold = read(draft.thresholdText);
  const amount = read(draft.amountText);
  const cap = draft.hasCap ? read(draft.capText) : null;
  // A field that cannot be read stands in with an allowed amount, so that the others are still checked.
  const rule: RechargeRule = {
    isEnabled: draft.isEnabled,
    thresholdMinor: threshold.ok ? threshold.amountMinor : bounds.minThresholdMinor,
    amountMinor: amount.ok ? amount.amountMinor : bounds.minAmountMinor,
    monthlyCapMinor: cap?.ok ? cap.amountMinor : null,
  };
  const broken = findRuleProblems(rule, bounds);
  const problems = (['threshold', 'amount', 'cap'] as const).flatMap((field): DraftProblem[] => {
    const parsed = { threshold, amount, cap }[field];
    if (parsed !== null && !parsed.ok) return [{ field, code: parsed.problem }];
    // Below an amount that cannot be read says nothing.
    if (field === 'cap' && !amount.ok) return [];
    return broken.filter((problem) => problem.field === field);
  });
  return problems.length === 0 ? { rule, problems: [] } : { rule: null, problems };
}

/** Whether two rules are the same to the customer. */
export function isSameRule(one: RechargeRule, other: RechargeRule): boolean {
  return (
    one.isEnabled === other.isEnabled &&
    one.thresholdMinor === other.thresholdMinor &&
    one.amountMinor === other.amountMinor &&
    one.monthlyCapMinor === other.monthlyCapMinor
  );
}

/** A whole rule as figures, for whoever writes it out. */
export function toFigures(rule: RechargeRule): RuleFigures {
  return {
    thresholdMinor: rule.thresholdMinor,
    amountMinor: rule.amountMinor,
    capMinor: rule.monthlyCapMinor,
    hasCap: rule.monthlyCapMinor !== null,
  };
}

/**
 * Where a draft stands against the rule as it is kept now: that rule is still the one it began from, or it is in it
 * already (by a save whose answer was lost, or by someone with the same idea), or another change overtook it.
 */
export function compareDraft(
  draft: RuleDraft,
  mine: RechargeRule | null,
  kept: RechargeRule,
): 'current' | 'saved' | 'overtaken' {
  if (isSameRule(draft.base, kept)) return 'current';
  return mine !== null && isSameRule(mine, kept) ? 'saved' : 'overtaken';
}
