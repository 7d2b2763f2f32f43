import type { Card, PaymentFailure } from '#src/domain/card.ts';
import type { Config, Consent } from '#src/domain/tenant.ts';
import type { Principal } from '#src/domain/principal.ts';
import type { Progress, StepId, StepReport } from '#src/domain/progress.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type {
  Reminder,
  ReminderChange,
  ReminderPreferences,
  ReminderSettings,
} from '#src/domain/reminder.ts';
import type { RechargeStatus, TopUp, Wallet } from '#src/domain/wallet.ts';
import type { Channel, Requirement, RequirementValues } from '#src/channels/channel.ts';
import type { ChannelId } from '#src/channels/channels.ts';
import type {
  Page,
  Rate,
  Transaction,
  TransactionFilter,
  UsageRange,
  UsageSummary,
} from './ledger.ts';

/** A read can be given up. */
export interface ReadOptions {
  signal?: AbortSignal;
}

/** One intention of the customer: kept for every retry of the same thing, new after an edit. */
export interface Intent {
  idempotencyKey: string;
}

/** The consent a customer saw and gave, by version. */
export type ConsentGiven = Pick<Consent, 'document' | 'version'>;

/** A card being saved: the provider's secret is used once and never stored. */
export interface CardSetup {
  id: string;
  status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'processing'
    | 'succeeded'
    | 'canceled'
    | 'unknown';
  clientSecret: string | null;
  failure: PaymentFailure | null;
}

/** The rule with what it has done and the version a change is made against. */
export interface AutoRecharge {
  rule: RechargeRule;
  status: RechargeStatus;
  pause: {
    reason:
      | 'payment_failed'
      | 'authentication_required'
      | 'no_payment_method'
      | 'card_expired'
      | 'monthly_cap_reached'
      | 'dispute'
      | 'manual'
      | 'unknown';
    sinceMs: number;
    topUpId: string | null;
    failure: PaymentFailure | null;
  } | null;
  thisMonth: { chargedMinor: number; count: number; resetsAtMs: number };
  /** Attempts in a row that did not go through; a success begins anew. */
  consecutiveFailures: number;
  /** The recharge that saving the rule started at once, or null. */
  startedTopUpId: string | null;
  etag: string;
}

export interface ChannelTest {
  status: 'queued' | 'sent' | 'failed' | 'unknown';
  /** Masked address or number. */
  sentTo: string;
  costMicros: number;
}

export interface HandoverLink {
  url: string;
  expiresAtMs: number;
}

/**
 * Everything the wizard asks of whoever keeps the account, in the wizard's own words. Adapters implement it; the
 * contract suite in `tests/contract` runs over each of them. Every method rejects with a `BackendError` and nothing
 * else, but for a read that was given up, which rejects with its signal's reason. Writes that can move money take an
 * {@link Intent} and are safe to repeat with the same one.
 */
export interface Backend {
  readPrincipal(options?: ReadOptions): Promise<Principal>;
  saveLocale(locale: string): Promise<void>;
  readConfig(options?: ReadOptions): Promise<Config>;

  readProgress(options?: ReadOptions): Promise<Progress>;
  reportStep(stepId: StepId, report: StepReport): Promise<Progress>;
  createHandoverLink(stepId: StepId): Promise<HandoverLink>;

  listCards(options?: ReadOptions): Promise<Card[]>;
  startCardSetup(consent: ConsentGiven | null, intent: Intent): Promise<CardSetup>;
  /** `setupIntentId` may be ours or the provider's, as it stands in a return address. */
  readCardSetup(setupIntentId: string, options?: ReadOptions): Promise<CardSetup>;
  /** Success of saving a card; the card may still be `pending`. */
  finishCardSetup(setupIntentId: string, intent: Intent): Promise<Card>;
  makeDefaultCard(cardId: string): Promise<Card>;
  removeCard(cardId: string): Promise<void>;

  readWallet(options?: ReadOptions): Promise<Wallet>;
  /** A page of the history; rows never change, so a cursor can be used again. */
  listTransactions(
    filter: TransactionFilter,
    cursor: string | null,
    options?: ReadOptions,
  ): Promise<Page<Transaction>>;
  readTransaction(transactionId: string, options?: ReadOptions): Promise<Transaction>;
  /** Exactly what the filter selects, as CSV text. */
  exportTransactions(filter: TransactionFilter, options?: ReadOptions): Promise<string>;
  readUsage(range: UsageRange, options?: ReadOptions): Promise<UsageSummary>;
  listRates(options?: ReadOptions): Promise<Rate[]>;

  /** A declined card is an answer (`status: 'failed'`), not an error. `cardId` null means the default card. */
  createTopUp(amountMinor: number, cardId: string | null, intent: Intent): Promise<TopUp>;
  readTopUp(topUpId: string, options?: ReadOptions): Promise<TopUp>;
  /** Brings the same payment back for the customer to finish; never a second charge. */
  resumeTopUp(topUpId: string, cardId: string | null, intent: Intent): Promise<TopUp>;
  cancelTopUp(topUpId: string, intent: Intent): Promise<TopUp>;

  readAutoRecharge(options?: ReadOptions): Promise<AutoRecharge>;
  /** Rejects with `stale_write` when `etag` is not the newest. Switching on may charge once. */
  saveAutoRecharge(
    rule: RechargeRule,
    consent: ConsentGiven | null,
    etag: string,
    intent: Intent,
  ): Promise<AutoRecharge>;
  /** Clears a pause after its cause was fixed. */
  resumeAutoRecharge(intent: Intent): Promise<AutoRecharge>;

  listChannels(options?: ReadOptions): Promise<Channel[]>;
  setChannelEnabled(channelId: ChannelId, isEnabled: boolean, etag: string): Promise<Channel>;
  submitRequirement(
    channelId: ChannelId,
    requirementId: string,
    values: RequirementValues,
  ): Promise<Requirement>;
  sendChannelTest(channelId: ChannelId, intent: Intent): Promise<ChannelTest>;

  /** What needs a look now, most severe first. */
  listReminders(options?: ReadOptions): Promise<Reminder[]>;
  /** Rejects with `reminder_not_dismissible` for a critical one. */
  updateReminder(reminderId: string, change: ReminderChange): Promise<Reminder>;
  readReminderPreferences(options?: ReadOptions): Promise<ReminderPreferences>;
  /** Rejects with `stale_write` when `etag` is not the newest. */
  saveReminderPreferences(settings: ReminderSettings, etag: string): Promise<ReminderPreferences>;
}
