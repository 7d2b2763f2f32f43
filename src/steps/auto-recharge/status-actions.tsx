import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '#src/ui/button.tsx';
import { StepActions } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';

interface StatusActionsProps {
  step: StepScreenProps;
  isOn: boolean;
  needsCard: boolean;
  /** Something further up comes first: going on is not the thing to do. */
  isSecondary: boolean;
}

/** The foot where nothing is being typed: on to the next step, or to the card that is missing. */
export function StatusActions({ step, isOn, needsCard, isSecondary }: StatusActionsProps) {
  const { t } = useLingui();
  const { record } = step;
  const canSkip = !isOn && record.isSkippable && record.status !== 'complete';
  return (
    <StepActions
      primary={
        needsCard && !isOn ? (
          <Button variant="primary" size="lg" onClick={() => step.onVisit('card')}>
            <Trans>Ir a mis tarjetas</Trans>
          </Button>
        ) : (
          <Button
            variant={isSecondary ? 'secondary' : 'primary'}
            size="lg"
            isBusy={step.isReporting}
            onClick={() => step.onOutcome(canSkip ? 'skipped' : 'done')}
          >
            <Trans>Continuar</Trans>
          </Button>
        )
      }
      onBack={step.canGoBack ? () => step.onOutcome('back') : undefined}
      onSkip={canSkip && needsCard ? () => step.onOutcome('skipped') : undefined}
      skipLabel={t`Por ahora no`}
      skipHint={
        <Trans>Cuando tu saldo se acabe, tus envíos se detienen hasta que recargues a mano.</Trans>
      }
      isBusy={step.isReporting}
      error={step.reportError}
    />
  );
}
