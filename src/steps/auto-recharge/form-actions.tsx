import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { StepActions } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { ruleFormId } from './words.ts';

interface FormActionsProps {
  step: StepScreenProps;
  isOn: boolean;
  /** A rule is on already and is being changed. */
  isExisting: boolean;
  onSwitchOn: () => void;
  onCancel: () => void;
}

/** The foot of the form: on to the review, back to the rule as it was, or on without a rule. */
export function FormActions({ step, isOn, isExisting, onSwitchOn, onCancel }: FormActionsProps) {
  const { t } = useLingui();
  const isDecided = step.record.status === 'complete';
  if (isExisting) {
    return (
      <StepActions
        primary={<ReviewButton />}
        onBack={onCancel}
        backLabel={t`Dejarla como estaba`}
        error={step.reportError}
      />
    );
  }
  return (
    <>
      <StepActions
        primary={
          isOn ? (
            <ReviewButton />
          ) : isDecided ? (
            <Button
              variant="primary"
              size="lg"
              isBusy={step.isReporting}
              onClick={() => step.onOutcome('done')}
            >
              <Trans>Continuar</Trans>
            </Button>
          ) : (
            <Button variant="primary" size="lg" onClick={onSwitchOn}>
              <Trans>Configurar la recarga</Trans>
            </Button>
          )
        }
        onBack={step.canGoBack ? () => step.onOutcome('back') : undefined}
        onSkip={step.record.isSkippable && !isDecided ? () => step.onOutcome('skipped') : undefined}
        skipLabel={t`Por ahora no`}
        skipHint={
          <Trans>
            Cuando tu saldo se acabe, tus envíos se detienen hasta que recargues a mano.
          </Trans>
        }
        isBusy={step.isReporting}
        error={step.reportError}
      />
      {!isOn && !isDecided && <DeclineRule step={step} />}
    </>
  );
}

function ReviewButton() {
  return (
    <Button type="submit" form={ruleFormId} variant="primary" size="lg">
      <Trans>Revisar</Trans>
    </Button>
  );
}

/** Going on without a rule for good: a decision, so it is asked once, with what it means. */
function DeclineRule({ step }: { step: StepScreenProps }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="@container">
      <p className="text-small @lg:text-end">
        <button type="button" className="link py-1" onClick={() => setIsAsking(true)}>
          <Trans>No la quiero usar: seguir sin ella</Trans>
        </button>
      </p>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t`¿Seguir sin recarga automática?`}
        description={t`Cuando tu saldo se acabe se detienen tus campañas, automatizaciones y llamadas hasta que recargues a mano. Puedes activarla cuando quieras.`}
        confirmLabel={t`Seguir sin ella`}
        cancelLabel={t`Volver`}
        onConfirm={() => {
          // How the report goes is said above the buttons of the page.
          setIsAsking(false);
          step.onOutcome('declared');
        }}
      />
    </div>
  );
}
