import { BackendError } from '#src/backend/backend-error.ts';
import type { ConsentGiven } from '#src/backend/backend.ts';
import type { TransactionFilter, UsageRange } from '#src/backend/ledger.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { type ReminderChange, type ReminderSettings, toTimeText } from '#src/domain/reminder.ts';
import type { Operations } from '#src/backend/generated/operations.gen.ts';
import type {
  AutoRechargeUpdate,
  ConsentAcceptance,
  Money,
  ReminderPreferences,
  ReminderUpdate,
} from '#src/backend/generated/types.gen.ts';

type LedgerQuery = NonNullable<Operations['listWalletTransactions']['data']['query']>;
type UsageQuery = NonNullable<Operations['getUsageSummary']['data']['query']>;

/** An amount of the account, in its own currency. */
export function fromMinor(amountMinor: number, currency: string): Money {
  return { amount: amountMinor, currency };
}

/** The consent the customer gave, as a member of a body; nothing where none was asked. */
export function fromConsent(consent: ConsentGiven | null): { consent?: ConsentAcceptance } {
  if (consent === null) return {};
  return { consent: { document: consent.document, version: consent.version } };
}

/** The rule. It is not tied to a card: it charges whichever is the default at the time. */
export function fromRule(
  rule: RechargeRule,
  consent: ConsentGiven | null,
  currency: string,
): AutoRechargeUpdate {
  const cap = rule.monthlyCapMinor;
  return {
    enabled: rule.isEnabled,
    threshold: fromMinor(rule.thresholdMinor, currency),
    amount: fromMinor(rule.amountMinor, currency),
    monthly_cap: cap === null ? null : fromMinor(cap, currency),
    payment_method_id: null,
    ...fromConsent(consent),
  };
}

/** A filter of the ledger. */
export function fromFilter({
  types,
  channelIds,
  fromMs,
  toMs,
  isOldestFirst = false,
}: TransactionFilter): LedgerQuery {
  return {
    ...(types === undefined ? {} : { type: types }),
    ...(channelIds === undefined ? {} : { channel: channelIds }),
    ...(fromMs === undefined ? {} : { from: fromInstant(fromMs) }),
    ...(toMs === undefined ? {} : { to: fromInstant(toMs) }),
    ...(isOldestFirst ? { order: 'asc' } : {}),
  };
}

/** A span of use, cut in the account's own zone. */
export function fromUsageRange({ fromMs, toMs, granularity }: UsageRange): UsageQuery {
  return { from: fromInstant(fromMs), to: fromInstant(toMs), granularity };
}

/** What is done with a reminder. */
export function fromReminderChange(change: ReminderChange): ReminderUpdate {
  return change.kind === 'dismiss'
    ? { status: 'dismissed' }
    : { snoozed_until: fromInstant(change.untilMs) };
}

/** Who is told what, in whole: a setting is replaced, not merged. */
export function fromReminderPreferences(
  { lowBalanceMinor: low, weeklyReview, delivery, kinds }: ReminderSettings,
  currency: string,
): ReminderPreferences {
  return {
    low_balance_threshold: low === null ? null : fromMinor(low, currency),
    weekly_review:
      weeklyReview === null
        ? null
        : { weekday: weeklyReview.weekday, time: toTimeText(weeklyReview) },
    delivery: {
      in_app: delivery.inApp,
      email: delivery.email,
      recipients: delivery.recipients,
    },
    kinds,
  };
}

function fromInstant(atMs: number): string {
  if (Number.isNaN(new Date(atMs).getTime())) throw new BackendError('invalid_request');
  return new Date(atMs).toISOString();
}
