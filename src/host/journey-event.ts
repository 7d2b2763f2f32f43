import type { StepId } from '#src/domain/progress.ts';

/*
 * What whoever hosts the wizard may learn of a visit. A closed union: there is no member for a name, an amount, an
 * account or an address, so that none can slip in. docs/decisions/020-journey-events.md.
 */

/** A page of the wizard. */
export type JourneyPage = StepId | 'done';

/** Something that happened on the way, before it is known when and on which page. */
export type JourneyMoment =
  /** The first page of a visit is there; `isReturning` when the account had progress before. */
  | { type: 'journey_started'; firstPage: JourneyPage; isReturning: boolean }
  | { type: 'page_viewed'; page: JourneyPage }
  /** `declared`: the customer's word; `done`: the backend's. */
  | { type: 'step_completed'; outcome: 'done' | 'declared' }
  | { type: 'step_skipped' }
  | { type: 'went_back' }
  | { type: 'started_over' }
  | { type: 'error_shown'; code: JourneyErrorCode }
  | { type: 'help_opened'; topic: HelpTopic }
  | { type: 'handed_over' }
  | { type: 'left'; reason: LeaveReason };

/** What every event carries besides its moment. */
export interface JourneyStamp {
  v: 1;
  /** Random, made for this visit alone and kept nowhere: it ties the events of one visit, and nothing else. */
  visitId: string;
  /** The page that was open; null before the first one. */
  page: JourneyPage | null;
  /** Of the page, such as `es`. */
  language: string;
  /** How long the page was looked at so far: hidden and paused time does not count. */
  activeMs: number;
}

/** One event as the host gets it. */
export type JourneyEvent = JourneyStamp & JourneyMoment;

/**
 * Why a visit ended or paused. `hidden` may be followed by more of the same visit: on a phone it is often the last
 * thing a browser tells.
 */
export type LeaveReason = 'to_crm' | 'next_part' | 'hidden' | 'closed';

/** A help that can be opened. A new one is a word here. */
export type HelpTopic =
  | 'wallet_not_found'
  | 'which_card'
  | 'card_pays'
  | 'card_failed'
  | 'card_order'
  | 'simulation'
  | 'recommendation'
  | 'standouts'
  | 'weekly_review'
  | 'channel_requirements'
  | 'contact';

/** The codes of what the wizard can show as an error: the backend's, and its own. Never a message. */
export type JourneyErrorCode =
  | 'screen_unavailable'
  | 'offline'
  | 'timeout'
  | 'unavailable'
  | 'malformed'
  | 'outcome_unknown'
  | 'session_expired'
  | 'session_revoked'
  | 'launch_token_invalid'
  | 'launch_token_expired'
  | 'launch_token_used'
  | 'permission_denied'
  | 'workspace_suspended'
  | 'invalid_request'
  | 'validation_failed'
  | 'not_found'
  | 'operation_not_supported'
  | 'stale_write'
  | 'precondition_missing'
  | 'idempotency_key_required'
  | 'idempotency_key_reused'
  | 'idempotency_in_progress'
  | 'rate_limited'
  | 'amount_below_minimum'
  | 'amount_above_maximum'
  | 'monthly_cap_below_amount'
  | 'monthly_cap_reached'
  | 'currency_mismatch'
  | 'charge_cooldown'
  | 'top_up_in_progress'
  | 'not_cancelable'
  | 'not_resumable'
  | 'insufficient_balance'
  | 'card_funding_not_accepted'
  | 'card_limit_reached'
  | 'payment_method_in_use'
  | 'payment_method_not_usable'
  | 'card_do_not_retry'
  | 'no_usable_payment_method'
  | 'setup_intent_not_succeeded'
  | 'consent_required'
  | 'consent_outdated'
  | 'provider_unavailable'
  | 'step_not_skippable'
  | 'step_not_declarable'
  | 'channel_requirements_unmet'
  | 'channel_not_active'
  | 'channel_unavailable'
  | 'requirement_not_submittable'
  | 'reminder_not_dismissible'
  | 'unknown';
