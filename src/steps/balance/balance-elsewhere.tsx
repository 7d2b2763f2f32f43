import { Trans } from '@lingui/react/macro';
import { ExternalLink } from 'lucide-react';
import type { Tenant } from '#src/domain/tenant.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import { WalletArt } from '#src/ui/wallet-art.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';

/** For a backend that cannot tell the balance: where it stands, and what to look for there. */
export function BalanceElsewhere({ step, tenant }: { step: StepScreenProps; tenant: Tenant }) {
  const host = useHost();
  const { brandName, crm } = tenant;
  return (
    <StepFrame title={<Trans>Verifica tu saldo</Trans>}>
      <Panel as="section" aria-labelledby="balance-elsewhere" className="grid gap-5">
        <WalletArt state="filled" className="w-28" />
        <PanelHeading
          id="balance-elsewhere"
          title={<Trans>Tu saldo se ve en {brandName}</Trans>}
          description={
            <Trans>
              Ábrelo, mira el saldo disponible y el consumo del mes, y vuelve. Desde aquí no podemos
              leerlo.
            </Trans>
          }
        />
        <div>
          <Button icon={ExternalLink} onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}>
            <Trans>Abrir {brandName}</Trans>
          </Button>
        </div>
      </Panel>
      <StepActions
        primary={
          <Button
            variant="primary"
            size="lg"
            isBusy={step.isReporting}
            onClick={() => step.onOutcome('declared')}
          >
            <Trans>Revisé mi saldo</Trans>
          </Button>
        }
        onBack={step.canGoBack ? () => step.onOutcome('back') : undefined}
        onSkip={step.record.isSkippable ? () => step.onOutcome('skipped') : undefined}
        isBusy={step.isReporting}
        error={step.reportError}
      />
    </StepFrame>
  );
}
