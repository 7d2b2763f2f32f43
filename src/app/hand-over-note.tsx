import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { handOverTasks } from '#src/account/hand-over-words.ts';
import { ShareMessage } from '#src/account/share-message.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { progressQuery } from '#src/backend/queries.ts';
import type { Principal } from '#src/domain/principal.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { findStep } from '#src/wizard/flow.ts';

interface HandOverNoteProps {
  request: NonNullable<Principal['handover']>;
  workspaceName: string;
  /** Goes to the step that was asked for; null where it is open. */
  onVisit: (() => void) | null;
}

/** Above every page of a visit that began with a hand-over link: who asked for what, until they know that it is done. */
export function HandOverNote({ request, workspaceName, onVisit }: HandOverNoteProps) {
  const { t, i18n } = useLingui();
  const { data: progress } = useSuspenseQuery(progressQuery(useBackend()));
  const [stage, setStage] = useState<'open' | 'telling' | 'closed'>('open');
  if (stage === 'closed') return null;
  const { stepId, requestedBy } = request;
  const task = i18n._(handOverTasks[stepId]);
  const isDone = findStep(progress, stepId).status === 'complete';
  const close = (
    <Button variant="quiet" onClick={() => setStage('closed')}>
      <Trans>Cerrar</Trans>
    </Button>
  );
  return (
    <div className="mb-7 max-w-3xl print:hidden">
      {isDone ? (
        <Notice
          tone="success"
          announce
          title={
            requestedBy === null
              ? t`Listo: este paso quedó hecho`
              : t`Listo: quedó hecho lo que pidió ${requestedBy}`
          }
          action={
            stage === 'open' ? (
              <>
                <Button variant="primary" onClick={() => setStage('telling')}>
                  <Trans>Listo, avisar</Trans>
                </Button>
                {close}
              </>
            ) : (
              close
            )
          }
        >
          {stage === 'open' ? (
            <p>
              <Trans>También lo verá en su pantalla, si todavía tiene la guía abierta.</Trans>
            </p>
          ) : (
            <div className="pt-2">
              <ShareMessage
                subject={t`Listo en ${workspaceName}`}
                message={
                  requestedBy === null
                    ? t`Listo: en la cuenta «${workspaceName}» ya no falta ${task}. Puedes seguir donde estabas.`
                    : t`Listo, ${requestedBy}: en la cuenta «${workspaceName}» ya no falta ${task}. Puedes seguir donde estabas.`
                }
              />
            </div>
          )}
        </Notice>
      ) : (
        <Notice
          tone="info"
          title={requestedBy === null ? t`Te pidieron ${task}` : t`${requestedBy} te pidió ${task}`}
          action={
            onVisit && (
              <Button onClick={onVisit}>
                <Trans>Ir a ese paso</Trans>
              </Button>
            )
          }
        >
          <p>
            <Trans>
              Es para la cuenta «{workspaceName}». Al terminar podrás avisarle desde aquí.
            </Trans>
          </p>
        </Notice>
      )}
    </div>
  );
}
