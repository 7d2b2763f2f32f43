import type { HandoverLink } from '#src/backend/backend.ts';
import { type Progress, type StepRecord, type StepSupport, stepIds } from '#src/domain/progress.ts';
import {
  evidenceKinds,
  evidenceSources,
  stepNeeds,
  stepStatuses,
  stepSupports,
} from '#src/backend/generated/enums.gen.ts';
import type * as wire from '#src/backend/generated/types.gen.ts';
import { malformed, toKnown, toMs, toMsOrNull, toWebUrl } from './wire-values.ts';

/** The five steps in our order. Steps that this build does not know are left out; a missing one is malformed. */
export function toProgress(onboarding: wire.Onboarding): Progress {
  return {
    steps: stepIds.map((id): StepRecord => {
      const step = onboarding.steps.find((candidate) => candidate.id === id);
      if (step === undefined) throw malformed();
      return {
        id,
        support: toSupport(step.support),
        status: toKnown(stepStatuses, step.status),
        evidence: {
          kind: toKnown(evidenceKinds, step.evidence.kind),
          source: toKnown(evidenceSources, step.evidence.source ?? 'unknown'),
          atMs: toMsOrNull(step.evidence.at),
        },
        isSkippable: step.skippable,
        needs: step.needs.map((need) => toKnown(stepNeeds, need)),
      };
    }),
    startedAtMs: toMsOrNull(onboarding.started_at),
    updatedAtMs: toMs(onboarding.updated_at),
  };
}

/** The link for someone else. */
export function toHandoverLink(link: wire.HandoverLink): HandoverLink {
  return { url: toWebUrl(link.url), expiresAtMs: toMs(link.expires_at) };
}

/** Of a kind of support it does not know the wizard expects the least: it shows the way. */
function toSupport(support: string): StepSupport {
  const known = toKnown(stepSupports, support);
  return known === 'unknown' ? 'guide' : known;
}
