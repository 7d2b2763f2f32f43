// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import type {
  CancelTopUpData,
  CancelTopUpErrors,
  CancelTopUpResponses,
  CreateFrameSessionData,
  CreateFrameSessionErrors,
  CreateFrameSessionResponses,
  CreateHandoverLinkData,
  CreateHandoverLinkErrors,
  CreateHandoverLinkResponses,
  CreatePaymentMethodData,
  CreatePaymentMethodErrors,
  CreatePaymentMethodResponses,
  CreateSessionData,
  CreateSessionErrors,
  CreateSessionResponses,
  CreateSetupIntentData,
  CreateSetupIntentErrors,
  CreateSetupIntentResponses,
  CreateTopUpData,
  CreateTopUpErrors,
  CreateTopUpResponses,
  DeletePaymentMethodData,
  DeletePaymentMethodErrors,
  DeletePaymentMethodResponses,
  DeleteSessionData,
  DeleteSessionErrors,
  DeleteSessionResponses,
  GetAutoRechargeData,
  GetAutoRechargeErrors,
  GetAutoRechargeResponses,
  GetChannelData,
  GetChannelErrors,
  GetChannelResponses,
  GetConfigData,
  GetConfigErrors,
  GetConfigResponses,
  GetMeData,
  GetMeErrors,
  GetMeResponses,
  GetOnboardingData,
  GetOnboardingErrors,
  GetOnboardingResponses,
  GetReminderPreferencesData,
  GetReminderPreferencesErrors,
  GetReminderPreferencesResponses,
  GetSetupIntentData,
  GetSetupIntentErrors,
  GetSetupIntentResponses,
  GetTopUpData,
  GetTopUpErrors,
  GetTopUpResponses,
  GetUsageSummaryData,
  GetUsageSummaryErrors,
  GetUsageSummaryResponses,
  GetWalletData,
  GetWalletErrors,
  GetWalletResponses,
  GetWalletTransactionData,
  GetWalletTransactionErrors,
  GetWalletTransactionResponses,
  ListChannelsData,
  ListChannelsErrors,
  ListChannelsResponses,
  ListPaymentMethodsData,
  ListPaymentMethodsErrors,
  ListPaymentMethodsResponses,
  ListRemindersData,
  ListRemindersErrors,
  ListRemindersResponses,
  ListTopUpsData,
  ListTopUpsErrors,
  ListTopUpsResponses,
  ListUsageRatesData,
  ListUsageRatesErrors,
  ListUsageRatesResponses,
  ListWalletTransactionsData,
  ListWalletTransactionsErrors,
  ListWalletTransactionsResponses,
  PutAutoRechargeData,
  PutAutoRechargeErrors,
  PutAutoRechargeResponses,
  PutChannelActivationData,
  PutChannelActivationErrors,
  PutChannelActivationResponses,
  PutReminderPreferencesData,
  PutReminderPreferencesErrors,
  PutReminderPreferencesResponses,
  RefreshSessionData,
  RefreshSessionErrors,
  RefreshSessionResponses,
  ReportOnboardingStepData,
  ReportOnboardingStepErrors,
  ReportOnboardingStepResponses,
  ResumeAutoRechargeData,
  ResumeAutoRechargeErrors,
  ResumeAutoRechargeResponses,
  ResumeTopUpData,
  ResumeTopUpErrors,
  ResumeTopUpResponses,
  SendChannelTestData,
  SendChannelTestErrors,
  SendChannelTestResponses,
  SubmitChannelRequirementData,
  SubmitChannelRequirementErrors,
  SubmitChannelRequirementResponses,
  UpdateMeData,
  UpdateMeErrors,
  UpdateMeResponses,
  UpdatePaymentMethodData,
  UpdatePaymentMethodErrors,
  UpdatePaymentMethodResponses,
  UpdateReminderData,
  UpdateReminderErrors,
  UpdateReminderResponses,
} from './types.gen.ts';

