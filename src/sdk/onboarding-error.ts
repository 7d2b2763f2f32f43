import type { OnboardingErrorCode } from './types.ts';

/** The one error that the SDK throws. */
export class OnboardingError extends Error {
  override readonly name = 'OnboardingError';
  readonly code: OnboardingErrorCode;

  constructor(code: OnboardingErrorCode, message: string) {
    super(`Paso: ${message}`);
    this.code = code;
  }
}

/** Of use of the SDK that cannot mean anything. */
export function misused(sentence: string): OnboardingError {
  return new OnboardingError('invalid_config', sentence);
}
