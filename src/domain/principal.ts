import type { StepId } from './progress.ts';

export type Permission =
  | 'wallet:read'
  | 'wallet:top_up'
  | 'payment_methods:write'
  | 'auto_recharge:write'
  | 'channels:write'
  | 'reminders:write'
  | 'usage:read';

/** Who is here and what they may do. Personal data: memory only. */
export interface Principal {
  userName: string | null;
  email: string | null;
  /** BCP 47. */
  locale: string;
  workspaceId: string;
  workspaceName: string;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** IANA zone in which months and days are cut. */
  timeZone: string;
  permissions: Permission[];
  isImpersonated: boolean;
  /** Set where this visit began with somebody's hand-over link. */
  handover: { stepId: StepId; requestedBy: string | null } | null;
}

/** Whether the person may do this; screens show why not and offer a hand-over. */
export function hasPermission(principal: Principal, permission: Permission): boolean {
  return principal.permissions.includes(permission);
}
