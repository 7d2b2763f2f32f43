import type { StepId } from '#src/domain/progress.ts';

/** Where a step or the summary lives, below the app's base. */
export function pathOf(id: StepId | 'done'): string {
  return `/${id}`;
}
