import { Trans } from '@lingui/react/macro';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { BackendError } from '#src/backend/backend-error.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import type { CardFormState } from '#src/payments/card-form.tsx';
import { FailureNotice } from '#src/payments/failure-notice.tsx';
import { describePaymentOutcome } from '#src/payments/failure-words.ts';
import type { SaveCardOutcome } from '#src/payments/save-card.ts';
import { Button } from '#src/ui/button.tsx';

interface SaveProblemProps {
  outcome: SaveCardOutcome | undefined;
  error: BackendError | null;
  form: CardFormState;
  tenant: Tenant;
}

/** Why the card was not saved; nothing while there is no reason to say so. */
export function SaveProblem({ outcome, error, form, tenant }: SaveProblemProps) {
  const fields = form.kind === 'ready' ? form.handle.elements.getElement('payment') : null;

  function startAnew() {
    fields?.clear();
    fields?.focus();
  }

  if (error !== null) {
    return (
      <BackendProblem
        error={error}
        action={
          error.code === 'card_funding_not_accepted' && fields !== null ? (
            <Button onClick={startAnew}>
              <Trans>Usar otra tarjeta</Trans>
            </Button>
          ) : null
        }
      />
    );
  }
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
      // Trying again and answering the bank are the main button's: it stands right below.
      can={{
        fixDetails: fields === null ? undefined : () => fields.focus(),
        otherCard: fields === null ? undefined : startAnew,
        support: tenant.support,
        businessName: tenant.brandName,
      }}
    />
  );
}
