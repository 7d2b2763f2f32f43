// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

// Known values of the open enumerations; the wire may carry others at any time.

export const problemCodes = [
  'amount_above_maximum',
  'amount_below_minimum',
  'backend_unavailable',
  'card_do_not_retry',
  'card_funding_not_accepted',
  'card_limit_reached',
  'channel_not_active',
  'channel_requirements_unmet',
  'channel_unavailable',
  'charge_cooldown',
  'consent_outdated',
  'consent_required',
  'currency_mismatch',
  'idempotency_in_progress',
  'idempotency_key_required',
  'idempotency_key_reused',
  'if_match_required',
  'insufficient_balance',
  'invalid_cursor',
  'invalid_request',
  'launch_token_expired',
  'launch_token_invalid',
  'launch_token_used',
  'monthly_cap_below_amount',
  'monthly_cap_reached',
  'no_usable_payment_method',
  'not_cancelable',
  'not_found',
  'not_resumable',
  'operation_not_supported',
  'payment_method_in_use',
  'payment_method_not_usable',
  'permission_denied',
  'provider_error',
  'provider_unavailable',
  'rate_limited',
  'reminder_not_dismissible',
  'requirement_not_submittable',
  'session_expired',
  'session_required',
  'session_revoked',
  'setup_intent_not_succeeded',
  'stale_write',
  'step_not_declarable',
  'step_not_skippable',
  'top_up_in_progress',
  'validation_failed',
  'workspace_suspended',
] as const;
export type KnownProblemCode = (typeof problemCodes)[number];

export const fieldErrorCodes = [
  'required',
  'invalid',
  'too_long',
  'below_minimum',
  'above_maximum',
  'not_an_option',
  'card_number',
] as const;
export type KnownFieldErrorCode = (typeof fieldErrorCodes)[number];

export const permissions = [
  'wallet:read',
  'wallet:top_up',
  'payment_methods:write',
  'auto_recharge:write',
  'channels:write',
  'reminders:write',
  'usage:read',
] as const;
export type KnownPermission = (typeof permissions)[number];

export const providerNames = [
  'stripe',
] as const;
export type KnownProviderName = (typeof providerNames)[number];

export const consentDocumentNames = [
  'save_card',
  'auto_recharge',
] as const;
export type KnownConsentDocumentName = (typeof consentDocumentNames)[number];

export const menuIcons = [
  'dashboard',
  'conversations',
  'calendar',
  'contacts',
  'opportunities',
  'payments',
  'marketing',
  'automation',
  'sites',
  'memberships',
  'reputation',
  'reports',
  'settings',
  'business',
  'billing',
  'wallet',
  'team',
  'phone',
  'email',
  'integrations',
  'domains',
] as const;
export type KnownMenuIcon = (typeof menuIcons)[number];

export const cardFundings = [
  'credit',
  'debit',
  'prepaid',
  'unknown',
] as const;
export type KnownCardFunding = (typeof cardFundings)[number];

export const onboardingStepIds = [
  'wallet',
  'card',
  'auto-recharge',
  'balance',
  'channels',
] as const;
export type KnownOnboardingStepId = (typeof onboardingStepIds)[number];

export const stepSupports = [
  'manage',
  'observe',
  'guide',
] as const;
export type KnownStepSupport = (typeof stepSupports)[number];

export const stepStatuses = [
  'open',
  'complete',
  'skipped',
] as const;
export type KnownStepStatus = (typeof stepStatuses)[number];

export const evidenceKinds = [
  'verified',
  'declared',
  'unknown',
] as const;
export type KnownEvidenceKind = (typeof evidenceKinds)[number];

export const evidenceSources = [
  'backend',
  'crm',
  'provider',
  'customer',
] as const;
export type KnownEvidenceSource = (typeof evidenceSources)[number];

export const stepNeeds = [
  'visit_wallet',
  'usable_card',
  'pending_card',
  'recharge_decision',
  'balance_check',
  'active_channel',
  'permission',
] as const;
export type KnownStepNeed = (typeof stepNeeds)[number];

export const setupIntentStatuses = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'succeeded',
  'canceled',
] as const;
export type KnownSetupIntentStatus = (typeof setupIntentStatuses)[number];

export const paymentMethodStatuses = [
  'pending',
  'active',
  'expiring',
  'expired',
  'requires_update',
] as const;
export type KnownPaymentMethodStatus = (typeof paymentMethodStatuses)[number];

export const paymentFailureCodes = [
  'card_declined',
  'insufficient_funds',
  'expired_card',
  'incorrect_cvc',
  'incorrect_number',
  'authentication_required',
  'authentication_failed',
  'processing_error',
  'card_not_supported',
  'currency_not_supported',
  'limit_exceeded',
  'invalid_expiry',
  'incorrect_address',
  'invalid_account',
  'duplicate_transaction',
  'authorization_revoked',
  'test_card',
  'provider_unavailable',
  'unknown',
] as const;
export type KnownPaymentFailureCode = (typeof paymentFailureCodes)[number];

