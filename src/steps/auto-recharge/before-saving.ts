import type { AutoRecharge } from '#src/backend/backend.ts';
import type { Currency } from '#src/domain/money.ts';
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

/** A cap to suggest while no month is known: the tenant's own or five recharges, in whole recharges. */
export function suggestCapWithoutMonth(amountMinor: number, tenantMinor: number | null): number {
  const wanted = Math.max(tenantMinor ?? amountMinor * 5, amountMinor * 2);
  return Math.ceil(wanted / amountMinor) * amountMinor;
}
