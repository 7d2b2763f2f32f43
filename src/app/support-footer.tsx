import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { hasSupport, SupportWays } from '#src/account/support-ways.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { Config } from '#src/domain/tenant.ts';
import { useSite } from './site.ts';

/** Who helps, on every page: as the account's tenant says once that is known, as the site does before. */
export function SupportFooter() {
  const site = useSite();
  const { brandName, support } = useKnownConfig()?.tenant ?? site;
  if (!hasSupport(support)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 print:hidden">
      <p>
        <Trans>¿Necesitas ayuda? El equipo de {brandName} responde.</Trans>
      </p>
      <SupportWays support={support} />
    </div>
  );
}

/**
 * The settings as far as they are known. Not a query: one that mounts with a page that waits would end the other try
 * that a failed page was given.
 */
function useKnownConfig(): Config | undefined {
  const client = useQueryClient();
  const { queryKey } = configQuery(useBackend());
  const subscribe = useCallback(
    (onChange: () => void) => client.getQueryCache().subscribe(onChange),
    [client],
  );
  const read = () => client.getQueryData(queryKey);
  return useSyncExternalStore(subscribe, read, read);
}
