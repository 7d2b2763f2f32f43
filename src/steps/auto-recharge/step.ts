import { msg } from '@lingui/core/macro';
import type { StepDescriptor } from '#src/wizard/step.ts';

export const autoRechargeStep: StepDescriptor = {
  id: 'auto-recharge',
  label: msg`Recarga automática`,
  load: () => import('./screen.tsx'),
};