/** Method and path of every operation, by its id. */
export const operations = {
  createSession: { method: 'POST', path: '/session' },
  deleteSession: { method: 'DELETE', path: '/session' },
  refreshSession: { method: 'POST', path: '/session/refresh' },
  createFrameSession: { method: 'POST', path: '/session/frame' },
  getMe: { method: 'GET', path: '/me' },
  updateMe: { method: 'PATCH', path: '/me' },
  getConfig: { method: 'GET', path: '/config' },
  getOnboarding: { method: 'GET', path: '/onboarding' },
  reportOnboardingStep: { method: 'PUT', path: '/onboarding/steps/{step_id}/report' },
  createHandoverLink: { method: 'POST', path: '/handover-links' },
  createSetupIntent: { method: 'POST', path: '/setup-intents' },
  getSetupIntent: { method: 'GET', path: '/setup-intents/{setup_intent_id}' },
  listPaymentMethods: { method: 'GET', path: '/payment-methods' },
  createPaymentMethod: { method: 'POST', path: '/payment-methods' },
  updatePaymentMethod: { method: 'PATCH', path: '/payment-methods/{payment_method_id}' },
  deletePaymentMethod: { method: 'DELETE', path: '/payment-methods/{payment_method_id}' },
  getWallet: { method: 'GET', path: '/wallet' },
  listWalletTransactions: { method: 'GET', path: '/wallet/transactions' },
  getWalletTransaction: { method: 'GET', path: '/wallet/transactions/{transaction_id}' },
  listTopUps: { method: 'GET', path: '/wallet/top-ups' },
  createTopUp: { method: 'POST', path: '/wallet/top-ups' },
  getTopUp: { method: 'GET', path: '/wallet/top-ups/{top_up_id}' },
  resumeTopUp: { method: 'POST', path: '/wallet/top-ups/{top_up_id}/resume' },
  cancelTopUp: { method: 'POST', path: '/wallet/top-ups/{top_up_id}/cancel' },
  getAutoRecharge: { method: 'GET', path: '/wallet/auto-recharge' },
  putAutoRecharge: { method: 'PUT', path: '/wallet/auto-recharge' },
  resumeAutoRecharge: { method: 'POST', path: '/wallet/auto-recharge/resume' },
  getUsageSummary: { method: 'GET', path: '/usage/summary' },
  listUsageRates: { method: 'GET', path: '/usage/rates' },
  listChannels: { method: 'GET', path: '/channels' },
  getChannel: { method: 'GET', path: '/channels/{channel_id}' },
  putChannelActivation: { method: 'PUT', path: '/channels/{channel_id}/activation' },
  submitChannelRequirement: { method: 'PUT', path: '/channels/{channel_id}/requirements/{requirement_id}' },
  sendChannelTest: { method: 'POST', path: '/channels/{channel_id}/test' },
  listReminders: { method: 'GET', path: '/reminders' },
  updateReminder: { method: 'PATCH', path: '/reminders/{reminder_id}' },
  getReminderPreferences: { method: 'GET', path: '/reminder-preferences' },
  putReminderPreferences: { method: 'PUT', path: '/reminder-preferences' },
} as const;

