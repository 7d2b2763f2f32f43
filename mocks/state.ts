import type { CardFunding, PaymentAdvice, PaymentFailureCode } from '#src/domain/card.ts';
import type { Permission } from '#src/domain/principal.ts';
import type { StepId, StepReport, StepSupport } from '#src/domain/progress.ts';
import type { BrandId } from './brands.ts';
import type { CampaignState } from './campaign-state.ts';
import type { channelIds } from '#src/backend/generated/enums.gen.ts';
import type { HandoverRequest, HandoverState, LaunchState, SessionState } from './session-state.ts';

/*
 * Everything a world remembers. Plain JSON, so that it survives a reload, fits in a link and is compared by a
 * test. Nothing here is derived: what follows from it (balance, status, progress) is computed when asked.
 */

export type ChannelId = (typeof channelIds)[number];

/** What the test card does, told by the Stripe double; no card number ever comes here. */
export type CardBehaviour =
  | 'ok'
  | 'three_d_secure'
  /** Asks at saving and at every charge: automatic ones end in `authentication_required`. */
  | 'three_d_secure_always'
  | 'three_d_secure_declined'
  | 'decline_on_charge'
  /** Not a test card of the double: its bank forbids trying again. Scenarios seed it. */
  | 'do_not_retry_on_charge'
  | 'generic_decline'
  | 'insufficient_funds'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'lost_card'
  | 'stolen_card';

export interface CardFacts {
  brand: string;
  funding: CardFunding;
  last4: string;
  expMonth: number;
  expYear: number;
  country: string;
  behaviour: CardBehaviour;
}

export interface FailureState {
  code: PaymentFailureCode;
  advice: PaymentAdvice;
  isRetryable: boolean;
  nextRetryAtMs: number | null;
}

export interface CardState extends CardFacts {
  id: string;
  createdAtMs: number;
  /** Until when the provider still confirms it; null when it does not. */
  pendingUntilMs: number | null;
  /** Whether the late confirmation fails. */
  failsLate: boolean;
  /** Why it can not be charged, or why its last charge failed. */
  failure: FailureState | null;
  /** Its bank said never again; only another card helps. */
  isDoNotRetry: boolean;
  replacedCardId: string | null;
}

export interface SetupState {
  id: string;
  providerId: string;
  clientSecret: string;
  status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled';
  card: CardFacts | null;
  failure: FailureState | null;
  cardId: string | null;
  consentVersion: string | null;
  createdAtMs: number;
}

export interface TopUpState {
  id: string;
  providerId: string;
  clientSecret: string;
  trigger: 'manual' | 'auto_recharge';
  status: 'processing' | 'requires_action' | 'succeeded' | 'failed' | 'canceled';
  amountMinor: number;
  cardId: string;
  card: CardFacts;
  /** Cards this payment was tried on by itself; none of them is tried a second time. */
  triedCardIds: string[];
  failure: FailureState | null;
  attempts: number;
  ledgerSequence: number | null;
  /** When a charge under way is decided, or an authentication expires. */
  dueAtMs: number | null;
  createdAtMs: number;
  attemptedAtMs: number;
  updatedAtMs: number;
}

export interface RechargeState {
  isEnabled: boolean;
  thresholdMinor: number;
  amountMinor: number;
  monthlyCapMinor: number | null;
  cardId: string | null;
  consentVersion: string | null;
  version: number;
  updatedAtMs: number;
  consecutiveFailures: number;
  pause: {
    reason: 'payment_failed' | 'authentication_required';
    sinceMs: number;
    topUpId: string;
    failure: FailureState;
  } | null;
  isTriggered: boolean;
  lastAttemptAtMs: number | null;
  lastTopUpId: string | null;
}

export interface LedgerRow {
  sequence: number;
  type:
    | 'top_up'
    | 'auto_recharge'
    | 'usage'
    | 'refund'
    | 'chargeback'
    | 'chargeback_reversal'
    | 'promotional_credit'
    | 'promotional_expiry'
    | 'adjustment';
  amountMicros: number;
  balanceAfterMicros: number;
  usage: {
    channel: ChannelId;
    unit: 'segment' | 'message' | 'email' | 'minute';
    quantity: number;
    unitPriceMicros: number;
  } | null;
  topUpId: string | null;
  occurredAtMs: number;
  postedAtMs: number;
}

export interface LedgerState {
  /** Rows computed on demand before the stored ones, for a wallet with years behind it. */
  prefix: { blocks: number; startMs: number; stepMs: number } | null;
  rows: LedgerRow[];
}

