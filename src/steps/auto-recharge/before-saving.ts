import type { AutoRecharge } from '#src/backend/backend.ts';
import { type Currency, minorToMicros } from '#src/domain/money.ts';
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
  /** The balance is not shown here: charged where it is at or below the threshold. */
  | { kind: 'charge_if_low'; amountMinor: number }
  /** The rule is on already and the balance is at or below the threshold: the next use sets it off. */
  | { kind: 'next_use'; amountMinor: number };

interface SaveFacts {
  /** Null where the balance is not shown here. */
  availableMicros: number | null;
  hasUsableCard: boolean;
  limits: RechargeLimits;
  currency: Currency;
}

/**
 * Foresees what a save charges, by the domain's own decision. Saving clears a pause, so a paused rule counts as
 * being switched on. What the backend then does is the truth; this is said before the button. A balance that is not
 * known counts as a low one, and the answer says so.
 */
export function resolveChargeNow(
  rule: RechargeRule,
  current: AutoRecharge,
  { availableMicros, hasUsableCard, limits, currency }: SaveFacts,
): ChargeNow {
  const balanceMicros = availableMicros ?? minorToMicros(rule.thresholdMinor, currency);
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
    balanceMicros,
    currency,
    0,
  );
  if (decision.kind === 'charge') {
    return availableMicros === null ? { ...decision, kind: 'charge_if_low' } : decision;
  }
  switch (decision.reason) {
    case 'above_threshold':
    case 'cap_reached':
    case 'no_usable_card':
      return { kind: 'none', reason: decision.reason };
    case 'not_triggered':
      return isAtOrBelowThreshold(rule, balanceMicros, currency)
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
