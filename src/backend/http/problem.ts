import * as v from 'valibot';
import { BackendError, type BackendErrorCode } from '#src/backend/backend-error.ts';
import type { KnownProblemCode } from '#src/backend/generated/enums.gen.ts';
import type { Attempt } from './wire.ts';

/** What the contract's codes are in the port's words. A code that is not here fails to compile. */
const codes: Record<KnownProblemCode, BackendErrorCode> = {
  amount_above_maximum: 'amount_above_maximum',
  amount_below_minimum: 'amount_below_minimum',
  backend_unavailable: 'unavailable',
  card_do_not_retry: 'card_do_not_retry',
  card_funding_not_accepted: 'card_funding_not_accepted',
  card_limit_reached: 'card_limit_reached',
  channel_not_active: 'channel_not_active',
  channel_requirements_unmet: 'channel_requirements_unmet',
  channel_unavailable: 'channel_unavailable',
  charge_cooldown: 'charge_cooldown',
  consent_outdated: 'consent_outdated',
  consent_required: 'consent_required',
  currency_mismatch: 'currency_mismatch',
  idempotency_in_progress: 'idempotency_in_progress',
  idempotency_key_required: 'idempotency_key_required',
  idempotency_key_reused: 'idempotency_key_reused',
  if_match_required: 'precondition_missing',
  insufficient_balance: 'insufficient_balance',
  invalid_cursor: 'invalid_request',
  invalid_request: 'invalid_request',
  launch_token_expired: 'launch_token_expired',
  launch_token_invalid: 'launch_token_invalid',
  launch_token_used: 'launch_token_used',
  monthly_cap_below_amount: 'monthly_cap_below_amount',
  monthly_cap_reached: 'monthly_cap_reached',
  no_usable_payment_method: 'no_usable_payment_method',
  not_cancelable: 'not_cancelable',
  not_found: 'not_found',
  not_resumable: 'not_resumable',
  operation_not_supported: 'operation_not_supported',
  payment_method_in_use: 'payment_method_in_use',
  payment_method_not_usable: 'payment_method_not_usable',
  permission_denied: 'permission_denied',
  provider_error: 'provider_unavailable',
  provider_unavailable: 'provider_unavailable',
  rate_limited: 'rate_limited',
  reminder_not_dismissible: 'reminder_not_dismissible',
  requirement_not_submittable: 'requirement_not_submittable',
  session_expired: 'session_expired',
  session_required: 'session_expired',
  session_revoked: 'session_revoked',
  setup_intent_not_succeeded: 'setup_intent_not_succeeded',
  stale_write: 'stale_write',
  step_not_declarable: 'step_not_declarable',
  step_not_skippable: 'step_not_skippable',
  top_up_in_progress: 'top_up_in_progress',
  validation_failed: 'validation_failed',
  workspace_suspended: 'workspace_suspended',
};

/** For answers without a readable code: pages of gateways, empty and cut bodies. */
const codesByStatus: Record<number, BackendErrorCode> = {
  400: 'invalid_request',
  401: 'session_expired',
  403: 'permission_denied',
  404: 'not_found',
  408: 'timeout',
  412: 'stale_write',
  422: 'validation_failed',
  428: 'precondition_missing',
  429: 'rate_limited',
};

/** Statuses under which a code newer than this build can mean anything. */
const ambiguousStatuses = new Set([400, 409, 422]);

/** Only what is used, and each member on its own: a problem that is half wrong still tells its code. */
const vReadableProblem = v.object({
  code: v.fallback(v.nullable(v.string()), null),
  request_id: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/))), null),
  errors: v.fallback(v.array(v.object({ pointer: v.string(), code: v.string() })), []),
});

/**
 * Reads an error answer, RFC 9457 or not, by its code, then by its status, never by its text. A server failure
 * without a known code is a lost attempt: whoever answered may not be the backend.
 */
export function toProblem(status: number, headers: Headers, text: string): Attempt {
  const problem = parseProblem(text);
  const known = toKnownCode(problem.code);
  const error = new BackendError(known ?? guessCode(status, problem.code !== null), {
    fields: problem.errors,
    retryAfterMs: toRetryAfterMs(headers.get('Retry-After')),
    requestId: problem.request_id,
  });
  const isLost = known === null && (status >= 500 || status === 408);
  return isLost ? { kind: 'lost', error } : { kind: 'refused', error, status };
}

function parseProblem(text: string): v.InferOutput<typeof vReadableProblem> {
  try {
    return v.parse(vReadableProblem, JSON.parse(text));
  } catch {
    return { code: null, request_id: null, errors: [] };
  }
}

function toKnownCode(code: string | null): BackendErrorCode | null {
  return code !== null && isKnownCode(code) ? codes[code] : null;
}

function isKnownCode(code: string): code is KnownProblemCode {
  return Object.hasOwn(codes, code);
}

function guessCode(status: number, hasCode: boolean): BackendErrorCode {
  if (hasCode && ambiguousStatuses.has(status)) return 'unknown';
  return codesByStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
}

/** Seconds, or an HTTP date. */
function toRetryAfterMs(value: string | null): number | null {
  if (value === null) return null;
  if (/^\d{1,7}$/.test(value.trim())) return Number(value) * 1_000;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - Date.now());
}
