import type { StepRecord } from '#src/domain/progress.ts';
import { useEvidenceText } from '#src/i18n/evidence-words.ts';
import { EvidenceMark } from '#src/ui/evidence-mark.tsx';

/** How the account knows that a step is complete: the same line below the heading of every step. */
export function EvidenceLine({ record: { status, evidence } }: { record: StepRecord }) {
  const text = useEvidenceText(evidence);
  return status === 'complete' ? <EvidenceMark kind={evidence.kind} text={text} /> : null;
}
