// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';

import type { MenuItem } from './types.gen.ts';

/**
 * ISO 4217, lower case.
 */
export const vCurrency = v.pipe(v.string(), v.regex(/^[a-z]{3}$/));

/**
 * Integer minor units (cents for usd, yen for jpy).
 */
export const vMoney = v.object({
    amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99999999)),
    currency: vCurrency
});

/**
 * Integer millionths of the major unit; may be negative.
 */
export const vMoneyMicros = v.object({
    amount_micros: v.pipe(v.number(), v.integer(), v.minValue(-9007199254740991), v.maxValue(9007199254740991)),
    currency: vCurrency
});

export const vProblemCode = v.string();

export const vFieldErrorCode = v.string();

export const vFieldError = v.object({
    pointer: v.string(),
    code: vFieldErrorCode,
    detail: v.optional(v.string())
});

export const vSessionCreate = v.strictObject({
    launch_token: v.pipe(v.string(), v.minLength(16), v.maxLength(4096)),
    cookie: v.optional(v.boolean(), true)
});

export const vSessionToken = v.object({
    access_token: v.pipe(v.string(), v.minLength(1)),
    token_type: v.literal('Bearer'),
    expires_at: v.pipe(v.string(), v.isoTimestamp()),
    expires_in: v.pipe(v.number(), v.integer(), v.minValue(0))
});

export const vPermission = v.string();

export const vMe = v.object({
    user: v.object({
        id: v.string(),
        name: v.nullable(v.string()),
        email: v.nullable(v.string()),
        locale: v.string()
    }),
    workspace: v.object({
        id: v.string(),
        name: v.string(),
        country: v.nullable(v.string()),
        timezone: v.string(),
        currency: vCurrency
    }),
    permissions: v.array(vPermission),
    session: v.object({
        expires_at: v.pipe(v.string(), v.isoTimestamp()),
        impersonated: v.boolean()
    })
});

export const vMeUpdate = v.strictObject({
    locale: v.pipe(v.string(), v.minLength(2), v.maxLength(35))
});

export const vProviderName = v.string();

export const vConsentDocumentName = v.string();

export const vConsentDocument = v.object({
    document: vConsentDocumentName,
    version: v.string(),
    text: v.string(),
    url: v.nullable(v.pipe(v.string(), v.url()))
});

/**
 * The server adds time, address and user agent itself.
 */
export const vConsentAcceptance = v.strictObject({
    document: vConsentDocumentName,
    version: v.pipe(v.string(), v.maxLength(64))
});

export const vMenuIcon = v.string();

/**
 * An entry of the CRM's side menu.
 */
export const vMenuItem: v.GenericSchema<MenuItem> = v.object({
    id: v.string(),
    label: v.string(),
    icon: v.nullable(vMenuIcon),
    children: v.array(v.lazy(() => vMenuItem))
});

export const vTenant = v.object({
    brand_name: v.string(),
    logo_url: v.nullable(v.object({
        light: v.pipe(v.string(), v.url()),
        dark: v.pipe(v.string(), v.url())
    })),
    theme: v.object({
        accent: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))),
        radius: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24)))
    }),
    locales: v.array(v.string()),
    support: v.object({
        email: v.nullable(v.string()),
        phone: v.nullable(v.string()),
        url: v.nullable(v.pipe(v.string(), v.url())),
        hours: v.nullable(v.string())
    }),
    crm: v.object({
        url: v.pipe(v.string(), v.url()),
        wallet_url: v.nullable(v.pipe(v.string(), v.url())),
        menu_path: v.array(v.object({
            id: v.string(),
            label: v.string()
        })),
        menu: v.array(vMenuItem)
    })
});

/**
 * What follows in the tenant's tutorial.
 */
export const vNextStep = v.object({
    label: v.string(),
    url: v.pipe(v.string(), v.url())
});

export const vCardFunding = v.string();

