import * as v from 'valibot';
import type { HandoverLink } from '#src/backend/backend.ts';
import {
  attentionCodes,
  autoRechargeStatuses,
  evidenceKinds,
  evidenceSources,
  permissions,
  stepNeeds,
  stepStatuses,
  stepSupports,
  walletStates,
} from '#src/backend/generated/enums.gen.ts';
import type { Principal } from '#src/domain/principal.ts';
import { type Progress, type StepRecord, stepIds } from '#src/domain/progress.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import {
  schemaOf,
  vFilled,
  vKnown,
  vKnownOnly,
  vKnownOr,
  vMicros,
  vMinor,
  vMs,
  vPauseMs,
  vQuantity,
  vText,
  vWebUrl,
} from './values.ts';

/** Of a step newer than this build nothing can be said. */
const vHandover = v.pipe(
  v.object({ stepId: v.string(), requestedBy: vText }),
  v.transform(({ stepId, requestedBy }): Principal['handover'] => {
    const known = stepIds.find((id) => id === stepId);
    return known === undefined ? null : { stepId: known, requestedBy: requestedBy?.trim() || null };
  }),
);

/** Who is here. Permissions newer than this build are left out: nothing asks for them. */
export const vPrincipal = schemaOf<Principal>()(
  v.object({
    userName: vText,
    email: vText,
    locale: v.string(),
    workspaceId: vFilled,
    workspaceName: v.string(),
    // A region that Intl would refuse is as good as none.
    country: v.pipe(
      vText,
      v.transform((code) =>
        /^[a-z]{2}$/i.test(code ?? '') ? (code?.toUpperCase() ?? null) : null,
      ),
    ),
    // Months and days are cut in this zone: a wrong one would show wrong sums.
    timeZone: v.pipe(v.string(), v.check(isTimeZone)),
    permissions: vKnownOnly(permissions),
    isImpersonated: v.boolean(),
    handover: v.nullable(vHandover),
  }),
);

const vStep = schemaOf<StepRecord>()(
  v.object({
    id: v.picklist(stepIds),
    // Of a kind of support it does not know the wizard expects the least: it shows the way.
    support: vKnownOr(stepSupports, 'guide'),
    status: vKnown(stepStatuses),
    evidence: v.object({
      kind: vKnown(evidenceKinds),
      source: vKnown(evidenceSources),
      atMs: v.nullable(vMs),
    }),
    isSkippable: v.boolean(),
    needs: v.array(vKnown(stepNeeds)),
  }),
);

/** The five steps in our order. Steps that this build does not know are left out; a missing one is malformed. */
export const vProgress = schemaOf<Progress>()(
  v.object({
    steps: v.pipe(
      v.array(v.looseObject({ id: v.string() })),
      v.transform((steps): unknown[] => stepIds.map((id) => steps.find((step) => step.id === id))),
      v.array(vStep),
    ),
    startedAtMs: v.nullable(vMs),
    updatedAtMs: vMs,
  }),
);

export const vHandoverLink = schemaOf<HandoverLink>()(v.object({ url: vWebUrl, expiresAtMs: vMs }));

export const vWallet = schemaOf<Wallet>()(
  v.object({
    id: v.string(),
    state: vKnown(walletStates),
    availableMicros: vMicros,
    pendingCreditMicros: vMicros,
    attention: v.nullable(v.object({ code: vKnown(attentionCodes), topUpId: vText })),
    autoRecharge: v.nullable(
      v.object({ isEnabled: v.boolean(), status: vKnown(autoRechargeStatuses) }),
    ),
    monthToDate: v.object({ chargedMinor: vMinor, usedMicros: vMicros }),
    averageDailyUseMicros: v.nullable(vMicros),
    daysRemaining: v.nullable(vQuantity),
    asOfMs: vMs,
    usageCompleteThroughMs: v.nullable(vMs),
    pollAfterMs: vPauseMs,
  }),
);

function isTimeZone(timeZone: string): boolean {
  try {
    void new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
