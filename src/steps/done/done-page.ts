import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComponentType } from 'react';
import type { Progress, StepId } from '#src/domain/progress.ts';

/** A step by the name the flow gives it. */
export interface NamedStep {
  id: StepId;
  label: MessageDescriptor;
}

export interface DoneScreenProps {
  progress: Progress;
  /** The steps in order, with their names. */
  steps: readonly NamedStep[];
  /** Goes to a step, to complete or to change it. */
  onVisit: (stepId: StepId) => void;
  /** Leaves the wizard: for the CRM, or for the next part of the tenant's tutorial. Call from a click. */
  onLeave: (reason: 'to_crm' | 'next_part', url: string) => void;
}

/** The summary as the app sees it: not a step, because nothing is left to complete on it. */
export const donePage: {
  label: MessageDescriptor;
  load: () => Promise<{ Screen: ComponentType<DoneScreenProps> }>;
} = {
  label: msg`Resumen`,
  load: () => import('./screen.tsx'),
};
