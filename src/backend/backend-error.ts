/** What a backend can answer instead of what was asked. Closed: adapters map the wire to it by table. */
export const backendErrorCodes = [
  // transport
  'offline',
  'timeout',
  'unavailable',
  'malformed',
  /** A write was sent and no answer came: it may have happened. */
  'outcome_unknown',
  // who is asking
  'session_expired',
  'session_revoked',
  'launch_token_invalid',
  'launch_token_expired',
  'launch_token_used',
  'permission_denied',
  'workspace_suspended',
  // what was asked
  'invalid_request',
  'validation_failed',
  'not_found',
  'operation_not_supported',
  'stale_write',
  'precondition_missing',
  'idempotency_key_required',
  'idempotency_key_reused',
  'idempotency_in_progress',
  'rate_limited',
  // money and cards
  'amount_below_minimum',
  'amount_above_maximum',
  'monthly_cap_below_amount',
  'monthly_cap_reached',
  'currency_mismatch',
  'charge_cooldown',
  'top_up_in_progress',
  'not_cancelable',
  'not_resumable',
  'insufficient_balance',
  'card_funding_not_accepted',
  'card_limit_reached',
  'payment_method_in_use',
  'payment_method_not_usable',
  /** The bank forbids another try on this card. */
  'card_do_not_retry',
  'no_usable_payment_method',
  'setup_intent_not_succeeded',
  'consent_required',
  'consent_outdated',
  'provider_unavailable',
  // steps, channels, reminders
  'step_not_skippable',
  'step_not_declarable',
  'channel_requirements_unmet',
  'channel_not_active',
  'channel_unavailable',
  'requirement_not_submittable',
  'reminder_not_dismissible',
  'unknown',
] as const;
export type BackendErrorCode = (typeof backendErrorCodes)[number];

export interface FieldProblem {
  /** JSON Pointer into what was sent, such as `/threshold/amount`. */
  pointer: string;
  code: string;
}

/** The one error that leaves a backend adapter. Screens decide by `code`, never by message. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly code: BackendErrorCode;
  readonly fields: FieldProblem[];
  readonly retryAfterMs: number | null;
  /** For a support conversation; null where the backend gave none. */
  readonly requestId: string | null;

  constructor(
    code: BackendErrorCode,
    details: {
      fields?: FieldProblem[];
      retryAfterMs?: number | null;
      requestId?: string | null;
      cause?: unknown;
    } = {},
  ) {
    super(code, { cause: details.cause });
    this.code = code;
    this.fields = details.fields ?? [];
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.requestId = details.requestId ?? null;
  }
}

/** Any thrown value as a BackendError; a surprise becomes `unknown`. */
export function toBackendError(error: unknown): BackendError {
  return error instanceof BackendError ? error : new BackendError('unknown', { cause: error });
}

/** Whether the session is over and only a new launch from the CRM helps. */
export function isSessionLost(error: unknown): boolean {
  return (
    error instanceof BackendError &&
    (error.code.startsWith('session_') || error.code.startsWith('launch_token_'))
  );
}
