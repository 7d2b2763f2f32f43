import { type Currency, minorToMicros } from './money.ts';
import {
  decideRecharge,
  type RechargeHistory,
  type RechargeLimits,
  type RechargeRule,
} from './recharge-rule.ts';

/** A month's expected use of one channel. */
export interface MonthUse {
  channelId: string;
  /** Whole units, zero or more. */
  quantity: number;
  priceMicros: number;
}

export interface SimulationInput {
  use: readonly MonthUse[];
  openingMicros: number;
  rule: RechargeRule;
  limits: RechargeLimits;
  currency: Currency;
  hasUsableCard: boolean;
  /** 30 unless told. */
  days?: number;
}

export interface SimulatedRecharge {
  /** Hours since the start: 0 at the moment of switching on, days × 24 at the end. */
  atHour: number;
  amountMinor: number;
}

/** Why something could not be sent. */
export type StopReason =
  | 'no_rule'
  | 'cap_reached'
  /** More was used within the cool-down than one recharge pays for. */
  | 'cooling_down'
  | 'no_usable_card'
  | 'paused'
  /** What is left does not pay for one message, and the rule has no reason to act: threshold or amount is too small. */
  | 'rule_too_small';

export interface MonthSimulation {
  /** Closing balance of each day; [0] is the opening balance. Length days + 1. */
  dailyBalanceMicros: number[];
  /** The corners of the balance's line: ends of days, below and above each recharge, and where sending stops. */
  line: { atHour: number; balanceMicros: number }[];
  recharges: SimulatedRecharge[];
  rechargedMinor: number;
  /** What was sent and paid; below `wantedMicros` when sending stopped. */
  spentMicros: number;
  wantedMicros: number;
  /** What the month wanted would cost, by channel. */
  channels: { channelId: string; costMicros: number }[];
  /** First hour (from 0) in which something could not be paid; null when all was sent. */
  stopsAtHour: number | null;
  stopReason: StopReason | null;
}

const HOUR_MS = 3_600_000;

/**
 * Plays a month of use against a rule, hour by hour: the balance pays for whole units, what it cannot pay is not
 * sent, and then the rule decides, with the same function as the simulated backend. Integers only; the same input
 * gives the same month. What it leaves out: docs/decisions/013-month-simulation.md.
 */
export function simulateMonth(input: SimulationInput): MonthSimulation {
  const { use, openingMicros, rule, limits, currency, hasUsableCard, days = 30 } = input;
  const hours = days * 24;
  const history: RechargeHistory = {
    chargedThisMonthMinor: 0,
    openAttemptMinor: null,
    lastChargeAtMs: null,
    consecutiveFailures: 0,
    isPaused: false,
    hasUsableCard,
    isTriggered: true, // switching on counts; for a rule that was on before, so does the use before the month
  };
  const recharges: SimulatedRecharge[] = [];
  const dailyBalanceMicros = [openingMicros];
  const line = [{ atHour: 0, balanceMicros: openingMicros }];
  let balanceMicros = openingMicros;
  let spentMicros = 0;
  let stop: { hour: number; reason: StopReason } | null = null;

  /** Units that wait to be sent, by channel. One list for all hours: a slider asks for hundreds of months. */
  const unsent = use.map(() => 0);

  /** Sends what the balance pays for. Answers whether something still waits for money. */
  function send(): boolean {
    let isShort = false;
    for (let index = 0; index < use.length; index += 1) {
      const { priceMicros = 0 } = use[index] ?? {};
      const wanted = unsent[index] ?? 0;
      const sent = countPayable(wanted, priceMicros, balanceMicros);
      if (sent < wanted) isShort = true;
      if (sent === 0) continue;
      unsent[index] = wanted - sent;
      balanceMicros -= sent * priceMicros;
      spentMicros += sent * priceMicros;
      history.isTriggered = true;
    }
    return isShort;
  }

  /** Lets the rule act once, with the money there at once. Answers why it did not, or null. */
  function recharge(atHour: number): StopReason | null {
    const atMs = atHour * HOUR_MS;
    const decision = decideRecharge(rule, history, limits, balanceMicros, currency, atMs);
    if (decision.kind === 'wait') return toStopReason(decision.reason);
    line.push({ atHour, balanceMicros });
    balanceMicros += minorToMicros(decision.amountMinor, currency);
    line.push({ atHour, balanceMicros });
    recharges.push({ atHour, amountMinor: decision.amountMinor });
    history.chargedThisMonthMinor += decision.amountMinor;
    history.lastChargeAtMs = atMs;
    history.isTriggered = false;
    return null;
  }

  recharge(0);
  for (let hour = 0; hour < hours; hour += 1) {
    for (let index = 0; index < use.length; index += 1) {
      unsent[index] = unitsInHour(use[index]?.quantity ?? 0, hour, hours);
    }
    const isShort = send();
    const waits = recharge(hour + 1);
    // The rule acts when the threshold is met, within the hour: what came after it finds the new balance.
    if (isShort && (waits !== null || send()) && stop === null) {
      stop = { hour, reason: waits ?? 'cooling_down' };
      line.push({ atHour: hour + 1, balanceMicros });
    }
    if ((hour + 1) % 24 === 0) {
      dailyBalanceMicros.push(balanceMicros);
      line.push({ atHour: hour + 1, balanceMicros });
    }
  }

  const channels = use.map(({ channelId, quantity, priceMicros }) => ({
    channelId,
    costMicros: quantity * priceMicros,
  }));
  return {
    dailyBalanceMicros,
    line,
    recharges,
    rechargedMinor: history.chargedThisMonthMinor,
    spentMicros,
    wantedMicros: channels.reduce((sum, { costMicros }) => sum + costMicros, 0),
    channels,
    stopsAtHour: stop?.hour ?? null,
    stopReason: stop?.reason ?? null,
  };
}

/** The same month with three times the use: what a rule without a cap may come to. */
export function simulateTripleUse(input: SimulationInput): MonthSimulation {
  const use = input.use.map((entry) => ({ ...entry, quantity: entry.quantity * 3 }));
  return simulateMonth({ ...input, use });
}

/** The units of one hour: evenly spread, whole, and over all hours exactly `quantity`. */
function unitsInHour(quantity: number, hour: number, hours: number): number {
  return Math.floor((quantity * (hour + 1)) / hours) - Math.floor((quantity * hour) / hours);
}

function countPayable(wanted: number, priceMicros: number, balanceMicros: number): number {
  if (priceMicros === 0 || wanted * priceMicros <= balanceMicros) return wanted;
  if (balanceMicros < priceMicros) return 0;
  // The rest is taken off first: dividing a large balance would round it up to one unit too many.
  return (balanceMicros - (balanceMicros % priceMicros)) / priceMicros;
}

function toStopReason(
  reason: Extract<ReturnType<typeof decideRecharge>, { kind: 'wait' }>['reason'],
): StopReason {
  switch (reason) {
    case 'disabled':
      return 'no_rule';
    case 'above_threshold':
    case 'not_triggered':
    case 'attempt_open': // never: a simulated charge settles at once
      return 'rule_too_small';
    default:
      return reason;
  }
}
