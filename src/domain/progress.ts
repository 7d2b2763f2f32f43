/** The five steps in the order they are walked. Each id is also its URL. */
export const stepIds = ['wallet', 'card', 'auto-recharge', 'balance', 'channels'] as const;
export type StepId = (typeof stepIds)[number];

/** How far a backend can take part in a step: the wizard does it, only checks it, or only guides it. */
export type StepSupport = 'manage' | 'observe' | 'guide';

/** What is known of a step, and from whom. `verified` is only ever the backend's word. */
export interface Evidence {
  kind: 'verified' | 'declared' | 'unknown';
  source: 'backend' | 'crm' | 'provider' | 'customer' | 'unknown';
  /** Epoch milliseconds; null where nothing is known. */
  atMs: number | null;
}

/** What a step still waits for; `unknown` for codes newer than this build. */
export type StepNeed =
  | 'visit_wallet'
  | 'usable_card'
  | 'pending_card'
  | 'recharge_decision'
  | 'balance_check'
  | 'active_channel'
  | 'permission'
  | 'unknown';

export interface StepRecord {
  id: StepId;
  support: StepSupport;
  status: 'open' | 'complete' | 'skipped' | 'unknown';
  evidence: Evidence;
  isSkippable: boolean;
  needs: StepNeed[];
}

/** The backend's record of the five steps, always all of them and in order. */
export interface Progress {
  steps: StepRecord[];
  /** Epoch milliseconds of the first fact or report; null before there is any. */
  startedAtMs: number | null;
  /** Of the last one. */
  updatedAtMs: number;
}

/** Whether a step's state, or how it is known, has changed between two readings. */
export function hasMoved(before: Progress, now: Progress): boolean {
  return now.steps.some((step, index) => {
    const then = before.steps[index];
    return then?.status !== step.status || then.evidence.kind !== step.evidence.kind;
  });
}

/** What the wizard may report of a step: the customer says so, leaves it for later, or takes it up again. */
export type StepReport = 'declared' | 'skipped' | 'reopened';
