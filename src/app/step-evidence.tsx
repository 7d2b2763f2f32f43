import type { Evidence } from '#src/domain/progress.ts';
import { useEvidenceText } from '#src/i18n/evidence-words.ts';

/** How a completed step is known, as plain text that stays current. */
export function StepEvidence({ evidence }: { evidence: Evidence }) {
  return useEvidenceText(evidence);
}
