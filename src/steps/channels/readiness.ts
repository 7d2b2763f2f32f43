import { canPayOnce, findBlocker, type Channel, type Requirement } from '#src/channels/channel.ts';

/** Where a channel stands for the person who looks at it, and what holds it back. */
export type Readiness =
  | { kind: 'ready' }
  /** Active, but the balance does not pay for one use. */
  | { kind: 'no_balance' }
  | { kind: 'off' }
  /** The customer has to do something. */
  | { kind: 'your_turn'; requirement: Requirement }
  /** Someone else has to: Meta, a carrier, support. */
  | { kind: 'waiting'; requirement: Requirement | null }
  | { kind: 'stopped' }
  | { kind: 'unavailable' }
  | { kind: 'unknown' };

/**
 * Decides where a channel stands. What the backend says is true (`status`) wins over what was asked for; whether
 * anything can be sent is also a matter of the balance.
 */
export function resolveReadiness(channel: Channel, availableMicros: number | null): Readiness {
  const blocker = findBlocker(channel);
  switch (channel.status) {
    case 'active':
      return { kind: canPayOnce(channel, availableMicros) ? 'ready' : 'no_balance' };
    case 'suspended':
      return { kind: 'stopped' };
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'pending_review':
      return { kind: 'waiting', requirement: blocker ?? null };
    case 'disabled':
    case 'requirements_pending':
      if (blocker === undefined) return { kind: 'off' };
      return isYourTurn(blocker)
        ? { kind: 'your_turn', requirement: blocker }
        : { kind: 'waiting', requirement: blocker };
    case 'unknown':
      return { kind: 'unknown' };
  }
}

/** Whether a requirement waits for the customer rather than for someone's review. */
export function isYourTurn(requirement: Requirement): boolean {
  return (
    requirement.actor === 'customer' && !isUnderReview(requirement) && requirement.status !== 'met'
  );
}

/** Whether someone is looking at what was submitted. */
export function isUnderReview(requirement: Requirement): boolean {
  return requirement.status === 'pending_review';
}
