import type { CardSetup } from '#src/backend/backend.ts';
import type { FailedOutcome } from '#src/payments/failure-words.ts';

/**
 * What became of a set-up after a bank sent the browser away and back; `null` when only our backend's last word is
 * missing. Read from our backend: the address bar is never believed.
 */
export function resolveCardReturn({ status, failure }: CardSetup): FailedOutcome | null {
  switch (status) {
    case 'succeeded':
    case 'processing':
      return null;
    case 'requires_action':
      return { kind: 'authentication_closed' };
    case 'requires_payment_method':
      return failure === null || failure.code === 'authentication_failed'
        ? { kind: 'authentication_failed' }
        : { kind: 'declined', code: failure.code, advice: failure.advice };
    case 'canceled':
      return { kind: 'problem', code: 'attempt_expired' };
    case 'requires_confirmation':
    case 'unknown':
      return { kind: 'problem', code: 'unexpected_state' };
  }
}
