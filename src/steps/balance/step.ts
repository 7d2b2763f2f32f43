import { msg } from '@lingui/core/macro';
import type { StepDescriptor } from '#src/wizard/step.ts';

export const balanceStep: StepDescriptor = {
  id: 'balance',
  label: msg`Saldo`,
  load: () => import('./screen.tsx'),
};
