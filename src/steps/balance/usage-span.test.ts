import { expect, test } from 'vitest';
import type { UsageSummary } from '#src/backend/ledger.ts';
import { toDailyUse } from './usage-days.ts';
import { findFormer, resolveUsageSpan, type UsageChoice } from './usage-span.ts';

const salvador = 'America/El_Salvador';
const nowMs = Date.parse('2026-11-22T18:00:00Z');
const iso = (atMs: number) => new Date(atMs).toISOString().slice(0, 16);

function span(id: UsageChoice['id'], fromDay = '', toDay = '', timeZone = salvador) {
  const found = resolveUsageSpan({ id, fromDay, toDay }, nowMs, timeZone);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

test.each([
  ['7_days', 7, '2026-11-16T06:00'],
  ['30_days', 30, '2026-10-24T06:00'],
  ['month', 22, '2026-11-01T06:00'],
] as const)('%s ends with today', (id, dayCount, from) => {
  const found = span(id);
  expect(found.dayCount).toBe(dayCount);
  expect([found.fromMs, found.toMs].map(iso)).toEqual([from, '2026-11-23T06:00']);
});

test.each([
  ['2026-11-10', '', 'incomplete'],
  ['2026-11-10', '2026-11-09', 'ends_before_it_begins'],
  ['2026-01-01', '2026-11-09', 'too_long'],
  ['2026-12-01', '2026-12-09', 'not_begun'],
])('from %s to %s: %s', (fromDay, toDay, problem) => {
  expect(resolveUsageSpan({ id: 'chosen', fromDay, toDay }, nowMs, salvador)).toEqual({ problem });
});

test('days to come are left out, and days are days when the clocks change', () => {
  expect(span('chosen', '2026-11-20', '2026-12-31').dayCount).toBe(3);
  const changed = span('chosen', '2026-10-31', '2026-11-02', 'America/New_York');
  expect(changed.dayCount).toBe(3);
  expect(changed.toMs - changed.fromMs).toBe((3 * 24 + 1) * 3_600_000);
});

test('a span that goes on is compared with as much of the one before as has passed', () => {
  const found = span('7_days');
  const through = Date.parse('2026-11-22T16:00:00Z');
  const former = findFormer('7_days', found, through, salvador);
  expect([former.fromMs, former.toMs].map(iso)).toEqual(['2026-11-09T06:00', '2026-11-15T16:00']);
  const month = findFormer('month', span('month'), through, salvador);
  expect([month.fromMs, month.toMs].map(iso)).toEqual(['2026-10-01T06:00', '2026-10-22T16:00']);
  const over = span('chosen', '2026-11-10', '2026-11-12');
  const before = findFormer('chosen', over, over.toMs, salvador);
  expect([before.fromMs, before.toMs].map(iso)).toEqual(['2026-11-07T06:00', '2026-11-10T06:00']);
});

test('every day has its costs, a day left out has none, and what may still come is said', () => {
  const found = span('chosen', '2026-11-20', '2026-11-22');
  const at = (day: string) => Date.parse(`${day}T06:00:00Z`);
  const summary: UsageSummary = {
    fromMs: found.fromMs,
    toMs: found.toMs,
    totalCostMicros: 9,
    channels: [
      {
        channelId: 'email',
        costMicros: 9,
        quantities: [],
        series: [
          { startMs: at('2026-11-20'), costMicros: 4 },
          { startMs: at('2026-11-22'), costMicros: 5 },
        ],
      },
      { channelId: 'sms', costMicros: 0, quantities: [], series: [] },
    ],
    completeThroughMs: Date.parse('2026-11-22T16:00:00Z'),
  };
  const use = toDailyUse(summary, found, salvador);
  expect(use.channels.map(({ id }) => id)).toEqual(['email']);
  expect(use.days.map(({ totalMicros }) => totalMicros)).toEqual([4, 0, 5]);
  expect(use.days.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
});
