import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery, principalQuery } from '#src/backend/queries.ts';
import { hasPermission } from '#src/domain/principal.ts';
import { useHost } from '#src/host/host.ts';
import { Button } from '#src/ui/button.tsx';
import { createLatePart } from '#src/ui/late-part.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { CrmWalk } from './crm-walk.tsx';
import { LostHelp } from './lost-help.tsx';
import type { ObservedWalletProps } from './observed-wallet.tsx';

/** Only where the CRM tells that its wallet was opened. */
const ObservedWallet = createLatePart<ObservedWalletProps>(async () => {
  const { ObservedWallet: Part } = await import('./observed-wallet.tsx');
  return Part;
});

/** The way to the wallet, walked once in a replica of the CRM's menu; then the customer's word that they know it. */
export function Screen(step: StepScreenProps) {
  const { t } = useLingui();
  const backend = useBackend();
  const host = useHost();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const { record, onOutcome, isReporting, reportError } = step;
  const { tenant } = config;
  const { brandName, crm } = tenant;
  const isComplete = record.status === 'complete';
  const [isThere, setIsThere] = useState(isComplete);
  const help = <LostHelp tenant={tenant} principal={principal} />;
  const walk = (
    <CrmWalk
      tenant={tenant}
      canReadWallet={hasPermission(principal, 'wallet:read')}
      startsThere={isComplete}
      onArrive={setIsThere}
    />
  );
  if (record.support === 'observe') {
    return (
      <ObservedWallet step={step} tenant={tenant} aside={help}>
        {walk}
      </ObservedWallet>
    );
  }
  return (
    <StepFrame
      title={<Trans>Encuentra tu Billetera</Trans>}
      lead={
        <Trans>
          Así se ve el menú de {brandName}. Recorre el camino una vez y sabrás volver siempre.
        </Trans>
      }
      aside={
        <>
          <Button
            icon={ExternalLink}
            className="max-sm:w-full sm:justify-self-start"
            onClick={() => host.openCrm(crm.walletUrl ?? crm.url)}
          >
            <Trans>Abrir mi Billetera en el CRM</Trans>
          </Button>
          {help}
        </>
      }
    >
      {walk}
      <StepActions
        primary={
          <Button
            variant={isThere ? 'primary' : 'secondary'}
            size="lg"
            isBusy={isReporting}
            busyLabel={t`Guardando`}
            onClick={() => onOutcome(isComplete ? 'done' : 'declared')}
          >
            {isThere ? <Trans>Continuar</Trans> : <Trans>Ya sé dónde está</Trans>}
          </Button>
        }
        onSkip={record.isSkippable && !isComplete ? () => onOutcome('skipped') : undefined}
        skipHint={<Trans>Sin saber llegar, no verás cuándo se acaba tu saldo.</Trans>}
        isBusy={isReporting}
        error={reportError}
      />
    </StepFrame>
  );
}
