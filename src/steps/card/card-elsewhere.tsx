import { Trans } from '@lingui/react/macro';
import { ExternalLink } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, progressQuery } from '#src/backend/queries.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';

interface CardElsewhereProps {
  tenant: Tenant;
  /** Whether the backend can tell when the card is there. */
  isObserved: boolean;
}

/** Where cards are added in the CRM's own screen: the way there, and back. */
export function CardElsewhere({ tenant, isObserved }: CardElsewhereProps) {
  const host = useHost();
  const backend = useBackend();
  const queryClient = useQueryClient();
  const { brandName } = tenant;

  function lookAgain() {
    void queryClient.invalidateQueries(cardsQuery(backend));
    void queryClient.invalidateQueries(progressQuery(backend));
  }

  return (
    <Panel as="section" aria-labelledby="card-elsewhere" className="grid gap-5">
      <PanelHeading
        id="card-elsewhere"
        title={<Trans>Se agrega en {brandName}</Trans>}
        description={
          isObserved ? (
            <Trans>Ábrela, guarda tu tarjeta y vuelve: aquí comprobamos que esté.</Trans>
          ) : (
            <Trans>
              Ábrela, guarda tu tarjeta y vuelve. Desde aquí no podemos verla, así que nos lo dices
              tú.
            </Trans>
          )
        }
      />
      <div className="flex flex-wrap gap-2">
        <Button
          icon={ExternalLink}
          onClick={() => host.openCrm(tenant.crm.walletUrl ?? tenant.crm.url)}
        >
          <Trans>Abrir {brandName}</Trans>
        </Button>
        {isObserved ? (
          <Button variant="quiet" onClick={lookAgain}>
            <Trans>Comprobar de nuevo</Trans>
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}
