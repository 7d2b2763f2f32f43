import type { MessageDescriptor } from '@lingui/core';
import type { ComponentType } from 'react';
import type { StepId, StepRecord } from '#src/domain/progress.ts';

/**
 * How a screen ends: `done` (the backend already knows), `declared` (the customer says so and the wizard
 * reports it), `skipped` (left for later), `back`. What follows is the flow's business.
 */
export type StepOutcome = 'done' | 'declared' | 'skipped' | 'back';

export interface StepScreenProps {
  record: StepRecord;
  /** Ends the screen. While the report is written `isReporting` is true; if that fails the app says so in `reportError`. */
  onOutcome: (outcome: StepOutcome) => void;
  isReporting: boolean;
  /** A ready sentence about a report that failed, to be put above the buttons; null otherwise. */
  reportError: React.ReactNode;
  /** False on the first step. */
  canGoBack: boolean;
  /** Goes to another step by the flow: "add a card" on the board of channels. */
  onVisit: (stepId: StepId) => void;
}

/** A step as the flow sees it. The screen is loaded when it is near. */
export interface StepDescriptor {
  id: StepId;
  label: MessageDescriptor;
  load: () => Promise<{ Screen: ComponentType<StepScreenProps> }>;
}
