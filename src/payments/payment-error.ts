/** What can go wrong between the wizard and the payment provider that is not a decline. */
export const paymentErrorCodes = [
  /** The provider's script or form did not come: blocked, stalled, or something else answered. */
  'provider_unreachable',
  /** The form came and then gave up, or the provider did not understand us: a set-up only we can fix. */
  'provider_misconfigured',
  /** The attempt at saving was closed on the provider's side; a new one has to be started. */
  'attempt_expired',
  /** The provider answered with a state this build does not know. */
  'unexpected_state',
] as const;
export type PaymentErrorCode = (typeof paymentErrorCodes)[number];

/** The one error of `payments/`. Screens decide by `code`, never by message. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';
  readonly code: PaymentErrorCode;

  constructor(code: PaymentErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
