import { readRunway } from '#src/account/runway.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { Page, Transaction } from '#src/backend/ledger.ts';
import { startOfDayMs } from '#src/domain/calendar.ts';
import { type Currency, minorToMicros } from '#src/domain/money.ts';
import type { StepId } from '#src/domain/progress.ts';
import { runwayDays } from '#src/domain/runway.ts';
import type { Wallet } from '#src/domain/wallet.ts';

/*
 * What the four questions of the weekly look are asked about. Pure, and silent on what was not read: a figure that is
 * not known is null, and the screen says so.
 */

/** The questions in the order they are asked. */
export const weeklyTopics = ['balance', 'spending', 'recharges', 'channels'] as const;
export type WeeklyTopic = (typeof weeklyTopics)[number];

const WEEK_DAYS = 7;
/** Four weeks tell a usual one from a loud one. */
const WEEKS = 4;

/** The last four weeks of whole days in the account's zone; today is not over and is left out. */
export function weeklySpan(nowMs: number, timeZone: string) {
  const cutsMs = Array.from({ length: WEEKS + 1 }, (_, index) =>
    startOfDayMs(nowMs, timeZone, (index - WEEKS) * WEEK_DAYS),
  );
  const [fromMs = nowMs] = cutsMs;
  return { cutsMs, fromMs, weekFromMs: cutsMs.at(-2) ?? nowMs, toMs: cutsMs.at(-1) ?? nowMs };
}

export type NextRecharge =
  | { kind: 'off' | 'paused' | 'under_way' | 'unknown' }
  /** Nothing was used lately, so no day can be named. */
  | { kind: 'when_low' }
  /** Whole days until the balance meets the threshold at the pace of lately; zero is today. */
  | { kind: 'in_days'; days: number };

export interface BalanceFacts {
  runwayDays: number | null;
  nextRecharge: NextRecharge;
  verdict: 'stopped' | 'short' | 'fine' | 'unknown';
}

/** Does the balance last? */
export function toBalanceFacts(
  wallet: Wallet,
  recharge: AutoRecharge | null,
  currency: Currency,
): BalanceFacts {
  const nextRecharge: NextRecharge =
    recharge === null ? { kind: 'unknown' } : findNextRecharge(wallet, recharge, currency);
  const days = readRunway(wallet);
  const refillsItself = ['in_days', 'when_low', 'under_way'].includes(nextRecharge.kind);
  if (wallet.state === 'blocked' || wallet.availableMicros <= 0)
    return { runwayDays: null, nextRecharge, verdict: 'stopped' };
  if (refillsItself) return { runwayDays: days, nextRecharge, verdict: 'fine' };
  if (days === null || nextRecharge.kind === 'unknown')
    return { runwayDays: days, nextRecharge, verdict: 'unknown' };
  return { runwayDays: days, nextRecharge, verdict: days < WEEK_DAYS ? 'short' : 'fine' };
}

function findNextRecharge(
  { availableMicros, averageDailyUseMicros }: Wallet,
  { rule, status }: AutoRecharge,
  currency: Currency,
): NextRecharge {
  if (!rule.isEnabled || status === 'disabled') return { kind: 'off' };
  if (status === 'paused' || status === 'unknown') return { kind: status };
  if (status === 'charging') return { kind: 'under_way' };
  const aboveMicros = availableMicros - minorToMicros(rule.thresholdMinor, currency);
  const days = runwayDays(aboveMicros, averageDailyUseMicros ?? 0);
  return days === null ? { kind: 'when_low' } : { kind: 'in_days', days };
}

export interface RechargeFacts {
  automatic: { count: number; micros: number };
  byHand: { count: number; micros: number };
  /** Whether there are more than were read. */
  hasMore: boolean;
  failures: number;
  pauseReason: NonNullable<AutoRecharge['pause']>['reason'] | null;
  /** What the rule may still charge this month; null without a cap. */
  capLeftMinor: number | null;
  verdict: 'paused' | 'failing' | 'cap_reached' | 'fine' | 'off';
}

/** Did the recharges go through? `page` holds the top-ups of the week, by hand and by the rule. */
export function toRechargeFacts(
  page: Page<Transaction>,
  { rule, pause, thisMonth, consecutiveFailures: failures, status }: AutoRecharge,
): RechargeFacts {
  const count = (type: Transaction['type']) => {
    const rows = page.items.filter((row) => row.type === type);
    return { count: rows.length, micros: sum(rows.map((row) => row.amountMicros)) };
  };
  const capLeftMinor =
    rule.monthlyCapMinor === null
      ? null
      : Math.max(0, rule.monthlyCapMinor - thisMonth.chargedMinor);
  const isCapped = capLeftMinor !== null && capLeftMinor < rule.amountMinor;
  const verdict = !rule.isEnabled
    ? 'off'
    : isCapped || pause?.reason === 'monthly_cap_reached'
      ? 'cap_reached'
      : status === 'paused'
        ? 'paused'
        : failures > 0
          ? 'failing'
          : 'fine';
  return {
    automatic: count('auto_recharge'),
    byHand: count('top_up'),
    hasMore: page.nextCursor !== null,
    failures,
    pauseReason: rule.isEnabled ? (pause?.reason ?? null) : null,
    capLeftMinor: rule.isEnabled ? capLeftMinor : null,
    verdict,
  };
}

/** Where what is to be changed is changed. */
export function resolveChange(topic: WeeklyTopic, isCardAtFault: boolean): StepId {
  switch (topic) {
    case 'balance':
      return 'auto-recharge';
    case 'recharges':
      return isCardAtFault ? 'card' : 'auto-recharge';
    case 'spending':
      return 'channels';
    case 'channels':
      return isCardAtFault ? 'card' : 'channels';
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