/** What is asked and answered in every operation, by its id: what a client sends and a server must answer. */
export interface Operations {
  createSession: { data: CreateSessionData; responses: CreateSessionResponses; errors: CreateSessionErrors };
  deleteSession: { data: DeleteSessionData; responses: DeleteSessionResponses; errors: DeleteSessionErrors };
  refreshSession: { data: RefreshSessionData; responses: RefreshSessionResponses; errors: RefreshSessionErrors };
  createFrameSession: { data: CreateFrameSessionData; responses: CreateFrameSessionResponses; errors: CreateFrameSessionErrors };
  getMe: { data: GetMeData; responses: GetMeResponses; errors: GetMeErrors };
  updateMe: { data: UpdateMeData; responses: UpdateMeResponses; errors: UpdateMeErrors };
  getConfig: { data: GetConfigData; responses: GetConfigResponses; errors: GetConfigErrors };
  getOnboarding: { data: GetOnboardingData; responses: GetOnboardingResponses; errors: GetOnboardingErrors };
  reportOnboardingStep: { data: ReportOnboardingStepData; responses: ReportOnboardingStepResponses; errors: ReportOnboardingStepErrors };
  createHandoverLink: { data: CreateHandoverLinkData; responses: CreateHandoverLinkResponses; errors: CreateHandoverLinkErrors };
  createSetupIntent: { data: CreateSetupIntentData; responses: CreateSetupIntentResponses; errors: CreateSetupIntentErrors };
  getSetupIntent: { data: GetSetupIntentData; responses: GetSetupIntentResponses; errors: GetSetupIntentErrors };
  listPaymentMethods: { data: ListPaymentMethodsData; responses: ListPaymentMethodsResponses; errors: ListPaymentMethodsErrors };
  createPaymentMethod: { data: CreatePaymentMethodData; responses: CreatePaymentMethodResponses; errors: CreatePaymentMethodErrors };
  updatePaymentMethod: { data: UpdatePaymentMethodData; responses: UpdatePaymentMethodResponses; errors: UpdatePaymentMethodErrors };
  deletePaymentMethod: { data: DeletePaymentMethodData; responses: DeletePaymentMethodResponses; errors: DeletePaymentMethodErrors };
  getWallet: { data: GetWalletData; responses: GetWalletResponses; errors: GetWalletErrors };
  listWalletTransactions: { data: ListWalletTransactionsData; responses: ListWalletTransactionsResponses; errors: ListWalletTransactionsErrors };
  getWalletTransaction: { data: GetWalletTransactionData; responses: GetWalletTransactionResponses; errors: GetWalletTransactionErrors };
  listTopUps: { data: ListTopUpsData; responses: ListTopUpsResponses; errors: ListTopUpsErrors };
  createTopUp: { data: CreateTopUpData; responses: CreateTopUpResponses; errors: CreateTopUpErrors };
  getTopUp: { data: GetTopUpData; responses: GetTopUpResponses; errors: GetTopUpErrors };
  resumeTopUp: { data: ResumeTopUpData; responses: ResumeTopUpResponses; errors: ResumeTopUpErrors };
  cancelTopUp: { data: CancelTopUpData; responses: CancelTopUpResponses; errors: CancelTopUpErrors };
  getAutoRecharge: { data: GetAutoRechargeData; responses: GetAutoRechargeResponses; errors: GetAutoRechargeErrors };
  putAutoRecharge: { data: PutAutoRechargeData; responses: PutAutoRechargeResponses; errors: PutAutoRechargeErrors };
  resumeAutoRecharge: { data: ResumeAutoRechargeData; responses: ResumeAutoRechargeResponses; errors: ResumeAutoRechargeErrors };
  getUsageSummary: { data: GetUsageSummaryData; responses: GetUsageSummaryResponses; errors: GetUsageSummaryErrors };
  listUsageRates: { data: ListUsageRatesData; responses: ListUsageRatesResponses; errors: ListUsageRatesErrors };
  listChannels: { data: ListChannelsData; responses: ListChannelsResponses; errors: ListChannelsErrors };
  getChannel: { data: GetChannelData; responses: GetChannelResponses; errors: GetChannelErrors };
  putChannelActivation: { data: PutChannelActivationData; responses: PutChannelActivationResponses; errors: PutChannelActivationErrors };
  submitChannelRequirement: { data: SubmitChannelRequirementData; responses: SubmitChannelRequirementResponses; errors: SubmitChannelRequirementErrors };
  sendChannelTest: { data: SendChannelTestData; responses: SendChannelTestResponses; errors: SendChannelTestErrors };
  listReminders: { data: ListRemindersData; responses: ListRemindersResponses; errors: ListRemindersErrors };
  updateReminder: { data: UpdateReminderData; responses: UpdateReminderResponses; errors: UpdateReminderErrors };
  getReminderPreferences: { data: GetReminderPreferencesData; responses: GetReminderPreferencesResponses; errors: GetReminderPreferencesErrors };
  putReminderPreferences: { data: PutReminderPreferencesData; responses: PutReminderPreferencesResponses; errors: PutReminderPreferencesErrors };
}

