import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { autoRechargeQuery, configQuery } from '#src/backend/queries.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { RuleHere } from './rule-here.tsx';
import { RuleInCrm } from './rule-in-crm.tsx';

/** Automatic recharge: set here, or in the CRM where the backend cannot do it. */
export function Screen(step: StepScreenProps) {
  const backend = useBackend();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const { data: autoRecharge } = useSuspenseQuery(autoRechargeQuery(backend));
  return step.record.support === 'manage' && autoRecharge !== null ? (
    <RuleHere step={step} autoRecharge={autoRecharge} config={config} />
  ) : (
    <RuleInCrm step={step} autoRecharge={autoRecharge} config={config} />
  );
}
