import type { Permission } from '#src/domain/principal.ts';
import { stepIds, type StepId } from '#src/domain/progress.ts';
import { channelIds } from '#src/backend/generated/enums.gen.ts';
import { isUsable } from './cards.ts';
import { channelStatus } from './channels-state.ts';
import type { WorldState } from './state.ts';

export interface StepView {
  id: StepId;
  status: 'open' | 'complete' | 'skipped';
  evidence: {
    kind: 'verified' | 'declared' | 'unknown';
    source: 'backend' | 'crm' | 'provider' | 'customer' | null;
    atMs: number | null;
  };
  isSkippable: boolean;
  needs: (
    | 'visit_wallet'
    | 'usable_card'
    | 'pending_card'
    | 'recharge_decision'
    | 'balance_check'
    | 'active_channel'
    | 'permission'
  )[];
}

type Fact = { source: 'backend' | 'crm' | 'provider'; atMs: number } | null;

/** The five steps: facts first, then what the customer reported. */
export function viewSteps(
  state: WorldState,
  nowMs: number,
  permissions: readonly Permission[] = state.permissions,
): StepView[] {
  return stepIds.map((id) => {
    const fact = state.support[id] === 'guide' ? null : factOf(state, id, nowMs);
    const report = state.reports[id];
    const base = { id, isSkippable: isSkippable(id) };
    if (fact !== null) {
      return { ...base, status: 'complete', evidence: { kind: 'verified', ...fact }, needs: [] };
    }
    if (report?.report === 'declared') {
      const evidence = { kind: 'declared', source: 'customer', atMs: report.atMs } as const;
      return { ...base, status: 'complete', evidence, needs: [] };
    }
    const evidence =
      report === undefined
        ? ({ kind: 'unknown', source: null, atMs: null } as const)
        : ({ kind: 'declared', source: 'customer', atMs: report.atMs } as const);
    return {
      ...base,
      status: report === undefined ? 'open' : 'skipped',
      evidence,
      needs: needsOf(state, id, permissions),
    };
  });
}

/** Whether the customer's word is taken for a step: where it is done here, the backend sees for itself. */
export function isDeclarable(state: WorldState, id: StepId): boolean {
  const isOwnWord = id === 'wallet' || id === 'balance' || id === 'auto-recharge';
  return isOwnWord || state.support[id] !== 'manage';
}

/** Reading the balance is the one thing that is never left for later. */
export function isSkippable(id: StepId): boolean {
  return id !== 'balance';
}

/** The permission a step asks of who does it; null when everyone may. */
export function stepPermission(id: StepId) {
  return stepPermissions[id];
}

const stepPermissions = {
  wallet: null,
  card: 'payment_methods:write',
  'auto-recharge': 'auto_recharge:write',
  balance: 'wallet:read',
  channels: 'channels:write',
} as const satisfies Record<StepId, string | null>;

function factOf(state: WorldState, id: StepId, nowMs: number): Fact {
  switch (id) {
    case 'wallet':
      return state.crmVisits.wallet === undefined
        ? null
        : { source: 'crm', atMs: state.crmVisits.wallet };
    case 'balance':
      return state.crmVisits.balance === undefined
        ? null
        : { source: 'crm', atMs: state.crmVisits.balance };
    case 'card': {
      const card = state.cards.find((candidate) => isUsable(candidate, nowMs));
      return card === undefined ? null : { source: 'provider', atMs: card.createdAtMs };
    }
    case 'auto-recharge':
      return state.recharge.isEnabled
        ? { source: 'backend', atMs: state.recharge.updatedAtMs }
        : null;
    case 'channels': {
      const active = channelIds.find(
        (channel) => channelStatus(state, channel, nowMs) === 'active',
      );
      return active === undefined
        ? null
        : { source: 'backend', atMs: state.channels[active].activatedAtMs ?? state.createdAtMs };
    }
  }
}

function needsOf(
  state: WorldState,
  id: StepId,
  permissions: readonly Permission[],
): StepView['needs'] {
  const permission = stepPermission(id);
  const lacksPermission = permission !== null && !permissions.includes(permission);
  const isPending = state.cards.some(({ pendingUntilMs }) => pendingUntilMs !== null);
  const need = {
    wallet: 'visit_wallet',
    card: isPending ? 'pending_card' : 'usable_card',
    'auto-recharge': 'recharge_decision',
    balance: 'balance_check',
    channels: 'active_channel',
  } as const;
  return lacksPermission ? [need[id], 'permission'] : [need[id]];
}