export type OperationId = keyof Operations;

/**
 * What a server checks before it looks at the body: who asks (`auth`), the Idempotency-Key (`isKeyed`), If-Match
 * (`isConditional`), what the user must be allowed (`permission`), and the step whose support decides whether it is
 * offered (`step`). Apart from `operations`, so that a client does not carry it.
 */
export const operationRules = {
  createSession: { auth: 'none', isKeyed: false, isConditional: false, permission: null, step: null },
  deleteSession: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  refreshSession: { auth: 'cookie', isKeyed: false, isConditional: false, permission: null, step: null },
  createFrameSession: { auth: 'none', isKeyed: false, isConditional: false, permission: null, step: null },
  getMe: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  updateMe: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  getConfig: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  getOnboarding: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  reportOnboardingStep: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  createHandoverLink: { auth: 'token', isKeyed: false, isConditional: false, permission: null, step: null },
  createSetupIntent: { auth: 'token', isKeyed: true, isConditional: false, permission: 'payment_methods:write', step: 'card' },
  getSetupIntent: { auth: 'token', isKeyed: false, isConditional: false, permission: 'payment_methods:write', step: 'card' },
  listPaymentMethods: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'card' },
  createPaymentMethod: { auth: 'token', isKeyed: true, isConditional: false, permission: 'payment_methods:write', step: 'card' },
  updatePaymentMethod: { auth: 'token', isKeyed: false, isConditional: false, permission: 'payment_methods:write', step: 'card' },
  deletePaymentMethod: { auth: 'token', isKeyed: false, isConditional: false, permission: 'payment_methods:write', step: 'card' },
  getWallet: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'balance' },
  listWalletTransactions: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'balance' },
  getWalletTransaction: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'balance' },
  listTopUps: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'balance' },
  createTopUp: { auth: 'token', isKeyed: true, isConditional: false, permission: 'wallet:top_up', step: 'balance' },
  getTopUp: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'balance' },
  resumeTopUp: { auth: 'token', isKeyed: true, isConditional: false, permission: 'wallet:top_up', step: 'balance' },
  cancelTopUp: { auth: 'token', isKeyed: true, isConditional: false, permission: 'wallet:top_up', step: 'balance' },
  getAutoRecharge: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'auto-recharge' },
  putAutoRecharge: { auth: 'token', isKeyed: true, isConditional: true, permission: 'auto_recharge:write', step: 'auto-recharge' },
  resumeAutoRecharge: { auth: 'token', isKeyed: true, isConditional: false, permission: 'auto_recharge:write', step: 'auto-recharge' },
  getUsageSummary: { auth: 'token', isKeyed: false, isConditional: false, permission: 'usage:read', step: 'balance' },
  listUsageRates: { auth: 'token', isKeyed: false, isConditional: false, permission: 'usage:read', step: null },
  listChannels: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'channels' },
  getChannel: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: 'channels' },
  putChannelActivation: { auth: 'token', isKeyed: false, isConditional: true, permission: 'channels:write', step: 'channels' },
  submitChannelRequirement: { auth: 'token', isKeyed: false, isConditional: false, permission: 'channels:write', step: 'channels' },
  sendChannelTest: { auth: 'token', isKeyed: true, isConditional: false, permission: 'channels:write', step: 'channels' },
  listReminders: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: null },
  updateReminder: { auth: 'token', isKeyed: false, isConditional: false, permission: 'reminders:write', step: null },
  getReminderPreferences: { auth: 'token', isKeyed: false, isConditional: false, permission: 'wallet:read', step: null },
  putReminderPreferences: { auth: 'token', isKeyed: false, isConditional: true, permission: 'reminders:write', step: null },
} as const satisfies Record<
  OperationId,
  {
    auth: 'token' | 'cookie' | 'none';
    isKeyed: boolean;
    isConditional: boolean;
    permission: string | null;
    step: string | null;
  }
>;
