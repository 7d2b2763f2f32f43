import type { Backend } from '#src/backend/backend.ts';
import type { BackendMethod, Given } from '#src/backend/backend-methods.ts';

export type {
  AutoRecharge,
  CardSetup,
  ChannelTest,
  ConsentGiven,
  HandoverLink,
  Intent,
} from '#src/backend/backend.ts';
export type { BackendErrorCode } from '#src/backend/backend-error.ts';
export type {
  Page,
  Rate,
  Transaction,
  TransactionFilter,
  UsageRange,
  UsageSummary,
} from '#src/backend/ledger.ts';
export type { Channel, Requirement, RequirementValues } from '#src/channels/channel.ts';
export type { Card } from '#src/domain/card.ts';
export type { Principal } from '#src/domain/principal.ts';
export type { Progress, StepReport } from '#src/domain/progress.ts';
export type { RechargeRule } from '#src/domain/recharge-rule.ts';
export type {
  Reminder,
  ReminderChange,
  ReminderPreferences,
  ReminderSettings,
} from '#src/domain/reminder.ts';
export type { Config } from '#src/domain/tenant.ts';
export type { TopUp, Wallet } from '#src/domain/wallet.ts';

/** What every function of a page's backend is given after its own values. */
export interface CallContext {
  /** Aborted when nobody waits for a read any more, and when the wizard is gone. */
  signal: AbortSignal;
  /** BCP 47: the language of the wizard, for the texts that come from you. */
  language: string;
}

type PageMethods = {
  [Name in BackendMethod]: (
    ...given: [...Given<Name>, context: CallContext]
  ) => ReturnType<Backend[Name]>;
};

/** Without these there is no first screen. */
type FirstMethod = 'readPrincipal' | 'saveLocale' | 'readConfig' | 'readProgress' | 'reportStep';

/**
 * A backend that a page brings along: an object, or an instance of a class, with a function for each thing the wizard
 * asks. What is left out is refused with `operation_not_supported`. To refuse, throw something with a `code` of
 * `BackendErrorCode`; whatever else is thrown is reported on the page, and `unknown` to the wizard.
 */
export type PageBackend = Pick<PageMethods, FirstMethod> & Partial<PageMethods>;