export const vConfig = v.object({
    provider: v.object({
        name: vProviderName,
        publishable_key: v.string(),
        account_id: v.nullable(v.string()),
        livemode: v.boolean()
    }),
    currency: vCurrency,
    minor_unit_exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
    top_up: v.object({
        min: vMoney,
        max: vMoney,
        presets: v.array(vMoney)
    }),
    auto_recharge: v.object({
        min_threshold: vMoney,
        max_threshold: vMoney,
        threshold_presets: v.array(vMoney),
        min_amount: vMoney,
        max_amount: vMoney,
        amount_presets: v.array(vMoney),
        charge_cooldown_seconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
        max_consecutive_failures: v.pipe(v.number(), v.integer(), v.minValue(1)),
        defaults: v.object({
            threshold: vMoney,
            amount: vMoney,
            monthly_cap: v.nullable(vMoney)
        })
    }),
    card_policy: v.object({
        accepted_funding: v.array(vCardFunding),
        max_cards: v.pipe(v.number(), v.integer(), v.minValue(1))
    }),
    consents: v.array(vConsentDocument),
    poll_interval_ms: v.pipe(v.number(), v.integer(), v.minValue(1000)),
    tenant: vTenant,
    card_pays: v.array(v.string()),
    card_does_not_pay: v.array(v.string()),
    next_step: v.nullable(vNextStep)
});

export const vOnboardingStepId = v.string();

/**
 * `manage`: done in the wizard. `observe`: done in the CRM, checked here. `guide`: cannot be read, the customer confirms.
 */
export const vStepSupport = v.string();

export const vStepStatus = v.string();

export const vEvidenceKind = v.string();

export const vEvidenceSource = v.string();

export const vStepNeed = v.string();

export const vOnboardingStep = v.object({
    id: vOnboardingStepId,
    support: vStepSupport,
    status: vStepStatus,
    evidence: v.object({
        kind: vEvidenceKind,
        source: v.nullable(vEvidenceSource),
        at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
    }),
    skippable: v.boolean(),
    needs: v.array(vStepNeed)
});

export const vOnboarding = v.object({
    steps: v.array(vOnboardingStep),
    started_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    updated_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vOnboardingReport = v.strictObject({
    report: v.picklist([
        'declared',
        'skipped',
        'reopened'
    ])
});

export const vHandoverLinkCreate = v.strictObject({
    step_id: vOnboardingStepId
});

export const vHandoverLink = v.object({
    url: v.pipe(v.string(), v.url()),
    expires_at: v.pipe(v.string(), v.isoTimestamp()),
    permission_needed: v.nullable(vPermission)
});

/**
 * Without consent only where the tenant asks for none.
 */
export const vSetupIntentCreate = v.strictObject({
    consent: v.optional(vConsentAcceptance)
});

export const vSetupIntentStatus = v.string();

export const vPaymentMethodCreate = v.strictObject({
    setup_intent_id: v.pipe(v.string(), v.maxLength(255)),
    make_default: v.optional(v.boolean(), true)
});

export const vPaymentMethodUpdate = v.strictObject({
    is_default: v.literal(true)
});

export const vCard = v.object({
    brand: v.string(),
    funding: vCardFunding,
    last4: v.pipe(v.string(), v.regex(/^[0-9]{4}$/)),
    exp_month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    exp_year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9999))
});

/**
 * `pending`: the provider is still processing. `expiring`: in its last 45 days. `requires_update`: a late failure or a
 * decline that will not go away by itself; see `failure`.
 *
 */
export const vPaymentMethodStatus = v.string();

/**
 * Fraud, lost and stolen declines are always `card_declined`.
 */
export const vPaymentFailureCode = v.string();

export const vPaymentAdvice = v.string();

