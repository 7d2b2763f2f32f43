import { Trans, useLingui } from '@lingui/react/macro';
import { CloudOff } from 'lucide-react';
import { BackendError, isSessionLost } from '#src/backend/backend-error.ts';
import { describeReadProblem } from '#src/backend/error-words.ts';
import { useNoteError } from '#src/host/journey.ts';
import { Button } from '#src/ui/button.tsx';
import { PageMessage } from '#src/ui/page-message.tsx';
import { ScreenArrival } from './arrival.tsx';
import { SessionLost } from './session-lost.tsx';

interface ProblemPageProps {
  error: unknown;
  retry: () => void;
}

/** In place of a screen that could not be shown: what happened and the way on. */
export function ProblemPage({ error, retry }: ProblemPageProps) {
  const { t, i18n } = useLingui();
  useNoteError(error instanceof BackendError ? error.code : 'screen_unavailable');
  if (isSessionLost(error)) return <SessionLost error={error} />;
  const words = error instanceof BackendError ? describeReadProblem(error.code) : null;
  const requestId = error instanceof BackendError ? error.requestId : null;
  const title = words === null ? t`No pudimos abrir esta pantalla` : i18n._(words.title);
  return (
    <>
      <PageMessage
        tone="warning"
        icon={CloudOff}
        title={title}
        actions={
          <Button variant="primary" size="lg" onClick={retry}>
            <Trans>Reintentar</Trans>
          </Button>
        }
        detail={
          requestId !== null && (
            <Trans>Si hablas con soporte, dales esta referencia: {requestId}</Trans>
          )
        }
      >
        <p>
          {words === null ? (
            <Trans>
              Puede ser la conexión, o que hay una versión nueva. Lo que ya hiciste está guardado.
            </Trans>
          ) : (
            i18n._(words.body)
          )}
        </p>
      </PageMessage>
      <ScreenArrival title={t`Error: ${title}`} />
    </>
  );
}
