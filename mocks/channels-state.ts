import { isUsable } from './cards.ts';
import { balanceMicros } from './ledger.ts';
import { centsToMinor, exponentOf } from './rates.ts';
import type { ChannelId, ChannelState, RequirementState, WorldState } from './state.ts';
import { HOUR_MS } from './zoned.ts';

export type RequirementKey =
  | 'payment_method'
  | 'balance'
  | 'carrier_registration'
  | 'business_account'
  | 'sending_domain';

/** What each channel asks for, in the order a customer meets it. */
const requirementsOf: Record<ChannelId, RequirementKey[]> = {
  sms: ['payment_method', 'carrier_registration'],
  whatsapp: ['business_account'],
  email: ['sending_domain', 'balance'],
  voice: ['balance'],
  ai_voice: ['balance'],
};

/** Least balance in cents before a channel starts; calls and the voice bot run for minutes. */
const minimumCents: Partial<Record<ChannelId, number>> = { email: 1, voice: 100, ai_voice: 200 };

/** How long those who act next take, in hours of the world's clock. */
export const reviewHours = {
  business_account: 24,
  carrier_registration: 72,
  sending_domain: 1,
} as const;

export interface RequirementView {
  key: RequirementKey;
  status: RequirementState['status'];
  isBlocking: boolean;
  state: RequirementState | null;
  minimumMinor: number | null;
}

/** The requirements of a channel as they stand. */
export function viewRequirements(
  state: WorldState,
  channel: ChannelId,
  nowMs: number,
): RequirementView[] {
  return requirementsOf[channel]
    .filter(
      (key) => key !== 'carrier_registration' || state.country === 'US' || state.isCarrierBlocking,
    )
    .map((key) => {
      const stored = state.channels[channel].requirements[key] ?? null;
      if (key === 'payment_method') {
        const isMet = state.cards.some((card) => isUsable(card, nowMs));
        const isPending = state.cards.some(({ pendingUntilMs }) => pendingUntilMs !== null);
        const status = isMet ? 'met' : isPending ? 'in_progress' : 'unmet';
        return { key, status, isBlocking: true, state: null, minimumMinor: null };
      }
      if (key === 'balance') {
        const minimumMinor = centsToMinor(minimumCents[channel] ?? 0, state.currency);
        const minimumMicros = minimumMinor * 10 ** (6 - exponentOf(state.currency));
        // Once it runs, it runs down to the last cent.
        const floor = state.channels[channel].activatedAtMs === null ? minimumMicros : 1;
        const status = balanceMicros(state) >= floor ? 'met' : 'unmet';
        return { key, status, isBlocking: true, state: null, minimumMinor };
      }
      return {
        key,
        status: stored?.status ?? 'unmet',
        isBlocking: key !== 'carrier_registration' || state.isCarrierBlocking,
        state: stored,
        minimumMinor: null,
      };
    });
}

/** What is true of a channel, whatever the customer asked for. */
export function channelStatus(
  state: WorldState,
  channel: ChannelId,
  nowMs: number,
): 'unavailable' | 'disabled' | 'requirements_pending' | 'pending_review' | 'active' | 'suspended' {
  if (state.isSuspended || state.channels[channel].suspension !== null) return 'suspended';
  const open = viewRequirements(state, channel, nowMs).filter(
    ({ isBlocking, status }) => isBlocking && status !== 'met',
  );
  const isWaiting = open.length > 0 && open.every(({ status }) => isWithOthers(status));
  if (isWaiting) return 'pending_review';
  if (!state.channels[channel].isEnabled)
    return open.length > 0 ? 'requirements_pending' : 'disabled';
  return open.length > 0 ? 'requirements_pending' : 'active';
}

/** Whether somebody else than the customer acts next. */
export function isWithOthers(status: RequirementState['status']): boolean {
  return status === 'pending_review' || status === 'in_progress';
}

/** Whether messages go out: active, apart from the balance, which stops everything alike. */
export function isSending(state: WorldState, channel: ChannelId, nowMs: number): boolean {
  return channelStatus(state, channel, nowMs) === 'active';
}

/** What the customer still has to do before a channel can be switched on. */
export function blockersOf(
  state: WorldState,
  channel: ChannelId,
  nowMs: number,
): RequirementView[] {
  return viewRequirements(state, channel, nowMs).filter(
    ({ isBlocking, status }) => isBlocking && status !== 'met' && !isWithOthers(status),
  );
}

/** Stores what was submitted and hands it to whoever acts next. */
export function submit(
  state: WorldState,
  channel: ChannelId,
  key: RequirementKey,
  values: RequirementState['values'],
  nowMs: number,
): RequirementState {
  const hours = key in reviewHours ? reviewHours[key as keyof typeof reviewHours] : 0; // checked
  const next: RequirementState = {
    status: key === 'sending_domain' ? 'in_progress' : 'pending_review',
    values,
    updatedAtMs: nowMs,
    dueAtMs: nowMs + hours * HOUR_MS,
    rejection: null,
  };
  state.channels[channel].requirements[key] = next;
  // Asking Meta for a number says that it is wanted: it comes on by itself once it is ready.
  if (key !== 'carrier_registration') state.channels[channel].isEnabled = true;
  state.channels[channel].suspension = null;
  return next;
}

/** When somebody's review ends next, or null. */
export function nextReviewMs(state: WorldState): number | null {
  let next: number | null = null;
  for (const requirement of allRequirements(state)) {
    if (requirement.dueAtMs !== null)
      next = Math.min(next ?? requirement.dueAtMs, requirement.dueAtMs);
  }
  return next;
}

/** Ends the reviews due. A phone that ends in 000 is one that is in use in the app: Meta refuses it. */
export function finishReviews(state: WorldState, atMs: number): void {
  for (const requirement of allRequirements(state)) {
    if (requirement.dueAtMs === null || requirement.dueAtMs > atMs) continue;
    const isInUse = String(requirement.values['phone'] ?? '').endsWith('000');
    requirement.status = isInUse ? 'rejected' : 'met';
    requirement.rejection = isInUse ? 'number_in_use' : null;
    requirement.updatedAtMs = requirement.dueAtMs;
    requirement.dueAtMs = null;
  }
}

function allRequirements(state: WorldState): RequirementState[] {
  return Object.values(state.channels).flatMap(({ requirements }) => Object.values(requirements));
}

/** Remembers when a channel first became active. */
export function noteActivations(state: WorldState, atMs: number): void {
  for (const [id, channel] of Object.entries(state.channels) as [ChannelId, ChannelState][]) {
    if (channel.activatedAtMs === null && channelStatus(state, id, atMs) === 'active') {
      channel.activatedAtMs = atMs;
    }
  }
}
