import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { RuleElsewhere } from './rule-elsewhere.tsx';
import { RuleHere } from './rule-here.tsx';

/** Automatic recharge: set here, or in the CRM where the backend can not do it. */
export function Screen(props: StepScreenProps) {
  const backend = useBackend();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  // A backend that only guides can not read the rule; everyone else answers it.
  return props.record.support === 'guide' ? (
    <StepFrame title={<Trans>Activa la recarga automática</Trans>}>
      <RuleElsewhere tenant={config.tenant} isObserved={false} />
      <StepActions
        primary={
          <Button
            variant="primary"
            size="lg"
            isBusy={props.isReporting}
            onClick={() => props.onOutcome('declared')}
          >
            <Trans>Ya la activé</Trans>
          </Button>
        }
        onBack={props.canGoBack ? () => props.onOutcome('back') : undefined}
        onSkip={props.record.isSkippable ? () => props.onOutcome('skipped') : undefined}
        isBusy={props.isReporting}
        error={props.reportError}
      />
    </StepFrame>
  ) : (
    <RuleHere step={props} config={config} />
  );
}
