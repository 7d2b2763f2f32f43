import { stepIds, type StepId } from '#src/domain/progress.ts';
import { saveCard } from './cards.ts';
import type { WorldState } from './state.ts';

/** How long the customer takes for the next step in the CRM, where the wizard only checks (support `observe`). */
const STEP_MS = 45_000;

/** The steps that are done in the CRM here, in their order, and not yet done. */
function stepsAhead({ support, crmVisits }: WorldState): StepId[] {
  return stepIds.filter((id) => support[id] === 'observe' && crmVisits[id] === undefined);
}

/** When the customer does the next thing in the CRM itself, or null. */
export function nextCrmActMs(state: WorldState): number | null {
  const ahead = stepsAhead(state).length;
  if (ahead === 0) return null;
  const observed = stepIds.filter((id) => state.support[id] === 'observe').length;
  return state.createdAtMs + (observed - ahead + 1) * STEP_MS;
}

/** Does what is due of it. */
export function actInCrm(state: WorldState, atMs: number): void {
  const due = nextCrmActMs(state);
  const [stepId] = stepsAhead(state);
  if (due === null || due > atMs || stepId === undefined) return;
  doInCrm(state, stepId, atMs);
}

/** The customer does a step on the CRM's own screen. */
export function doInCrm(state: WorldState, stepId: StepId, atMs: number): void {
  state.crmVisits[stepId] = atMs;
  if (stepId === 'card') {
    saveCard(
      state,
      {
        brand: 'visa',
        funding: 'debit',
        last4: '5556',
        expMonth: 12,
        expYear: 2034,
        country: 'US',
        behaviour: 'ok',
      },
      atMs,
      { isDefault: true },
    );
  } else if (stepId === 'auto-recharge') {
    state.recharge.isEnabled = true;
    state.recharge.version += 1;
    state.recharge.updatedAtMs = atMs;
  } else if (stepId === 'channels') {
    state.channels.sms.isEnabled = true;
  }
}
