import { Trans } from '@lingui/react/macro';
import { ExternalLink } from 'lucide-react';
import type { Tenant } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';

/** Where cards cannot be seen from here, none is charged from here either: nobody pays with a card that is not named. */
export function TopUpElsewhere({ tenant: { brandName, crm } }: { tenant: Tenant }) {
  const host = useHost();
  return (
    <Panel as="section" aria-labelledby="top-up" className="flex flex-wrap items-center gap-4">
      <div className="min-w-0 flex-1 basis-52">
        <PanelHeading
          id="top-up"
          title={<Trans>Recargar ahora</Trans>}
          description={
            <Trans>Se hace en {brandName}, con la tarjeta que tienes guardada ahí.</Trans>
          }
        />
      </div>
      <Button icon={ExternalLink} onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}>
        <Trans>Abrir {brandName}</Trans>
      </Button>
    </Panel>
  );
}
