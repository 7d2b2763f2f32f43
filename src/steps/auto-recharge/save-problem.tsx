import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import type { BackendError } from '#src/backend/backend-error.ts';
import { autoRechargeQuery, configQuery } from '#src/backend/queries.ts';
import { hasUnknownOutcome } from '#src/backend/use-write.ts';
import type { StepId } from '#src/domain/progress.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface SaveProblemProps {
  error: BackendError | null;
  /** Forgets the error. */
  onReset: () => void;
  onVisit: (stepId: StepId) => void;
}

/** Why a rule is not saved, or not known to be: above the button that sends it again under the same key. */
export function SaveProblem({ error, onReset, onVisit }: SaveProblemProps) {
  const backend = useBackend();
  const queryClient = useQueryClient();
  if (error === null) return null;
  if (hasUnknownOutcome(error.code) || error.code === 'stale_write') return <SaveCheck />;
  if (error.code === 'consent_outdated') {
    return (
      <BackendProblem
        error={error}
        onRetry={() => {
          onReset();
          void queryClient.invalidateQueries(configQuery(backend));
        }}
      />
    );
  }
  return (
    <BackendProblem error={error}>
      {error.code === 'no_usable_payment_method' && (
        <Button onClick={() => onVisit('card')}>
          <Trans>Revisar mis tarjetas</Trans>
        </Button>
      )}
    </BackendProblem>
  );
}

/**
 * The answer was lost. The rule is being read again: if the change is in it, the page moves on by itself; this says
 * what is known until then.
 */
function SaveCheck() {
  const { t } = useLingui();
  const rule = useQuery(autoRechargeQuery(useBackend()));
  if (rule.isFetching) {
    return (
      <Notice tone="info" announce title={t`Estamos comprobando si se guardó`}>
        <Trans>
          No llegó la respuesta. Leemos tu cuenta de nuevo; no hace falta que hagas nada.
        </Trans>
      </Notice>
    );
  }
  if (rule.error !== null) {
    return (
      <Notice
        tone="warning"
        announce
        title={t`Todavía no sabemos si se guardó`}
        action={
          <Button onClick={() => void rule.refetch()}>
            <Trans>Comprobar de nuevo</Trans>
          </Button>
        }
      >
        <Trans>Tu cuenta no responde. Lo que escribiste sigue aquí.</Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" announce title={t`El cambio no está en tu cuenta`}>
      <Trans>
        La leímos de nuevo y la regla sigue como antes. Puedes guardar otra vez: aunque el primer
        intento llegara tarde, no se cobrará dos veces.
      </Trans>
    </Notice>
  );
}
