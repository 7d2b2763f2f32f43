import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { accountFacts } from '#src/backend/queries.ts';
import type { Tenant } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';

interface RuleElsewhereProps {
  tenant: Tenant;
  /** Whether the backend can tell when the rule is on. */
  isObserved: boolean;
}

/** For a backend that cannot set the rule: the way to the CRM's own screen, and what to look for there. */
export function RuleElsewhere({ tenant, isObserved }: RuleElsewhereProps) {
  const host = useHost();
  const queryClient = useQueryClient();
  const { brandName, crm } = tenant;
  return (
    <Panel as="section" aria-labelledby="rule-elsewhere" className="grid gap-5">
      <PanelHeading
        id="rule-elsewhere"
        title={<Trans>Se activa en {brandName}</Trans>}
        description={
          isObserved ? (
            <Trans>Ábrela, activa la recarga automática y vuelve: aquí comprobamos que esté.</Trans>
          ) : (
            <Trans>
              Ábrela, activa la recarga automática y vuelve. Desde aquí no podemos verla, así que
              nos lo dices tú.
            </Trans>
          )
        }
      />
      <div className="flex flex-wrap gap-2">
        <Button icon={ExternalLink} onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}>
          <Trans>Abrir {brandName}</Trans>
        </Button>
        {isObserved && (
          <Button variant="quiet" onClick={() => void queryClient.invalidateQueries(accountFacts)}>
            <Trans>Comprobar de nuevo</Trans>
          </Button>
        )}
      </div>
    </Panel>
  );
}
