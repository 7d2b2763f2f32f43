import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UsageSummary } from '#src/backend/ledger.ts';
import type { Channel } from '#src/channels/channel.ts';
import type { Card } from '#src/domain/card.ts';
import { weeklySpan } from './weekly-review.ts';
import { toChannelFacts, toSpendingFacts } from './weekly-use.ts';

const DAY_MS = 86_400_000;
const span = weeklySpan(Date.parse('2026-11-22T19:00:00Z'), 'America/El_Salvador');

/** Use by day of the last 28, oldest first. */
function usage(perDay: Record<string, number[]>, completeThroughMs = span.toMs): UsageSummary {
  const channels = Object.entries(perDay).map(([channelId, days]) => ({
    channelId: channelId as 'sms',
    costMicros: days.reduce((sum, cost) => sum + cost, 0),
    quantities: [],
    series: days.map((costMicros, day) => ({ startMs: span.fromMs + day * DAY_MS, costMicros })),
  }));
  const totalCostMicros = channels.reduce((sum, { costMicros }) => sum + costMicros, 0);
  return { fromMs: span.fromMs, toMs: span.toMs, totalCostMicros, channels, completeThroughMs };
}
const days = (...weeks: number[]) => weeks.flatMap((perDay) => Array<number>(7).fill(perDay));

describe('was it what was expected', () => {
  test('a week against those before it, with what weighed most', () => {
    const facts = toSpendingFacts(
      usage({ sms: days(10, 10, 10, 10), email: days(0, 0, 0, 30) }),
      span.cutsMs,
    );
    expect(facts).toEqual({
      weeksMicros: [70, 70, 70, 280],
      usualMicros: 70,
      change: 'more',
      biggest: { channelId: 'email', costMicros: 210, share: 0.75 },
      incompleteSinceMs: null,
    });
  });

  test.each<[string, number[], ReturnType<typeof toSpendingFacts>]>([
    [
      'a fifth more is a week like another',
      days(10, 10, 10, 12),
      expect.objectContaining({ change: 'same' }),
    ],
    ['half is less', days(10, 10, 10, 5), expect.objectContaining({ change: 'less' })],
    [
      'weeks before the first use are no weeks',
      days(0, 0, 10, 10),
      expect.objectContaining({ usualMicros: 70, change: 'same' }),
    ],
    [
      'a first week has nothing to be held against',
      days(0, 0, 0, 10),
      expect.objectContaining({ usualMicros: null, change: null }),
    ],
    [
      'nothing at all is nothing',
      days(0, 0, 0, 0),
      expect.objectContaining({ usualMicros: null, biggest: null }),
    ],
  ])('%s', (_name, sms, expected) => {
    expect(toSpendingFacts(usage({ sms }), span.cutsMs)).toEqual(expected);
  });

  test('the weeks are all of the total, to the millionth', () => {
    const cost = fc.array(fc.nat(1_000_000), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(cost, cost, (sms, email) => {
        const summary = usage({ sms, email });
        const facts = toSpendingFacts(summary, span.cutsMs);
        const total = facts?.weeksMicros.reduce((sum, week) => sum + week, 0);
        expect(total).toBe(summary.totalCostMicros);
      }),
    );
  });

  test('a total without its days is not cut into weeks', () => {
    const summary = usage({ sms: days(10, 10, 10, 10) });
    const channels = summary.channels.map((channel) => ({ ...channel, series: [] }));
    expect(toSpendingFacts({ ...summary, channels }, span.cutsMs)).toBeNull();
  });

  test('use that may still arrive is told', () => {
    const yesterday = span.toMs - DAY_MS;
    expect(toSpendingFacts(usage({}, yesterday), span.cutsMs)?.incompleteSinceMs).toBe(yesterday);
  });
});

describe('is all that is used still on', () => {
  const card: Card = {
    id: 'pm_1',
    brand: 'visa',
    funding: 'credit',
    last4: '4242',
    expMonth: 12,
    expYear: 2034,
    isDefault: true,
    status: 'active',
    chargeOrder: 1,
    askedForAuthentication: false,
    failure: null,
    createdAtMs: 0,
  };
  const channel = (id: Channel['id'], change: Partial<Channel> = {}): Channel => ({
    id,
    isEnabled: true,
    status: 'active',
    statusReason: null,
    requirements: [],
    price: { priceMicros: 10_000, unit: 'message' },
    monthToDateMicros: 0,
    canTest: false,
    etag: '"v1"',
    ...change,
  });
  const facts = (list: Channel[], cards: Card[] = [card], availableMicros = 1_000_000) =>
    toChannelFacts(list, cards, { availableMicros });

  test('what is on and paid for is ready; what is off is nobody’s concern', () => {
    const list = [channel('sms'), channel('email', { isEnabled: false, status: 'disabled' })];
    expect(facts(list)).toMatchObject({
      ready: ['sms'],
      waiting: [],
      stopped: [],
      verdict: 'fine',
    });
  });

  test('suspended, or without balance for one, is stopped; under review waits', () => {
    const list = [
      channel('sms'),
      channel('whatsapp', { status: 'pending_review' }),
      channel('voice', { status: 'suspended' }),
    ];
    expect(facts(list)).toMatchObject({
      ready: ['sms'],
      waiting: ['whatsapp'],
      stopped: ['voice'],
      verdict: 'stopped',
    });
    expect(facts([channel('sms')], [card], 9_999)).toMatchObject({ stopped: ['sms'] });
  });

  test('a card that ends soon, cannot be charged or is not there is worth a look', () => {
    for (const status of ['expiring', 'expired', 'requires_update', 'pending'] as const)
      expect(facts([channel('sms')], [{ ...card, status }]).verdict).toBe('card');
    expect(facts([channel('sms')], [])).toMatchObject({ card: null, verdict: 'card' });
  });
});