export const vPaymentFailure = v.object({
    code: vPaymentFailureCode,
    advice: v.nullable(vPaymentAdvice),
    message: v.string(),
    retryable: v.boolean(),
    next_retry_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

export const vSetupIntent = v.object({
    id: v.string(),
    status: vSetupIntentStatus,
    provider: v.object({
        name: vProviderName,
        setup_intent_id: v.string(),
        client_secret: v.nullable(v.string())
    }),
    payment_method_id: v.nullable(v.string()),
    failure: v.nullable(vPaymentFailure),
    created_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vPaymentMethod = v.object({
    id: v.string(),
    card: vCard,
    is_default: v.boolean(),
    status: vPaymentMethodStatus,
    failure: v.nullable(vPaymentFailure),
    replaced_payment_method_id: v.nullable(v.string()),
    created_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vPaymentMethodPage = v.object({
    data: v.array(vPaymentMethod),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

/**
 * `blocked`: paid sending is stopped.
 */
export const vWalletState = v.string();

export const vAttentionCode = v.string();

export const vTransactionType = v.string();

export const vUsageDirection = v.string();

export const vUsageUnit = v.string();

export const vTopUpTrigger = v.string();

/**
 * `succeeded` means paid and credited. `pending`, `processing` and `requires_action` still change.
 */
export const vTopUpStatus = v.string();

export const vTopUpCreate = v.strictObject({
    amount: vMoney,
    payment_method_id: v.nullish(v.string())
});

export const vTopUpResume = v.strictObject({
    payment_method_id: v.nullish(v.string())
});

export const vNextActionType = v.string();

export const vNextAction = v.object({
    type: vNextActionType,
    client_secret: v.string(),
    expires_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

/**
 * The card as it was; it may have been removed since.
 */
export const vChargedCard = v.object({
    id: v.string(),
    card: vCard
});

export const vTopUp = v.object({
    id: v.string(),
    trigger: vTopUpTrigger,
    status: vTopUpStatus,
    amount: vMoney,
    tax: v.nullable(vMoney),
    total_charged: v.nullable(vMoney),
    payment_method: v.nullable(vChargedCard),
    failure: v.nullable(vPaymentFailure),
    next_action: v.nullable(vNextAction),
    attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
    ledger_transaction_id: v.nullable(v.string()),
    receipt_url: v.nullable(v.pipe(v.string(), v.url())),
    created_at: v.pipe(v.string(), v.isoTimestamp()),
    updated_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vTopUpPage = v.object({
    data: v.array(vTopUp),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vAutoRechargeStatus = v.string();

export const vAutoRechargeUpdate = v.strictObject({
    enabled: v.boolean(),
    threshold: vMoney,
    amount: vMoney,
    monthly_cap: v.nullable(vMoney),
    payment_method_id: v.nullish(v.string()),
    consent: v.optional(vConsentAcceptance)
});

export const vPauseReason = v.string();

export const vAutoRechargePause = v.object({
    reason: vPauseReason,
    since: v.pipe(v.string(), v.isoTimestamp()),
    resumes_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    top_up_id: v.nullable(v.string()),
    failure: v.nullable(vPaymentFailure)
});

export const vAutoRecharge = v.object({
    enabled: v.boolean(),
    threshold: vMoney,
    amount: vMoney,
    monthly_cap: v.nullable(vMoney),
    payment_method_id: v.nullable(v.string()),
    status: vAutoRechargeStatus,
    pause: v.nullable(vAutoRechargePause),
    this_month: v.object({
        charged: vMoney,
        count: v.pipe(v.number(), v.integer(), v.minValue(0)),
        remaining: v.nullable(vMoney),
        resets_at: v.pipe(v.string(), v.isoTimestamp())
    }),
    consecutive_failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
    next_attempt_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    last_top_up_id: v.nullable(v.string()),
    started_top_up_id: v.nullable(v.string()),
    consent_version: v.nullable(v.string()),
    updated_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vChannelId = v.string();

export const vTransactionUsage = v.object({
    channel: vChannelId,
    quantity: v.pipe(v.number(), v.minValue(0)),
    unit: vUsageUnit,
    unit_price: v.nullable(vMoneyMicros),
    direction: v.nullable(vUsageDirection),
    reference: v.nullable(v.string())
});

/**
 * One posted row, never changed afterwards.
 */
export const vTransaction = v.object({
    id: v.string(),
    sequence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9007199254740991)),
    type: vTransactionType,
    amount: vMoneyMicros,
    balance_after: vMoneyMicros,
    description: v.string(),
    usage: v.nullable(vTransactionUsage),
    top_up_id: v.nullable(v.string()),
    reverses_transaction_id: v.nullable(v.string()),
    occurred_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    posted_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vTransactionPage = v.object({
    data: v.array(vTransaction),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vChannelUsage = v.object({
    channel: vChannelId,
    cost: vMoneyMicros,
    quantities: v.array(v.object({
        unit: vUsageUnit,
        quantity: v.pipe(v.number(), v.minValue(0)),
        direction: v.nullable(vUsageDirection)
    })),
    series: v.array(v.object({
        start: v.pipe(v.string(), v.isoTimestamp()),
        cost: vMoneyMicros,
        quantity: v.pipe(v.number(), v.minValue(0))
    }))
});

export const vUsageSummary = v.object({
    from: v.pipe(v.string(), v.isoTimestamp()),
    to: v.pipe(v.string(), v.isoTimestamp()),
    timezone: v.string(),
    total_cost: vMoneyMicros,
    channels: v.array(vChannelUsage),
    complete_through: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

export const vRate = v.object({
    channel: vChannelId,
    unit: vUsageUnit,
    price: vMoneyMicros,
    country: v.nullable(v.string()),
    direction: v.nullable(vUsageDirection),
    label: v.nullable(v.string()),
    effective_from: v.pipe(v.string(), v.isoTimestamp())
});

export const vRateList = v.object({
    data: v.array(vRate)
});

export const vChannelStatus = v.string();

export const vHeadlineRate = v.object({
    price: vMoneyMicros,
    unit: vUsageUnit,
    label: v.nullable(v.string())
});

export const vChannelActivation = v.strictObject({
    enabled: v.boolean()
});

export const vRequirementKind = v.string();

export const vRequirementStatus = v.string();

/**
 * Who acts next.
 */
export const vRequirementActor = v.string();

export const vRequirementActionType = v.string();

export const vRequirementAction = v.object({
    type: vRequirementActionType,
    url: v.nullable(v.pipe(v.string(), v.url()))
});

export const vRequirementFieldKind = v.string();

export const vRequirementField = v.object({
    name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/)),
    kind: vRequirementFieldKind,
    label: v.string(),
    hint: v.nullable(v.string()),
    required: v.boolean(),
    max_length: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    options: v.array(v.object({
        value: v.string(),
        label: v.string()
    })),
    value: v.nullable(v.union([v.string(), v.boolean()]))
});

export const vChannelRequirement = v.object({
    id: v.string(),
    kind: vRequirementKind,
    status: vRequirementStatus,
    blocking: v.boolean(),
    title: v.string(),
    detail: v.nullable(v.string()),
    rejection_reason: v.nullable(v.string()),
    actor: vRequirementActor,
    usual_wait_hours: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    minimum_balance: v.nullable(vMoney),
    fields: v.array(vRequirementField),
    action: v.nullable(vRequirementAction),
    updated_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

/**
 * RFC 9457 problem. `title` and `detail` are for developers; the customer reads words chosen by `code`.
 */
export const vProblem = v.object({
    type: v.string(),
    title: v.string(),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    code: vProblemCode,
    detail: v.optional(v.string()),
    request_id: v.optional(v.string()),
    errors: v.optional(v.array(vFieldError)),
    requirements: v.optional(v.array(vChannelRequirement)),
    limits: v.optional(v.object({
        min: v.optional(vMoney),
        max: v.optional(vMoney)
    }))
});

export const vChannel = v.object({
    id: vChannelId,
    etag: v.string(),
    enabled: v.boolean(),
    status: vChannelStatus,
    status_reason: v.nullable(v.string()),
    requirements: v.array(vChannelRequirement),
    headline_rate: v.nullable(vHeadlineRate),
    month_to_date_cost: vMoneyMicros,
    can_test: v.boolean(),
    activated_at: v.nullable(v.pipe(v.string(), v.isoTimestamp()))
});

export const vChannelList = v.object({
    data: v.array(vChannel)
});

/**
 * A boolean for a confirmation, a string for every other kind.
 */
export const vRequirementValue = v.union([v.string(), v.boolean()]);

export const vRequirementSubmission = v.strictObject({
    values: v.record(v.string(), vRequirementValue)
});

export const vChannelTestStatus = v.string();

export const vChannelTest = v.object({
    id: v.string(),
    status: vChannelTestStatus,
    sent_to: v.string(),
    cost: vMoneyMicros
});

export const vSeverity = v.string();

export const vAttention = v.object({
    code: vAttentionCode,
    severity: vSeverity,
    top_up_id: v.nullable(v.string()),
    payment_method_id: v.nullable(v.string())
});

export const vWallet = v.object({
    id: v.string(),
    currency: vCurrency,
    state: vWalletState,
    balance: v.object({
        available: vMoneyMicros,
        reserved: vMoneyMicros,
        pending_credit: vMoneyMicros,
        promotional: vMoneyMicros
    }),
    low_balance_threshold: v.nullable(vMoney),
    auto_recharge: v.object({
        enabled: v.boolean(),
        status: vAutoRechargeStatus
    }),
    attention: v.nullable(vAttention),
    month_to_date: v.object({
        charged: vMoney,
        used: vMoneyMicros
    }),
    forecast: v.object({
        average_daily_use: v.nullable(vMoneyMicros),
        days_remaining: v.nullable(v.pipe(v.number(), v.minValue(0)))
    }),
    usage_complete_through: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    as_of: v.pipe(v.string(), v.isoTimestamp()),
    poll_after_ms: v.pipe(v.number(), v.integer(), v.minValue(1000))
});

export const vReminderKind = v.string();

export const vReminderStatus = v.string();

export const vReminder = v.object({
    id: v.string(),
    kind: vReminderKind,
    severity: vSeverity,
    status: vReminderStatus,
    title: v.string(),
    body: v.string(),
    subject: v.object({
        top_up_id: v.nullable(v.string()),
        payment_method_id: v.nullable(v.string()),
        channel: v.nullable(vChannelId)
    }),
    snoozed_until: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    created_at: v.pipe(v.string(), v.isoTimestamp())
});

export const vReminderUpdate = v.strictObject({
    status: v.optional(v.picklist(['dismissed', 'active'])),
    snoozed_until: v.nullish(v.pipe(v.string(), v.isoTimestamp()))
});

export const vReminderPage = v.object({
    data: v.array(vReminder),
    has_more: v.boolean(),
    next_cursor: v.nullable(v.string())
});

export const vReminderPreferences = v.object({
    low_balance_threshold: v.nullable(vMoney),
    weekly_review: v.nullable(v.object({
        weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
        time: v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/))
    })),
    delivery: v.object({
        in_app: v.boolean(),
        email: v.boolean(),
        recipients: v.pipe(v.array(v.pipe(v.string(), v.email())), v.maxLength(10))
    }),
    kinds: v.record(v.string(), v.boolean())
});

/**
 * Language of the texts in the answer.
 */
export const vAcceptLanguage = v.pipe(v.string(), v.maxLength(128));

/**
 * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
 * after a definite outcome or an edit.
 *
 */
export const vIdempotencyKey = v.pipe(v.string(), v.minLength(16), v.maxLength(128));

/**
 * The ETag of the last read.
 */
export const vIfMatch = v.string();

export const vLimit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25);

/**
 * Opaque, from `next_cursor`.
 */
export const vCursor = v.pipe(v.string(), v.maxLength(512));

/**
 * Inclusive.
 */
export const vFrom = v.pipe(v.string(), v.isoTimestamp());

/**
 * Exclusive.
 */
export const vTo = v.pipe(v.string(), v.isoTimestamp());

export const vTopUpId = v.string();

export const vChannelIdInPath = vChannelId;

/**
 * Ended.
 */
export const vDeleteSessionResponse = v.void();

export const vCreateSessionBody = vSessionCreate;

/**
 * Session created.
 */
export const vCreateSessionResponse = vSessionToken;

export const vRefreshSessionHeaders = v.object({
    'X-Paso-Refresh': v.picklist(['1'])
});

/**
 * A new token.
 */
export const vRefreshSessionResponse = vSessionToken;

/**
 * Who the session belongs to.
 */
export const vGetMeResponse = vMe;

export const vUpdateMeBody = vMeUpdate;

/**
 * Stored.
 */
export const vUpdateMeResponse = vMe;

export const vGetConfigHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

/**
 * Configuration of this workspace.
 */
export const vGetConfigResponse = vConfig;

/**
 * All steps, in order.
 */
export const vGetOnboardingResponse = vOnboarding;

export const vReportOnboardingStepBody = vOnboardingReport;

export const vReportOnboardingStepPath = v.object({
    step_id: vOnboardingStepId
});

/**
 * Progress after the report.
 */
export const vReportOnboardingStepResponse = vOnboarding;

export const vCreateHandoverLinkBody = vHandoverLinkCreate;

/**
 * The link.
 */
export const vCreateHandoverLinkResponse = vHandoverLink;

export const vCreateSetupIntentBody = vSetupIntentCreate;

export const vCreateSetupIntentHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * The open intent, with its client secret.
 */
export const vCreateSetupIntentResponse = vSetupIntent;

export const vGetSetupIntentHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetSetupIntentPath = v.object({
    setup_intent_id: v.string()
});

/**
 * The state, read through to the provider while it can still change.
 */
export const vGetSetupIntentResponse = vSetupIntent;

export const vListPaymentMethodsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListPaymentMethodsQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512)))
});

/**
 * Saved and pending cards.
 */
export const vListPaymentMethodsResponse = vPaymentMethodPage;

export const vCreatePaymentMethodBody = vPaymentMethodCreate;

export const vCreatePaymentMethodHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * This card was already saved; the surviving card.
 */
export const vCreatePaymentMethodResponse = vPaymentMethod;

export const vDeletePaymentMethodPath = v.object({
    payment_method_id: v.string()
});

/**
 * Removed.
 */
export const vDeletePaymentMethodResponse = v.void();

export const vUpdatePaymentMethodBody = vPaymentMethodUpdate;

export const vUpdatePaymentMethodHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vUpdatePaymentMethodPath = v.object({
    payment_method_id: v.string()
});

/**
 * The card, now the default.
 */
export const vUpdatePaymentMethodResponse = vPaymentMethod;

/**
 * The wallet.
 */
export const vGetWalletResponse = vWallet;

export const vListWalletTransactionsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListWalletTransactionsQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512))),
    from: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    to: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    type: v.optional(v.array(vTransactionType)),
    channel: v.optional(v.array(vChannelId))
});

/**
 * A page of the ledger.
 */
export const vListWalletTransactionsResponse = vTransactionPage;

export const vGetWalletTransactionHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetWalletTransactionPath = v.object({
    transaction_id: v.string()
});

/**
 * The row.
 */
export const vGetWalletTransactionResponse = vTransaction;

export const vListTopUpsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListTopUpsQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512))),
    trigger: v.optional(vTopUpTrigger),
    status: v.optional(v.array(vTopUpStatus))
});

/**
 * A page of top-ups.
 */
export const vListTopUpsResponse = vTopUpPage;

export const vCreateTopUpBody = vTopUpCreate;

export const vCreateTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * Top-up created; its `status` says how it went.
 */
export const vCreateTopUpResponse = vTopUp;

export const vGetTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetTopUpPath = v.object({
    top_up_id: v.string()
});

/**
 * The top-up.
 */
export const vGetTopUpResponse = vTopUp;

export const vResumeTopUpBody = vTopUpResume;

export const vResumeTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

export const vResumeTopUpPath = v.object({
    top_up_id: v.string()
});

/**
 * The top-up after the attempt.
 */
export const vResumeTopUpResponse = vTopUp;

export const vCancelTopUpHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

export const vCancelTopUpPath = v.object({
    top_up_id: v.string()
});

/**
 * Canceled, or as it ended when it had ended already.
 */
export const vCancelTopUpResponse = vTopUp;

export const vGetAutoRechargeHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

/**
 * The rule; it always exists and is off at first.
 */
export const vGetAutoRechargeResponse = vAutoRecharge;

export const vPutAutoRechargeBody = vAutoRechargeUpdate;

export const vPutAutoRechargeHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'If-Match': v.string(),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * The rule as stored.
 */
export const vPutAutoRechargeResponse = vAutoRecharge;

export const vResumeAutoRechargeHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

/**
 * The rule, no longer paused.
 */
export const vResumeAutoRechargeResponse = vAutoRecharge;

export const vGetUsageSummaryQuery = v.object({
    from: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    to: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    granularity: v.optional(v.picklist([
        'none',
        'hour',
        'day',
        'month'
    ]), 'none'),
    timezone: v.optional(v.string()),
    channel: v.optional(v.array(vChannelId))
});

/**
 * One entry per channel, also where nothing was used.
 */
export const vGetUsageSummaryResponse = vUsageSummary;

export const vListUsageRatesHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListUsageRatesQuery = v.object({
    channel: v.optional(vChannelId),
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))
});

