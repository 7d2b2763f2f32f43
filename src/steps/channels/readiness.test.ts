import { describe, expect, it } from 'vitest';
import type { Channel, ChannelStatus, Requirement } from '#src/channels/channel.ts';
import { resolveReadiness } from './readiness.ts';

const balance = 5_000_000;

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
    expect(resolveReadiness(channel('active'), balance).kind).toBe('ready');
    expect(resolveReadiness(channel('disabled'), balance).kind).toBe('off');
  });

  it('lacks balance when it is active and one use costs more than there is', () => {
    const priced = {
      ...channel('active'),
      price: { priceMicros: 7_900, unit: 'segment' as const },
    };
    expect(resolveReadiness(priced, 7_900).kind).toBe('ready');
    expect(resolveReadiness(priced, 7_899).kind).toBe('no_balance');
    expect(resolveReadiness(priced, -1).kind).toBe('no_balance');
    expect(resolveReadiness(channel('disabled'), -1).kind).toBe('off');
  });

  it('is the customer’s turn while a blocking requirement waits for them', () => {
    const open = channel('requirements_pending', [
      requirement({ id: 'soft', isBlocking: false }),
      requirement({ id: 'hard' }),
    ]);
    expect(resolveReadiness(open, balance)).toMatchObject({
      kind: 'your_turn',
      requirement: { id: 'hard' },
    });
  });

  it('waits for others once something is under review, or is theirs to begin with', () => {
    const reviewed = requirement({ status: 'pending_review', actor: 'meta' });
    expect(resolveReadiness(channel('pending_review', [reviewed]), balance).kind).toBe('waiting');
    expect(
      resolveReadiness(
        channel('requirements_pending', [requirement({ actor: 'carrier' })]),
        balance,
      ).kind,
    ).toBe('waiting');
  });

  it('is the customer’s turn again after a rejection', () => {
    const rejected = requirement({ status: 'rejected' });
    expect(resolveReadiness(channel('requirements_pending', [rejected]), balance).kind).toBe(
      'your_turn',
    );
  });
});
