import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { CardsElsewhere } from './cards-elsewhere.tsx';
import { CardsHere } from './cards-here.tsx';

/** The card that pays for what is sent: saved here, or in the CRM where the backend can not do it. */
export function Screen(step: StepScreenProps) {
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  return step.record.support === 'manage' ? (
    <CardsHere {...step} config={config} />
  ) : (
    <CardsElsewhere step={step} config={config} />
  );
}
