// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';
import { vOnboardingStepId, vPermission } from './valibot-shared.gen.ts';

/**
 * `manage`: done in the wizard. `observe`: done in the CRM, checked here by reading. `guide`: cannot be read, the customer confirms.
 */
export const vStepSupport = v.string();

export const vStepStatus = v.string();

export const vEvidenceKind = v.string();

export const vEvidenceSource = v.string();

export const vStepNeed = v.string();

export const vOnboardingStep = v.object({
    id: vOnboardingStepId,
    support: vStepSupport,
    status: vStepStatus,
    evidence: v.object({
        kind: vEvidenceKind,
        source: v.nullable(vEvidenceSource),
        at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
    }),
    skippable: v.boolean(),
    needs: v.array(vStepNeed)
});

export const vOnboarding = v.object({
    steps: v.array(vOnboardingStep),
    started_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    updated_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vOnboardingReport = v.strictObject({
    report: v.picklist([
        'declared',
        'skipped',
        'reopened'
    ])
});

export const vHandoverLinkCreate = v.strictObject({
    step_id: vOnboardingStepId
});

export const vHandoverLink = v.object({
    url: v.pipe(v.string(), v.url()),
    expires_at: v.pipe(v.string(), v.isoTimestamp()),
    permission_needed: v.nullable(vPermission)
});

/**
 * All steps, in order.
 */
export const vGetOnboardingResponse = vOnboarding;

export const vReportOnboardingStepBody = vOnboardingReport;

export const vReportOnboardingStepPath = v.object({
    step_id: vOnboardingStepId
});

/**
 * Progress after the report.
 */
export const vReportOnboardingStepResponse = vOnboarding;

export const vCreateHandoverLinkBody = vHandoverLinkCreate;

/**
 * The link.
 */
export const vCreateHandoverLinkResponse = vHandoverLink;
