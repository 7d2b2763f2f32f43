import { Trans } from '@lingui/react/macro';
import { ElsewhereStep } from '#src/account/elsewhere-step.tsx';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { WalletArt } from '#src/ui/wallet-art.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { BalanceDetails } from './balance-details.tsx';
import { BalanceSummary } from './balance-summary.tsx';

interface BalanceInCrmProps {
  step: StepScreenProps;
  config: Config;
  /** Null where the backend cannot tell the balance. */
  wallet: Wallet | null;
}

/** Where the balance is kept and topped up in the CRM's own screen: the way there, and what can be seen from here. */
export function BalanceInCrm({ step, config, wallet }: BalanceInCrmProps) {
  const { brandName } = config.tenant;
  return (
    <ElsewhereStep
      step={step}
      title={<Trans>Verifica tu saldo</Trans>}
      lead={<Trans>De aquí sale cada mensaje y cada llamada. Una mirada por semana basta.</Trans>}
      panelTitle={
        wallet === null ? (
          <Trans>Tu saldo se ve en {brandName}</Trans>
        ) : (
          <Trans>Tu saldo se revisa y se recarga en {brandName}</Trans>
        )
      }
      todo={<Trans>Mira el saldo disponible y el consumo del mes.</Trans>}
      declareLabel={<Trans>Revisé mi saldo</Trans>}
      details={wallet && <BalanceDetails wallet={wallet} config={config} onVisit={step.onVisit} />}
    >
      {wallet === null ? (
        <WalletArt state="filled" className="w-28" />
      ) : (
        <BalanceSummary wallet={wallet} />
      )}
    </ElsewhereStep>
  );
}
