import { describe, expect, test } from 'vitest';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { Page, Transaction } from '#src/backend/ledger.ts';
import type { Currency } from '#src/domain/money.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { resolveChange, toBalanceFacts, toRechargeFacts, weeklySpan } from './weekly-review.ts';

const usd: Currency = { code: 'usd', exponent: 2 };
const wallet: Wallet = {
  id: 'wal_1',
  state: 'healthy',
  availableMicros: 20_000_000,
  pendingCreditMicros: 0,
  attention: null,
  autoRecharge: { isEnabled: true, status: 'active' },
  monthToDate: { chargedMinor: 2_000, usedMicros: 9_000_000 },
  averageDailyUseMicros: 3_000_000,
  daysRemaining: 6.7,
  asOfMs: 0,
  usageCompleteThroughMs: null,
  pollAfterMs: 15_000,
};
const recharge: AutoRecharge = {
  rule: { isEnabled: true, thresholdMinor: 500, amountMinor: 2_000, monthlyCapMinor: 10_000 },
  status: 'active',
  pause: null,
  thisMonth: { chargedMinor: 4_000, count: 2, resetsAtMs: 0 },
  consecutiveFailures: 0,
  startedTopUpId: null,
  etag: '"v1"',
};
const off = { ...recharge, rule: { ...recharge.rule, isEnabled: false } };

test.each([
  ['America/El_Salvador', '2026-11-22T19:00:00Z', '2026-10-25T06:00:00Z', '2026-11-22T06:00:00Z'],
  // Still Sunday evening there, though Monday in UTC.
  ['America/El_Salvador', '2026-11-23T03:00:00Z', '2026-10-25T06:00:00Z', '2026-11-22T06:00:00Z'],
  // Summer time ends within the four weeks: the days stay whole.
  ['Europe/Madrid', '2026-11-10T12:00:00Z', '2026-10-12T22:00:00Z', '2026-11-09T23:00:00Z'],
])('weeks in %s at %s are cut from whole days', (timeZone, at, from, to) => {
  const span = weeklySpan(Date.parse(at), timeZone);
  expect(new Date(span.fromMs).toISOString()).toBe(new Date(from).toISOString());
  expect(new Date(span.toMs).toISOString()).toBe(new Date(to).toISOString());
  expect(span.cutsMs).toHaveLength(5);
  expect(span.weekFromMs).toBe(span.cutsMs[3]);
});

describe('does the balance last', () => {
  test('with a rule, the day of the next recharge is when the balance meets the threshold', () => {
    expect(toBalanceFacts(wallet, recharge, usd)).toEqual({
      runwayDays: 6,
      nextRecharge: { kind: 'in_days', days: 5 }, // ($20 − $5) at $3 a day
      verdict: 'fine',
    });
  });

  test('at or below the threshold it is today, never a day that has passed', () => {
    const low = { ...wallet, availableMicros: 4_000_000, daysRemaining: 1.3 };
    expect(toBalanceFacts(low, recharge, usd).nextRecharge).toEqual({ kind: 'in_days', days: 0 });
  });

  test('without a rule, less than a week is short', () => {
    expect(toBalanceFacts(wallet, off, usd)).toMatchObject({
      nextRecharge: { kind: 'off' },
      verdict: 'short',
    });
    expect(toBalanceFacts({ ...wallet, daysRemaining: 7 }, off, usd).verdict).toBe('fine');
  });

  test('without use nothing is foretold', () => {
    const idle = { ...wallet, averageDailyUseMicros: null, daysRemaining: null };
    expect(toBalanceFacts(idle, off, usd)).toMatchObject({ runwayDays: null, verdict: 'unknown' });
    expect(toBalanceFacts(idle, recharge, usd)).toMatchObject({
      nextRecharge: { kind: 'when_low' },
      verdict: 'fine',
    });
  });

  test('nothing, or a suspended account, is stopped whatever the rule says', () => {
    const empty = { ...wallet, availableMicros: 0 };
    expect(toBalanceFacts(empty, recharge, usd).verdict).toBe('stopped');
    const blocked = { ...wallet, state: 'blocked' as const };
    expect(toBalanceFacts(blocked, recharge, usd).verdict).toBe('stopped');
  });

  test('a rule that rests does not refill, and one of an unknown state is not counted on', () => {
    const paused = { ...recharge, status: 'paused' as const };
    expect(toBalanceFacts(wallet, paused, usd)).toMatchObject({
      nextRecharge: { kind: 'paused' },
      verdict: 'short',
    });
    const unknown = { ...recharge, status: 'unknown' as const };
    expect(toBalanceFacts(wallet, unknown, usd).verdict).toBe('unknown');
  });
});

describe('did the recharges go through', () => {
  const row = (type: Transaction['type'], amountMicros: number): Transaction => ({
    id: `txn_${amountMicros}`,
    sequence: amountMicros,
    type,
    amountMicros,
    balanceAfterMicros: 0,
    description: '',
    usage: null,
    topUpId: null,
    occurredAtMs: null,
    postedAtMs: 0,
  });
  const page = (...items: Transaction[]): Page<Transaction> => ({ items, nextCursor: null });

  test('counts both kinds, and what is left of the cap', () => {
    const rows = page(row('auto_recharge', 20_000_000), row('top_up', 5_000_000));
    expect(toRechargeFacts(rows, recharge)).toEqual({
      automatic: { count: 1, micros: 20_000_000 },
      byHand: { count: 1, micros: 5_000_000 },
      hasMore: false,
      failures: 0,
      pauseReason: null,
      capLeftMinor: 6_000,
      verdict: 'fine',
    });
    expect(toRechargeFacts({ ...rows, nextCursor: 'more' }, recharge).hasMore).toBe(true);
  });

  test('a cap that leaves no room for one more is reached', () => {
    const thisMonth = { ...recharge.thisMonth, chargedMinor: 9_000 };
    expect(toRechargeFacts(page(), { ...recharge, thisMonth }).verdict).toBe('cap_reached');
  });

  test('failures show before they pause the rule, and the pause with its reason', () => {
    expect(toRechargeFacts(page(), { ...recharge, consecutiveFailures: 2 })).toMatchObject({
      failures: 2,
      verdict: 'failing',
    });
    const pause = { reason: 'card_expired' as const, sinceMs: 0, topUpId: null, failure: null };
    expect(toRechargeFacts(page(), { ...recharge, status: 'paused', pause })).toMatchObject({
      pauseReason: 'card_expired',
      verdict: 'paused',
    });
  });

  test('a rule that is off has no cap, no failures and no reproach', () => {
    expect(toRechargeFacts(page(), off)).toMatchObject({ capLeftMinor: null, verdict: 'off' });
  });
});

test('each wish leads to the step where it is fulfilled', () => {
  expect(resolveChange('balance', true)).toBe('auto-recharge');
  expect(resolveChange('spending', false)).toBe('channels');
  expect(resolveChange('recharges', true)).toBe('card');
  expect(resolveChange('recharges', false)).toBe('auto-recharge');
  expect(resolveChange('channels', true)).toBe('card');
  expect(resolveChange('channels', false)).toBe('channels');
});
