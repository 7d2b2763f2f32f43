import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ElsewhereStep } from '#src/account/elsewhere-step.tsx';
import type { Tenant } from '#src/domain/tenant.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';

export interface ObservedWalletProps {
  step: StepScreenProps;
  tenant: Tenant;
  aside: ReactNode;
  /** The replica of the menu. */
  children: ReactNode;
}

/** Where the CRM tells that its wallet was opened: the way is shown here and gone there. */
export function ObservedWallet({ step, tenant, aside, children }: ObservedWalletProps) {
  const { brandName, crm } = tenant;
  const way = crm.menuPath.map(({ label }) => label).join(' → ');
  return (
    <ElsewhereStep
      step={step}
      title={<Trans>Encuentra tu Billetera</Trans>}
      lead={<Trans>Está en {brandName}. Entra una vez y sabrás volver siempre.</Trans>}
      panelTitle={<Trans>Entra a tu Billetera</Trans>}
      todo={<Trans>Sigue el camino: {way}.</Trans>}
      declareLabel={<Trans>Ya sé dónde está</Trans>}
      skipHint={<Trans>Sin saber llegar, no verás cuándo se acaba tu saldo.</Trans>}
      aside={aside}
    >
      {children}
    </ElsewhereStep>
  );
}
