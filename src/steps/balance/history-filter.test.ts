import { expect, test } from 'vitest';
import {
  everything,
  type HistoryChoice,
  isFiltered,
  resolveSpan,
  toFilter,
  toggleChannel,
  toggleGroup,
} from './history-filter.ts';

const bogota = 'America/Bogota';
/** Sunday, one o'clock in the morning in Bogotá; Sunday still. */
const nowMs = Date.parse('2026-11-22T06:00:00Z');
const choose = (change: Partial<HistoryChoice>): HistoryChoice => ({ ...everything, ...change });
const spanOf = (change: Partial<HistoryChoice>, timeZone = bogota) => {
  const span = resolveSpan(choose(change), nowMs, timeZone);
  if ('problem' in span) return span.problem;
  return [span.fromMs, span.toMs].map((atMs) => atMs && new Date(atMs).toISOString().slice(0, 16));
};

test.each([
  [{ span: 'all' }, [null, null]],
  [{ span: 'this_week' }, ['2026-11-16T05:00', null]],
  [{ span: 'this_month' }, ['2026-11-01T05:00', null]],
  [{ span: 'last_month' }, ['2026-10-01T05:00', '2026-11-01T05:00']],
  [
    { span: 'chosen', fromDay: '2026-11-01', toDay: '2026-11-22' },
    ['2026-11-01T05:00', '2026-11-23T05:00'],
  ],
  [
    { span: 'chosen', fromDay: '2026-11-05', toDay: '2026-11-05' },
    ['2026-11-05T05:00', '2026-11-06T05:00'],
  ],
  [{ span: 'chosen', fromDay: '2026-11-05' }, ['2026-11-05T05:00', null]],
  [{ span: 'chosen', toDay: '2026-11-05' }, [null, '2026-11-06T05:00']],
  [{ span: 'chosen', fromDay: '2026-02-31', toDay: '' }, [null, null]],
  [{ span: 'chosen', fromDay: '2026-11-06', toDay: '2026-11-05' }, 'ends_before_it_begins'],
] as const)('%o is cut in the account’s days', (change, expected) => {
  expect(spanOf(change)).toEqual(expected);
});

test('a day on which the clocks change is as long as it is', () => {
  const day = { span: 'chosen', fromDay: '2026-11-01', toDay: '2026-11-01' } as const;
  expect(spanOf(day, 'America/New_York')).toEqual(['2026-11-01T04:00', '2026-11-02T05:00']);
  // Midnight itself is skipped: the day begins at one o'clock.
  const skipped = { span: 'chosen', fromDay: '2026-09-06', toDay: '2026-09-06' } as const;
  expect(spanOf(skipped, 'America/Santiago')).toEqual(['2026-09-06T04:00', '2026-09-07T03:00']);
  expect(spanOf(day, 'Pacific/Kiritimati')).toEqual(['2026-10-31T10:00', '2026-11-01T10:00']);
});

test('a channel means usage; another kind has no channel', () => {
  const sms = toggleChannel(choose({ groups: ['top_up'] }), 'sms');
  expect(sms).toMatchObject({ channelIds: ['sms'], groups: ['usage'] });
  expect(toggleGroup(sms, 'top_up')).toMatchObject({
    channelIds: [],
    groups: ['top_up', 'usage'],
  });
  expect(toggleChannel(sms, 'sms')).toMatchObject({ channelIds: [], groups: ['usage'] });
  expect(toggleGroup(sms, 'usage')).toMatchObject({ channelIds: [], groups: [] });
});

test('the same choice is the same filter, in whichever order it was tapped', () => {
  const open = { fromMs: null, toMs: null };
  const one = toggleGroup(toggleGroup(everything, 'returns'), 'top_up');
  const other = toggleGroup(toggleGroup(everything, 'top_up'), 'returns');
  expect(JSON.stringify(toFilter(one, open))).toBe(JSON.stringify(toFilter(other, open)));
  expect(toFilter(one, { fromMs: 1, toMs: 2 })).toEqual({
    types: ['top_up', 'refund', 'chargeback', 'chargeback_reversal'],
    fromMs: 1,
    toMs: 2,
  });
  expect(toFilter(everything, open)).toEqual({});
  expect(isFiltered(choose({ isOldestFirst: true }))).toBe(false);
});
