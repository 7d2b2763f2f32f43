import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import { useCheck } from '#src/backend/use-check.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { CheckStatus } from './check-status.tsx';
import { ElsewherePanel } from './elsewhere-panel.tsx';
import { EvidenceLine } from './evidence-line.tsx';

interface ElsewhereStepProps {
  step: StepScreenProps;
  title: ReactNode;
  lead?: ReactNode;
  panelTitle: ReactNode;
  /** See {@link ElsewherePanel}. */
  todo: ReactNode;
  url?: string | undefined;
  /** The customer's own word for it: "Ya guardé mi tarjeta". */
  declareLabel: ReactNode;
  /** What leaving it for later means. */
  skipHint?: ReactNode;
  /** What the account shows of it once it is there. */
  found?: ReactNode;
  aside?: ReactNode;
  /** What is behind it, after the way on. */
  details?: ReactNode;
  /** What can be seen here all the same. */
  children?: ReactNode;
}

/**
 * A step that is done in the CRM. With support `observe` the wizard looks for it and says what it found; with `guide`
 * the customer's word is all there is.
 */
export function ElsewhereStep({
  step,
  title,
  lead,
  panelTitle,
  todo,
  url,
  declareLabel,
  skipHint,
  found,
  aside,
  details,
  children,
}: ElsewhereStepProps) {
  const { t } = useLingui();
  const { record, onOutcome, isReporting, reportError, canGoBack } = step;
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  const isVerified = record.evidence.kind === 'verified';
  const isComplete = record.status === 'complete';
  const isObserved = record.support === 'observe';
  const [wasVerified] = useState(isVerified);
  const [isTold, setIsTold] = useState(false);
  const check = useCheck(config.checking, isVerified || !isObserved);
  const [isOpened, setIsOpened] = useState(false);

  function tell() {
    // The account is asked before the customer's word is taken.
    setIsTold(true);
    check.look();
  }

  return (
    <StepFrame title={title} lead={lead} evidence={<EvidenceLine record={record} />} aside={aside}>
      {/* What is there comes first; what was just found stays where it was looked for. */}
      {wasVerified && children}
      <ElsewherePanel
        tenant={config.tenant}
        title={panelTitle}
        todo={todo}
        url={url}
        isObserved={isObserved}
        isNext={!isComplete && (!isOpened || isTold)}
        isDone={isVerified || (isComplete && !isObserved)}
        onOpen={() => {
          setIsOpened(true);
          if (isObserved && !isVerified) check.look();
        }}
      >
        {isObserved && (
          <CheckStatus
            check={check}
            evidence={record.evidence}
            isNews={!wasVerified}
            found={found}
          />
        )}
      </ElsewherePanel>
      {!wasVerified && children}
      <StepActions
        primary={
          isComplete ? (
            <Button
              key="go-on"
              variant="primary"
              size="lg"
              isBusy={isReporting}
              onClick={() => onOutcome('done')}
            >
              <Trans>Continuar</Trans>
            </Button>
          ) : isObserved && !isTold ? (
            <Button
              key="look"
              variant={isOpened ? 'primary' : 'secondary'}
              size="lg"
              onClick={tell}
            >
              {declareLabel}
            </Button>
          ) : (
            <Button
              // Another button, not the one before renamed: its second click must not walk on.
              key="declare"
              variant={isOpened && !isObserved ? 'primary' : 'secondary'}
              size="lg"
              isBusy={isReporting || (isObserved && check.isAsking)}
              busyLabel={t`Comprobando`}
              onClick={() => onOutcome('declared')}
            >
              {isObserved ? <Trans>Seguir sin comprobarlo</Trans> : declareLabel}
            </Button>
          )
        }
        onBack={canGoBack ? () => onOutcome('back') : undefined}
        onSkip={record.isSkippable && !isComplete ? () => onOutcome('skipped') : undefined}
        skipHint={skipHint}
        isBusy={isReporting}
        error={
          <>
            {isObserved && isTold && !isComplete && !check.isAsking && (
              <p className="text-small text-ink-soft">
                <Trans>
                  Si sigues ahora, quedará como declarado por ti, y como verificado en cuanto
                  aparezca.
                </Trans>
              </p>
            )}
            {reportError}
          </>
        }
      />
      {details}
    </StepFrame>
  );
}
