import type { AutoRecharge } from '#src/backend/backend.ts';

/** Whether a pause ends only by something the customer does: then that, and nothing else, is the primary button. */
export function isCustomersMove(pause: AutoRecharge['pause']): boolean {
  return pause !== null && pause.reason !== 'monthly_cap_reached' && pause.reason !== 'dispute';
}
