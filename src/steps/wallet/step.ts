import { msg } from '@lingui/core/macro';
import type { StepDescriptor } from '#src/wizard/step.ts';

export const walletStep: StepDescriptor = {
  id: 'wallet',
  label: msg`Billetera`,
  load: () => import('./screen.tsx'),
};
