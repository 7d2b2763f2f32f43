import type { Principal } from '#src/domain/principal.ts';
import { permissions } from '#src/backend/generated/enums.gen.ts';
import type { HandoverRequest, Me } from '#src/backend/generated/types.gen.ts';
import { stepIds } from '#src/domain/progress.ts';
import { keepKnown, malformed, type MoneyReader } from './wire-values.ts';

/** Who is here. Permissions newer than this build are left out: nothing asks for them. */
export function toPrincipal(me: Me, money: MoneyReader): Principal {
  money.settle(me.workspace.currency);
  return {
    userName: me.user.name,
    email: me.user.email,
    locale: me.user.locale,
    workspaceId: me.workspace.id,
    workspaceName: me.workspace.name,
    country: toCountry(me.workspace.country),
    timeZone: toTimeZone(me.workspace.timezone),
    permissions: keepKnown(permissions, me.permissions),
    isImpersonated: me.session.impersonated,
    handover: toHandover(me.session.handover),
  };
}

/** What was asked for: of a step newer than this build nothing can be said. */
function toHandover(request: HandoverRequest | null): Principal['handover'] {
  const stepId = stepIds.find((id) => id === request?.step_id);
  return request === null || stepId === undefined
    ? null
    : { stepId, requestedBy: request.requested_by?.trim() || null };
}

/** A region that Intl would refuse is as good as none. */
function toCountry(country: string | null): string | null {
  return country !== null && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null;
}

/** Months and days are cut in this zone, so a wrong one would show wrong sums. */
function toTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw malformed();
  }
}
