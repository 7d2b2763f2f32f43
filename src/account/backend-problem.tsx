import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { BackendError } from '#src/backend/backend-error.ts';
import { actionOf, type ErrorAction } from '#src/backend/error-actions.ts';
import { describeBackendError } from '#src/backend/error-words.ts';
import { accountFacts } from '#src/backend/queries.ts';
import { useNoteError } from '#src/host/journey.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface BackendProblemProps {
  /** Renders nothing while null. */
  error: BackendError | null;
  /** Offered as "Reintentar"; leave out where pressing the main button again is the way. */
  onRetry?: (() => void) | undefined;
  /** Where this screen can do more than the error calls for: another card, another step. */
  action?: ReactNode;
  children?: ReactNode;
}

/** What a backend error means to the customer: what happened, whether money moved, what to do. */
export function BackendProblem({ error, onRetry, action, children }: BackendProblemProps) {
  const { i18n } = useLingui();
  useNoteError(error?.code);
  if (error === null) return null;
  const words = describeBackendError(error.code);
  const wanted = actionOf[error.code];
  // The page tells it once, above, with the way back in: here it is neither support's case nor tried again.
  const isSignIn = wanted === 'sign_in';
  return (
    <Notice
      tone={isSignIn ? 'warning' : 'danger'}
      announce
      title={i18n._(words.title)}
      action={
        isSignIn ? undefined : (
          <>
            <ErrorButton wanted={wanted} onRetry={onRetry} />
            {action}
          </>
        )
      }
    >
      <p>{i18n._(words.body)}</p>
      {error.requestId !== null && !isSignIn && (
        <p className="text-caption text-ink-faint">
          <Trans>Si hablas con soporte, dales esta referencia: {error.requestId}</Trans>
        </p>
      )}
      {children}
    </Notice>
  );
}

/** Does what the words of the error say, where a button can; what a screen offers to repeat comes first. */
function ErrorButton({
  wanted,
  onRetry,
}: {
  wanted: ErrorAction;
  onRetry: (() => void) | undefined;
}) {
  const queryClient = useQueryClient();
  if (onRetry !== undefined) {
    return (
      <Button onClick={onRetry}>
        <Trans>Reintentar</Trans>
      </Button>
    );
  }
  if (wanted === 'reload') {
    return (
      <Button onClick={() => window.location.reload()}>
        <Trans>Volver a cargar la página</Trans>
      </Button>
    );
  }
  return wanted === 'look_again' ? (
    <Button onClick={() => void queryClient.invalidateQueries(accountFacts)}>
      <Trans>Ver cómo está ahora</Trans>
    </Button>
  ) : null;
}
