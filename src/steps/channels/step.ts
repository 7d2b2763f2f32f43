import { msg } from '@lingui/core/macro';
import type { StepDescriptor } from '#src/wizard/step.ts';

export const channelsStep: StepDescriptor = {
  id: 'channels',
  label: msg`Canales`,
  load: () => import('./screen.tsx'),
};