export const paymentAdvices = [
  'authenticate',
  'try_again_later',
  'use_another_card',
  'update_card',
  'contact_bank',
  'do_not_retry',
] as const;
export type KnownPaymentAdvice = (typeof paymentAdvices)[number];

export const walletStates = [
  'healthy',
  'low',
  'empty',
  'negative',
  'blocked',
] as const;
export type KnownWalletState = (typeof walletStates)[number];

export const attentionCodes = [
  'add_payment_method',
  'authentication_required',
  'payment_failed',
  'monthly_cap_reached',
  'card_expired',
  'low_balance',
  'empty_balance',
] as const;
export type KnownAttentionCode = (typeof attentionCodes)[number];

export const transactionTypes = [
  'top_up',
  'auto_recharge',
  'usage',
  'refund',
  'chargeback',
  'chargeback_reversal',
  'promotional_credit',
  'promotional_expiry',
  'adjustment',
] as const;
export type KnownTransactionType = (typeof transactionTypes)[number];

export const usageDirections = [
  'inbound',
  'outbound',
] as const;
export type KnownUsageDirection = (typeof usageDirections)[number];

export const usageUnits = [
  'segment',
  'message',
  'conversation',
  'email',
  'minute',
  'second',
  'number_month',
] as const;
export type KnownUsageUnit = (typeof usageUnits)[number];

export const topUpTriggers = [
  'manual',
  'auto_recharge',
] as const;
export type KnownTopUpTrigger = (typeof topUpTriggers)[number];

export const topUpStatuses = [
  'pending',
  'processing',
  'requires_action',
  'succeeded',
  'failed',
  'canceled',
  'refunded',
  'disputed',
] as const;
export type KnownTopUpStatus = (typeof topUpStatuses)[number];

export const nextActionTypes = [
  'stripe_handle_next_action',
] as const;
export type KnownNextActionType = (typeof nextActionTypes)[number];

export const autoRechargeStatuses = [
  'disabled',
  'active',
  'charging',
  'cooling_down',
  'paused',
] as const;
export type KnownAutoRechargeStatus = (typeof autoRechargeStatuses)[number];

export const pauseReasons = [
  'payment_failed',
  'authentication_required',
  'no_payment_method',
  'card_expired',
  'monthly_cap_reached',
  'dispute',
  'manual',
] as const;
export type KnownPauseReason = (typeof pauseReasons)[number];

export const channelIds = [
  'sms',
  'whatsapp',
  'email',
  'voice',
  'ai_voice',
] as const;
export type KnownChannelId = (typeof channelIds)[number];

export const channelStatuses = [
  'unavailable',
  'disabled',
  'requirements_pending',
  'pending_review',
  'active',
  'suspended',
] as const;
export type KnownChannelStatus = (typeof channelStatuses)[number];

export const requirementKinds = [
  'payment_method',
  'minimum_balance',
  'agreement',
  'form',
  'external',
  'verification',
] as const;
export type KnownRequirementKind = (typeof requirementKinds)[number];

export const requirementStatuses = [
  'unmet',
  'in_progress',
  'pending_review',
  'met',
  'rejected',
  'expired',
] as const;
export type KnownRequirementStatus = (typeof requirementStatuses)[number];

export const requirementActors = [
  'customer',
  'meta',
  'carrier',
  'support',
  'system',
] as const;
export type KnownRequirementActor = (typeof requirementActors)[number];

export const requirementActionTypes = [
  'add_card',
  'top_up',
  'submit',
  'open_url',
  'wait',
] as const;
export type KnownRequirementActionType = (typeof requirementActionTypes)[number];

export const requirementFieldKinds = [
  'text',
  'identifier',
  'phone',
  'email',
  'url',
  'choice',
  'confirmation',
] as const;
export type KnownRequirementFieldKind = (typeof requirementFieldKinds)[number];

export const channelTestStatuses = [
  'queued',
  'sent',
  'failed',
] as const;
export type KnownChannelTestStatus = (typeof channelTestStatuses)[number];

export const severities = [
  'info',
  'warning',
  'critical',
] as const;
export type KnownSeverity = (typeof severities)[number];

export const reminderKinds = [
  'add_payment_method',
  'enable_auto_recharge',
  'low_balance',
  'empty_balance',
  'card_expiring',
  'card_expired',
  'auto_recharge_failed',
  'authentication_required',
  'monthly_cap_reached',
  'channel_requirements',
  'channel_rejected',
  'weekly_review',
] as const;
export type KnownReminderKind = (typeof reminderKinds)[number];

export const reminderStatuses = [
  'active',
  'snoozed',
  'dismissed',
  'resolved',
] as const;
export type KnownReminderStatus = (typeof reminderStatuses)[number];
