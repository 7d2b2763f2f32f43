import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { CardElsewhere } from './card-elsewhere.tsx';
import { CardsHere } from './cards-here.tsx';
import { WhatCardPays } from './what-card-pays.tsx';

/** The card that pays for what is sent: saved here, or in the CRM where the backend can not do it. */
export function Screen(props: StepScreenProps) {
  const backend = useBackend();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  // A backend that only guides can not read cards; everyone else answers the list.
  return props.record.support === 'guide' ? (
    <StepFrame
      title={<Trans>Agrega tu tarjeta</Trans>}
      aside={<WhatCardPays tenant={config.tenant} />}
    >
      <CardElsewhere tenant={config.tenant} isObserved={false} />
      <StepActions
        primary={
          <Button
            variant="primary"
            size="lg"
            isBusy={props.isReporting}
            onClick={() => props.onOutcome('declared')}
          >
            <Trans>Ya guardé mi tarjeta</Trans>
          </Button>
        }
        onSkip={props.record.isSkippable ? () => props.onOutcome('skipped') : undefined}
        onBack={props.canGoBack ? () => props.onOutcome('back') : undefined}
        isBusy={props.isReporting}
        error={props.reportError}
      />
    </StepFrame>
  ) : (
    <CardsHere {...props} config={config} />
  );
}
