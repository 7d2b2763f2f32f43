import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery, walletQuery } from '#src/backend/queries.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { BalanceHere } from './balance-here.tsx';
import { BalanceInCrm } from './balance-in-crm.tsx';

/** The balance: looked at and topped up here, or in the CRM as far as the backend cannot do it. */
export function Screen(step: StepScreenProps) {
  const backend = useBackend();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const { data: wallet } = useSuspenseQuery(walletQuery(backend));
  return wallet === null || step.record.support !== 'manage' ? (
    <BalanceInCrm step={step} config={config} wallet={wallet} />
  ) : (
    <BalanceHere step={step} config={config} wallet={wallet} />
  );
}
