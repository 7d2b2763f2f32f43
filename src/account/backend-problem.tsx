import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { BackendError } from '#src/backend/backend-error.ts';
import { describeBackendError } from '#src/backend/error-words.ts';
import { useNoteError } from '#src/host/journey.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface BackendProblemProps {
  /** Renders nothing while null. */
  error: BackendError | null;
  /** Offered as "Reintentar"; leave out where pressing the main button again is the way. */
  onRetry?: (() => void) | undefined;
  children?: ReactNode;
}

/** What a backend error means to the customer: what happened, whether money moved, what to do. */
export function BackendProblem({ error, onRetry, children }: BackendProblemProps) {
  const { i18n } = useLingui();
  useNoteError(error?.code);
  if (error === null) return null;
  const words = describeBackendError(error.code);
  return (
    <Notice
      tone="danger"
      announce
      title={i18n._(words.title)}
      action={
        onRetry && (
          <Button onClick={onRetry}>
            <Trans>Reintentar</Trans>
          </Button>
        )
      }
    >
      <p>{i18n._(words.body)}</p>
      {error.requestId !== null && (
        <p className="text-caption text-ink-faint">
          <Trans>Si hablas con soporte, dales esta referencia: {error.requestId}</Trans>
        </p>
      )}
      {children}
    </Notice>
  );
}
