import type { AutoRecharge } from '#src/backend/backend.ts';
import { minorToMicros, type Currency } from '#src/domain/money.ts';
import {
  decideRecharge,
  isAtOrBelowThreshold,
  type RechargeLimits,
  type RechargeRule,
} from '#src/domain/recharge-rule.ts';

/** What saving a rule means for the card at that moment. */
export type ChargeNow =
  | { kind: 'charge'; amountMinor: number }
  | { kind: 'none'; reason: 'above_threshold' | 'cap_reached' | 'already_on' | 'no_usable_card' }
  /** The rule is on already and the balance is at or below the threshold: the next use sets it off. */
  | { kind: 'next_use'; amountMinor: number };

interface SaveFacts {
  availableMicros: number;
  hasUsableCard: boolean;
  limits: RechargeLimits;
  currency: Currency;
}

/**
 * Foresees what a save charges, by the domain's own decision. Saving clears a pause, so a paused rule counts as
 * being switched on. What the backend then does is the truth; this is said before the button.
 */
export function resolveChargeNow(
  rule: RechargeRule,
  current: AutoRecharge,
  { availableMicros, hasUsableCard, limits, currency }: SaveFacts,
): ChargeNow {
  const isSwitchedOn = !current.rule.isEnabled || current.status === 'paused';
  const decision = decideRecharge(
    rule,
    {
      chargedThisMonthMinor: current.thisMonth.chargedMinor,
      openAttemptMinor: null,
      lastChargeAtMs: null,
      consecutiveFailures: 0,
      isPaused: false,
      hasUsableCard,
      isTriggered: isSwitchedOn,
    },
    limits,
    availableMicros,
    currency,
    0,
  );
  if (decision.kind === 'charge') return decision;
  switch (decision.reason) {
    case 'above_threshold':
    case 'cap_reached':
    case 'no_usable_card':
      return { kind: 'none', reason: decision.reason };
    case 'not_triggered':
      return isAtOrBelowThreshold(rule, availableMicros, currency)
        ? { kind: 'next_use', amountMinor: rule.amountMinor }
        : { kind: 'none', reason: 'already_on' };
    default:
      return { kind: 'none', reason: 'already_on' };
  }
}

/**
 * A cap to suggest where there is none: room for twice the use of a month where that is known, for five recharges
 * otherwise, always a whole number of recharges.
 */
export function suggestCapMinor(
  amountMinor: number,
  averageDailyUseMicros: number | null,
  suggestedMinor: number | null,
  currency: Currency,
): number {
  const useMinor =
    averageDailyUseMicros === null ? 0 : toMonthMinor(averageDailyUseMicros * 2, currency);
  const wanted = Math.max(suggestedMinor ?? 0, useMinor, amountMinor * (useMinor > 0 ? 2 : 5));
  return Math.ceil(wanted / amountMinor) * amountMinor;
}

/** What three times today's use costs in a month, in whole recharges; null while the use is not known. */
export function tripleUseMinor(
  amountMinor: number,
  averageDailyUseMicros: number | null,
  currency: Currency,
): number | null {
  if (averageDailyUseMicros === null || averageDailyUseMicros <= 0) return null;
  return Math.ceil(toMonthMinor(averageDailyUseMicros * 3, currency) / amountMinor) * amountMinor;
}

function toMonthMinor(dailyMicros: number, currency: Currency): number {
  const microsPerMinor = minorToMicros(1, currency);
  return Math.ceil((dailyMicros * 30) / microsPerMinor);
}
