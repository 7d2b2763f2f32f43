import { describe, expect, it } from 'vitest';
import type { Channel, ChannelStatus, Requirement } from '#src/channels/channel.ts';
import { countUnits, resolveReadiness } from './readiness.ts';

function requirement(more: Partial<Requirement>): Requirement {
  return {
    id: 'r',
    status: 'unmet',
    isBlocking: true,
    title: 'R',
    detail: null,
    rejectionReason: null,
    actor: 'customer',
    usualWaitHours: null,
    minimumBalanceMinor: null,
    fields: [],
    action: null,
    updatedAtMs: null,
    ...more,
  };
}

function channel(status: ChannelStatus, requirements: Requirement[] = []): Channel {
  return {
    id: 'whatsapp',
    isEnabled: true,
    status,
    statusReason: null,
    requirements,
    price: null,
    monthToDateMicros: null,
    canTest: false,
    etag: '"1"',
  };
}

describe('where a channel stands', () => {
  it('is ready only when the backend says active, whatever was asked for', () => {
    expect(resolveReadiness(channel('active')).kind).toBe('ready');
    expect(resolveReadiness(channel('disabled')).kind).toBe('off');
  });

  it('is the customer’s turn while a blocking requirement waits for them', () => {
    const open = channel('requirements_pending', [
      requirement({ id: 'soft', isBlocking: false }),
      requirement({ id: 'hard' }),
    ]);
    expect(resolveReadiness(open)).toMatchObject({
      kind: 'your_turn',
      requirement: { id: 'hard' },
    });
  });

  it('waits for others once something is under review, or is theirs to begin with', () => {
    const reviewed = requirement({ status: 'pending_review', actor: 'meta' });
    expect(resolveReadiness(channel('pending_review', [reviewed])).kind).toBe('waiting');
    expect(
      resolveReadiness(channel('requirements_pending', [requirement({ actor: 'carrier' })])).kind,
    ).toBe('waiting');
  });

  it('is the customer’s turn again after a rejection', () => {
    const rejected = requirement({ status: 'rejected' });
    expect(resolveReadiness(channel('requirements_pending', [rejected])).kind).toBe('your_turn');
  });
});

describe('what a balance buys', () => {
  it('counts whole units and never below zero', () => {
    expect(countUnits(1_000_000, 7_900)).toBe(126);
    expect(countUnits(-5, 7_900)).toBe(0);
    expect(countUnits(1_000_000, 0)).toBeNull();
  });
});
