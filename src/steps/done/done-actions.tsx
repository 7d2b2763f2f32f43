import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import type { StepId } from '#src/domain/progress.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import { Button } from '#src/ui/button.tsx';
import type { DoneScreenProps } from './done-page.ts';

interface DoneActionsProps extends Pick<DoneScreenProps, 'onVisit' | 'onLeave'> {
  tenant: Tenant;
  /** Only support can help then: no step is offered. */
  isSuspended: boolean;
  /** The step to offer first; null when nothing is missing. */
  firstMissing: StepId | null;
  /** The completed step to look at first; null when all is well. */
  firstToReview: StepId | null;
}

/** The ways on: what is missing, the tutorial's next part, the CRM. One of them is the primary one. */
export function DoneActions({
  tenant,
  isSuspended,
  firstMissing,
  firstToReview,
  onVisit,
  onLeave,
}: DoneActionsProps) {
  const { nextStep, brandName, crm } = tenant;
  const isReady = !isSuspended && firstMissing === null && firstToReview === null;
  return (
    <div className="mt-2 flex flex-wrap gap-2 *:max-sm:w-full print:hidden">
      {!isSuspended && firstMissing !== null && (
        <Button variant="primary" size="lg" onClick={() => onVisit(firstMissing)}>
          <Trans>Completar lo que falta</Trans>
        </Button>
      )}
      {!isSuspended && firstMissing === null && firstToReview !== null && (
        <Button variant="primary" size="lg" onClick={() => onVisit(firstToReview)}>
          <Trans>Revisarlo ahora</Trans>
        </Button>
      )}
      {nextStep !== null && !isSuspended && (
        <Button
          variant={isReady ? 'primary' : 'secondary'}
          size="lg"
          icon={ArrowRight}
          onClick={() => onLeave('next_part', nextStep.url)}
        >
          <Trans>Seguir con {nextStep.label}</Trans>
        </Button>
      )}
      <Button
        variant={isSuspended || (isReady && nextStep === null) ? 'primary' : 'secondary'}
        size="lg"
        onClick={() => onLeave('to_crm', crm.url)}
      >
        <Trans>Volver a {brandName}</Trans>
      </Button>
    </div>
  );
}
