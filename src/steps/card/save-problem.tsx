import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { BackendError } from '#src/backend/backend-error.ts';
import { FailureNotice } from '#src/payments/failure-notice.tsx';
import { describePaymentOutcome } from '#src/payments/failure-words.ts';
import type { SaveCardOutcome } from '#src/payments/save-card.ts';

interface SaveProblemProps {
  outcome: SaveCardOutcome | undefined;
  error: BackendError | null;
}

/** Why the card was not saved; nothing while there is no reason to say so. */
export function SaveProblem({ outcome, error }: SaveProblemProps) {
  if (error !== null) return <BackendProblem error={error} />;
  if (outcome === undefined) return null;
  // An incomplete form says so itself, at the field and with the cursor in it.
  if (outcome.kind === 'saved' || outcome.kind === 'pending' || outcome.kind === 'incomplete') {
    return null;
  }
  return (
    <FailureNotice
      words={describePaymentOutcome(outcome)}
      tone={outcome.kind === 'authentication_closed' ? 'warning' : 'danger'}
      announce
    />
  );
}
