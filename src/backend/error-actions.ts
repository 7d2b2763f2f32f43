import type { BackendErrorCode } from './backend-error.ts';

/**
 * The one thing to do after an error. Those with a button of their own do it (account/backend-problem.tsx); the others
 * name what stands on the page already.
 */
export const errorActions = [
  /** Send or read the same again. */
  'try_again',
  /** Load the page anew. */
  'reload',
  /** Read the account as it is now. */
  'look_again',
  'contact_support',
  /** At the field, the switch or the list that is on the page. */
  'change_it',
  /** Another card: at the form or the list of cards. */
  'other_card',
  /** Nothing: it goes on by itself. */
  'wait',
  /** By the CRM's door; a page of its own says how. */
  'sign_in',
  /** The hand-over beside it. */
  'ask_administrator',
] as const;
export type ErrorAction = (typeof errorActions)[number];

/** What to do after each error. One that is not here does not compile. */
export const actionOf: Readonly<Record<BackendErrorCode, ErrorAction>> = {
  offline: 'try_again',
  timeout: 'try_again',
  unavailable: 'try_again',
  malformed: 'try_again',
  outcome_unknown: 'look_again',

  session_expired: 'sign_in',
  session_revoked: 'sign_in',
  launch_token_invalid: 'sign_in',
  launch_token_expired: 'sign_in',
  launch_token_used: 'sign_in',
  permission_denied: 'ask_administrator',
  workspace_suspended: 'contact_support',

  invalid_request: 'reload',
  validation_failed: 'change_it',
  not_found: 'reload',
  operation_not_supported: 'contact_support',
  stale_write: 'change_it',
  precondition_missing: 'reload',
  idempotency_key_required: 'reload',
  idempotency_key_reused: 'look_again',
  idempotency_in_progress: 'wait',
  rate_limited: 'try_again',

  amount_below_minimum: 'change_it',
  amount_above_maximum: 'change_it',
  monthly_cap_below_amount: 'change_it',
  monthly_cap_reached: 'change_it',
  currency_mismatch: 'reload',
  charge_cooldown: 'wait',
  top_up_in_progress: 'wait',
  not_cancelable: 'wait',
  not_resumable: 'look_again',
  insufficient_balance: 'change_it',
  card_funding_not_accepted: 'other_card',
  card_limit_reached: 'change_it',
  payment_method_in_use: 'change_it',
  payment_method_not_usable: 'other_card',
  card_do_not_retry: 'other_card',
  no_usable_payment_method: 'other_card',
  setup_intent_not_succeeded: 'try_again',
  consent_required: 'change_it',
  consent_outdated: 'reload',
  provider_unavailable: 'look_again',

  step_not_skippable: 'change_it',
  step_not_declarable: 'look_again',
  channel_requirements_unmet: 'change_it',
  channel_not_active: 'change_it',
  channel_unavailable: 'contact_support',
  requirement_not_submittable: 'reload',
  reminder_not_dismissible: 'change_it',

  unknown: 'reload',
};
