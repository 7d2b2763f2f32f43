import { msg } from '@lingui/core/macro';
import type { StepDescriptor } from '#src/wizard/step.ts';

export const cardStep: StepDescriptor = {
  id: 'card',
  label: msg`Tarjeta`,
  load: () => import('./screen.tsx'),
};
