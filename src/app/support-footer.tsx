import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { hasSupport, SupportWays } from '#src/account/support-ways.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import { useSite } from './site.ts';

/** Who helps, on every page: as the account's tenant says once that is known, as the site does before. */
export function SupportFooter() {
  const site = useSite();
  const { data: config } = useQuery({ ...configQuery(useBackend()), enabled: false });
  const { brandName, support } = config?.tenant ?? site;
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
