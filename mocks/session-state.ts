import type { StepId } from '#src/domain/progress.ts';

export interface SessionState {
  id: string;
  tokens: { token: string; expiresAtMs: number }[];
  /** Cookies by generation: each refresh makes one of the next. */
  refreshTokens: { token: string; generation: number; isUsed: boolean }[];
  refreshExpiresAtMs: number;
  isRevoked: boolean;
  /** Somebody else's, who may do everything; absent for the workspace's own user. */
  isAdministrator?: true;
  /** What they were asked for, where they came by a hand-over's link. */
  handover?: HandoverRequest;
}

export interface LaunchState {
  token: string;
  expiresAtMs: number;
  isUsed: boolean;
  isAdministrator?: true;
  handover?: HandoverRequest;
}

export interface HandoverRequest {
  stepId: StepId;
  /** A name. */
  requestedBy: string;
}

/** A link for whoever may do a step. It signs nobody in: the CRM does, once they came to its door. */
export interface HandoverState extends HandoverRequest {
  reference: string;
  expiresAtMs: number;
}