/**
 * Prices in force.
 */
export const vListUsageRatesResponse = vRateList;

export const vListChannelsHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

/**
 * Every channel the product knows, also unavailable ones.
 */
export const vListChannelsResponse = vChannelList;

export const vGetChannelHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vGetChannelPath = v.object({
    channel_id: vChannelId
});

/**
 * The channel.
 */
export const vGetChannelResponse = vChannel;

export const vPutChannelActivationBody = vChannelActivation;

export const vPutChannelActivationHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128))),
    'If-Match': v.string()
});

export const vPutChannelActivationPath = v.object({
    channel_id: vChannelId
});

/**
 * The channel after the change.
 */
export const vPutChannelActivationResponse = vChannel;

export const vSubmitChannelRequirementBody = vRequirementSubmission;

export const vSubmitChannelRequirementHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vSubmitChannelRequirementPath = v.object({
    channel_id: vChannelId,
    requirement_id: v.string()
});

/**
 * The requirement after the submission.
 */
export const vSubmitChannelRequirementResponse = vChannelRequirement;

export const vSendChannelTestHeaders = v.object({
    'Idempotency-Key': v.pipe(v.string(), v.minLength(16), v.maxLength(128))
});

export const vSendChannelTestPath = v.object({
    channel_id: vChannelId
});

/**
 * Accepted.
 */
export const vSendChannelTestResponse = vChannelTest;

export const vListRemindersHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vListRemindersQuery = v.object({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(512))),
    status: v.optional(v.picklist([
        'active',
        'snoozed',
        'dismissed',
        'resolved'
    ]), 'active')
});

/**
 * A page of reminders.
 */
export const vListRemindersResponse = vReminderPage;

export const vUpdateReminderBody = vReminderUpdate;

export const vUpdateReminderHeaders = v.object({
    'Accept-Language': v.optional(v.pipe(v.string(), v.maxLength(128)))
});

export const vUpdateReminderPath = v.object({
    reminder_id: v.string()
});

/**
 * The reminder after the change.
 */
export const vUpdateReminderResponse = vReminder;

/**
 * Preferences.
 */
export const vGetReminderPreferencesResponse = vReminderPreferences;

export const vPutReminderPreferencesBody = vReminderPreferences;

export const vPutReminderPreferencesHeaders = v.object({
    'If-Match': v.string()
});

/**
 * Stored.
 */
export const vPutReminderPreferencesResponse = vReminderPreferences;
