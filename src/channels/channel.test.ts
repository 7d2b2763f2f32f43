import { describe, expect, it } from 'vitest';
import { canSend, countUnits, type Channel } from './channel.ts';

function channel(more: Partial<Channel>): Channel {
  return {
    id: 'sms',
    isEnabled: true,
    status: 'active',
    statusReason: null,
    requirements: [],
    price: { priceMicros: 7_900, unit: 'segment' },
    monthToDateMicros: null,
    canTest: false,
    etag: '"1"',
    ...more,
  };
}

describe('what a balance buys', () => {
  it('counts whole units and never below zero', () => {
    expect(countUnits(1_000_000, 7_900)).toBe(126);
    expect(countUnits(-5, 7_900)).toBe(0);
    expect(countUnits(1_000_000, 0)).toBeNull();
  });
});

describe('whether a channel can send', () => {
  it('takes an active channel and a balance that pays for one use', () => {
    expect(canSend(channel({}), 7_900)).toBe(true);
    expect(canSend(channel({}), 7_899)).toBe(false);
    expect(canSend(channel({}), -2_000_000)).toBe(false);
    expect(canSend(channel({ status: 'disabled' }), 7_900)).toBe(false);
  });

  it('asks nothing of the balance where sending is free, and something where the price is not known', () => {
    expect(canSend(channel({ price: { priceMicros: 0, unit: 'email' } }), 0)).toBe(true);
    expect(canSend(channel({ price: null }), 0)).toBe(false);
    expect(canSend(channel({ price: null }), 1)).toBe(true);
    expect(canSend(channel({}), null)).toBe(true);
  });
});