export interface RequirementState {
  status: 'unmet' | 'in_progress' | 'pending_review' | 'met' | 'rejected';
  values: Record<string, string | boolean>;
  updatedAtMs: number;
  /** When whoever acts next is done; null when that is the customer. */
  dueAtMs: number | null;
  rejection: 'number_in_use' | 'number_restricted' | null;
}

export interface ChannelState {
  isEnabled: boolean;
  suspension: 'number_restricted' | null;
  requirements: Record<string, RequirementState>;
  activatedAtMs: number | null;
}

export type MalformedKind =
  | 'missing'
  | 'null'
  | 'wrong_type'
  | 'html'
  | 'empty'
  | 'truncated'
  | 'unknown_enum'
  | 'huge';

/** What goes wrong between the world and who asks. Matches operations by id; without any, all of them. */
export interface Fault {
  kind:
    | { type: 'network_error' }
    | { type: 'cut_after_write' }
    | { type: 'status'; status: 500 | 502 | 503 }
    | { type: 'slow'; delayMs: number }
    | { type: 'malformed'; how: MalformedKind }
    | { type: 'session_expired' }
    | { type: 'rate_limited'; retryAfterSeconds: number }
    | { type: 'changed_by_other' };
  operationIds?: string[];
  /** Only what can change something. */
  writesOnly?: boolean;
  /** Lets this many matching requests pass first. */
  after?: number;
  /** How many times it strikes; always without it. */
  times?: number;
}

export interface WorldState {
  scenario: string;
  seed: number;
  createdAtMs: number;
  /** How far the clock was moved ahead of the real one. */
  advancedMs: number;
  /** Everything that happens by itself up to here has happened. */
  settledToMs: number;
  idCount: number;

  currency: 'usd' | 'clp' | 'kwd';
  country: string;
  timeZone: string;
  workspaceId: string;
  /** Whose CRM this is: its config.json, its name. */
  brand: BrandId;
  locale: string;
  permissions: Permission[];
  /** How far this backend takes part in each step. */
  support: Record<StepId, StepSupport>;
  acceptedFunding: CardFunding[];
  /** Whether the rule turns to the next card when one declines; otherwise it charges one card only. */
  triesOtherCards: boolean;
  isSuspended: boolean;
  /** How long the provider takes to confirm a new card; null confirms at once. */
  lateConfirmation: { delayMs: number; fails: boolean } | null;
  /** How long a charge by hand is under way; 0 settles it in its own answer. */
  manualChargeMs: number;
  isCarrierBlocking: boolean;
  faults: Fault[];
  stripe: 'works' | 'blocked' | 'stalled' | 'html';

  /** What the CRM's launch links are worth in this world. */
  launchLinks: 'fresh' | 'used' | 'expired';
  /** The CRM opens the wizard for somebody who follows this request, instead of for the workspace's own user. */
  launchesFor: HandoverRequest | null;
  launches: LaunchState[];
  handovers: HandoverState[];
  sessions: SessionState[];
  idempotency: Record<
    string,
    {
      bodyHash: number;
      status: number;
      body: unknown;
      headers: Record<string, string>;
      atMs: number;
    }
  >;

  reports: Partial<Record<StepId, { report: Exclude<StepReport, 'reopened'>; atMs: number }>>;
  /** When the customer did a step in the CRM itself, where the wizard only checks it. */
  crmVisits: Partial<Record<StepId, number>>;

  cards: CardState[];
  defaultCardId: string | null;
  setups: SetupState[];
  topUps: TopUpState[];
  recharge: RechargeState;
  ledger: LedgerState;
  usage: {
    /** Typical quantities a day; nothing is sent without. */
    perDay: Partial<Record<ChannelId, number>>;
    /** Use before this instant has been posted. */
    throughMs: number;
    /** Until here use was posted once a day, afterwards once an hour. */
    dailyUntilMs: number;
  };
  /** What is being sent on top of everyday use, or was last. */
  campaign: CampaignState | null;
  channels: Record<ChannelId, ChannelState>;
  reminders: Record<string, { status: 'dismissed' | 'active'; snoozedUntilMs: number | null }>;
  preferences: {
    version: number;
    lowBalanceThresholdMinor: number | null;
    weeklyReview: { weekday: number; time: string } | null;
    /** Looks that were due before somebody asked for them are not missed. */
    reviewSinceMs: number;
    delivery: { inApp: boolean; email: boolean; recipients: string[] };
    kinds: Record<string, boolean>;
  };
}
