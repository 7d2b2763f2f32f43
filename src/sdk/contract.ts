import type {
  FrameAppearance,
  HostErrorCode,
  LockReason as FrameLockReason,
  Payload,
} from '#src/host/frame/protocol.ts';
import type { StepId } from '#src/domain/progress.ts';
import type {
  LockReason,
  OnboardingAppearance,
  OnboardingErrorCode,
  OnboardingEvents,
  OnboardingStep,
  TokenContext,
} from './types.ts';

/*
 * The public types are written out, so that a host compiles without our libraries. Here they are held against those of
 * the protocol: one that has changed on one side alone does not compile.
 */

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Within<A, B> = [A] extends [B] ? true : never;

/** Nothing at run time. */
export type Contract = [
  Same<OnboardingErrorCode, HostErrorCode>,
  Same<LockReason, FrameLockReason>,
  Same<OnboardingStep, StepId>,
  Same<keyof OnboardingAppearance, keyof FrameAppearance>,
  Within<OnboardingAppearance, FrameAppearance>,
  Within<Payload<'session.get'>['reason'], TokenContext['reason']>,
  Same<OnboardingEvents['stepchange'], Payload<'stepchange'>>,
  Same<OnboardingEvents['pending'], Payload<'pending'>>,
];
export const contract: Contract = [true, true, true, true, true, true, true, true];
