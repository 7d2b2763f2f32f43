import { stepIds, type StepId, type StepSupport } from '#src/domain/progress.ts';
import {
  type OperationId,
  operationRules,
  operations,
} from '#src/backend/generated/operations.gen.ts';
import { ProblemAnswer } from './problem.ts';
import type { WorldState } from './state.ts';

/** One level for all steps. */
export function supportEverywhere(level: StepSupport): Record<StepId, StepSupport> {
  return Object.fromEntries(stepIds.map((id) => [id, level])) as Record<StepId, StepSupport>;
}

/** 404 for what this backend does not offer: without `manage` nothing that writes, with `guide` nothing at all. */
export function requireSupport(state: WorldState, id: OperationId): void {
  const { step } = operationRules[id];
  if (step === null) return;
  const level = state.support[step];
  const isOffered = level === 'manage' || (level === 'observe' && operations[id].method === 'GET');
  if (!isOffered) throw new ProblemAnswer(404, 'operation_not_supported');
}
