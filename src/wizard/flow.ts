import { stepIds, type Progress, type StepId, type StepRecord } from '#src/domain/progress.ts';

/** Where `/` leads: the first step that is neither complete nor left for later, else the summary. */
export function resolveStart(progress: Progress): StepId | 'done' {
  return progress.steps.find(isOpen)?.id ?? 'done';
}

/** The step behind this one in the order of the flow; the summary after the last. */
export function resolveNext(stepId: StepId): StepId | 'done' {
  return stepIds[stepIds.indexOf(stepId) + 1] ?? 'done';
}

/** The step before this one, or null on the first. */
export function resolvePrevious(stepId: StepId): StepId | null {
  return stepIds[stepIds.indexOf(stepId) - 1] ?? null;
}

/** How many steps the backend counts as complete, and how many there are. */
export function countComplete(progress: Progress): {
  complete: number;
  total: number;
} {
  return {
    complete: progress.steps.filter((step) => step.status === 'complete').length,
    total: progress.steps.length,
  };
}

/** The record of one step. The port promises all five, so a missing one is a bug of an adapter. */
export function findStep(progress: Progress, stepId: StepId): StepRecord {
  const record = progress.steps.find((step) => step.id === stepId);
  if (record === undefined) throw new Error(`The backend's progress lacks the step ${stepId}`);
  return record;
}

function isOpen(step: StepRecord): boolean {
  return step.status !== 'complete' && step.status !== 'skipped';
}
