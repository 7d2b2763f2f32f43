import { stepIds, type StepId, type StepSupport } from '#src/domain/progress.ts';
import type { OperationId } from '#src/backend/generated/operations.gen.ts';
import { ProblemAnswer } from './problem.ts';
import type { WorldState } from './state.ts';

/** One level for all steps. */
export function supportEverywhere(level: StepSupport): Record<StepId, StepSupport> {
  return Object.fromEntries(stepIds.map((id) => [id, level])) as Record<StepId, StepSupport>;
}

/** Which step an operation belongs to, and what it does there; what is not listed is always offered. */
const subjects: Partial<Record<OperationId, [StepId, 'read' | 'write']>> = {
  createSetupIntent: ['card', 'write'],
  getSetupIntent: ['card', 'write'],
  createPaymentMethod: ['card', 'write'],
  updatePaymentMethod: ['card', 'write'],
  deletePaymentMethod: ['card', 'write'],
  listPaymentMethods: ['card', 'read'],
  getAutoRecharge: ['auto-recharge', 'read'],
  putAutoRecharge: ['auto-recharge', 'write'],
  resumeAutoRecharge: ['auto-recharge', 'write'],
  getWallet: ['balance', 'read'],
  listWalletTransactions: ['balance', 'read'],
  getWalletTransaction: ['balance', 'read'],
  getUsageSummary: ['balance', 'read'],
  listTopUps: ['balance', 'read'],
  getTopUp: ['balance', 'read'],
  createTopUp: ['balance', 'write'],
  resumeTopUp: ['balance', 'write'],
  cancelTopUp: ['balance', 'write'],
  listChannels: ['channels', 'read'],
  getChannel: ['channels', 'read'],
  putChannelActivation: ['channels', 'write'],
  submitChannelRequirement: ['channels', 'write'],
  sendChannelTest: ['channels', 'write'],
};

/** 404 for what this backend does not offer: without `manage` nothing that writes, with `guide` nothing at all. */
export function requireSupport(state: WorldState, id: OperationId): void {
  const subject = subjects[id];
  if (subject === undefined) return;
  const [stepId, access] = subject;
  const level = state.support[stepId];
  const isOffered = level === 'manage' || (level === 'observe' && access === 'read');
  if (!isOffered) throw new ProblemAnswer(404, 'operation_not_supported');
}
