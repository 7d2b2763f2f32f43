import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useCallback, useSyncExternalStore } from 'react';
import { isSessionLost, toBackendError } from '#src/backend/backend-error.ts';
import { useNote } from '#src/host/journey.ts';
import { ButtonLink } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { PageMessage } from '#src/ui/page-message.tsx';
import { ScreenArrival } from './arrival.tsx';
import { useSite } from './site.ts';

/** The page of who comes without a session that still holds: why, and the way back in. */
export function SessionLost({ error }: { error: unknown }) {
  const { t } = useLingui();
  const { brandName } = useSite();
  const { code, requestId } = toBackendError(error);
  const isLinkSpent = code.startsWith('launch_token_');
  const title = isLinkSpent ? t`Este enlace ya no sirve` : t`Tu sesión terminó`;
  return (
    <>
      <PageMessage
        icon={KeyRound}
        title={title}
        actions={<BackToCrm />}
        detail={requestId !== null && <Trans>Referencia: {requestId}</Trans>}
      >
        <p>
          {isLinkSpent ? (
            <Trans>
              Por seguridad, cada enlace abre una sola vez y por poco tiempo. Entra a {brandName} y
              vuelve a abrir esta guía desde ahí.
            </Trans>
          ) : (
            <Trans>
              Por seguridad, cada sesión dura poco. Entra a {brandName} y vuelve a abrir esta guía
              desde ahí.
            </Trans>
          )}
        </p>
        <p>
          <Trans>Lo que ya completaste está guardado: seguirás donde te quedaste.</Trans>
        </p>
      </PageMessage>
      <ScreenArrival title={title} />
    </>
  );
}

/** Told above the screen when the session ends while it is in use: nothing on the screen is taken away. */
export function SessionLostNotice() {
  if (!useIsSessionLost()) return null;
  return (
    <div className="mb-6">
      <Notice
        tone="warning"
        announce
        title={<Trans>Tu sesión terminó</Trans>}
        action={<BackToCrm />}
      >
        <p>
          <Trans>
            Vuelve a abrir esta guía desde tu CRM para seguir. Lo que ya completaste está guardado.
          </Trans>
        </p>
      </Notice>
    </div>
  );
}

function BackToCrm() {
  const { brandName, crmUrl } = useSite();
  const note = useNote();
  return (
    <ButtonLink
      variant="primary"
      size="lg"
      href={crmUrl}
      onClick={() => note({ type: 'left', reason: 'to_crm' })}
    >
      <Trans>Ir a {brandName}</Trans>
    </ButtonLink>
  );
}

/** Whether any read or write was last answered that the session is over. */
function useIsSessionLost(): boolean {
  const client = useQueryClient();
  const subscribe = useCallback(
    (onChange: () => void) => {
      const stops = [client.getQueryCache(), client.getMutationCache()].map((cache) =>
        cache.subscribe(onChange),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    [client],
  );
  const read = useCallback(
    () =>
      client
        .getQueryCache()
        .getAll()
        .some(({ state }) => isSessionLost(state.error)) ||
      client
        .getMutationCache()
        .getAll()
        .some(({ state }) => isSessionLost(state.error)),
    [client],
  );
  return useSyncExternalStore(subscribe, read, () => false);
}
