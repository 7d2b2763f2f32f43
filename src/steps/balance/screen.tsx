import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { BalanceElsewhere } from './balance-elsewhere.tsx';
import { BalanceHere } from './balance-here.tsx';

/** The balance: shown here, or in the CRM where the backend can not read it. */
export function Screen(props: StepScreenProps) {
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  return props.record.support === 'guide' ? (
    <BalanceElsewhere step={props} tenant={config.tenant} />
  ) : (
    <BalanceHere step={props} config={config} />
  );
}
