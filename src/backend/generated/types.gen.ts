// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

export type ClientOptions = {
    baseUrl: `${string}://${string}/v1` | (string & {});
};

/**
 * ISO 4217, lower case.
 */
export type Currency = string;

/**
 * Integer minor units (cents for usd, yen for jpy).
 */
export type Money = {
    amount: number;
    currency: Currency;
};

/**
 * Integer millionths of the major unit; may be negative.
 */
export type MoneyMicros = {
    amount_micros: number;
    currency: Currency;
};

export type ProblemCode = string;

/**
 * RFC 9457 problem. `title` and `detail` are for developers; the customer reads words chosen by `code`.
 */
export type Problem = {
    type: string;
    title: string;
    status: number;
    code: ProblemCode;
    detail?: string;
    /**
     * Finds the request in the server's log.
     */
    request_id?: string;
    errors?: Array<FieldError>;
    /**
     * With `channel_requirements_unmet`, what blocks the channel.
     */
    requirements?: Array<ChannelRequirement>;
    /**
     * With an amount out of range.
     */
    limits?: {
        min?: Money;
        max?: Money;
    };
};

export type FieldErrorCode = string;

export type FieldError = {
    /**
     * JSON Pointer into the request body.
     */
    pointer: string;
    code: FieldErrorCode;
    /**
     * In the customer's language.
     */
    detail?: string;
};

export type SessionCreate = {
    launch_token: string;
    /**
     * Whether to set the refresh cookie.
     */
    cookie?: boolean;
};

export type FrameSessionCreate = {
    /**
     * Encrypted; opaque to the wizard.
     */
    payload: string;
};

export type SessionToken = {
    access_token: string;
    token_type: 'Bearer';
    expires_at: string;
    /**
     * Seconds; right even where the device's clock is not.
     */
    expires_in: number;
};

export type Permission = string;

export type Me = {
    user: {
        id: string;
        name: string | null;
        /**
         * As the CRM holds it.
         */
        email: string | null;
        /**
         * BCP 47.
         */
        locale: string;
    };
    workspace: {
        id: string;
        name: string;
        /**
         * ISO 3166-1 alpha-2.
         */
        country: string | null;
        /**
         * IANA zone.
         */
        timezone: string;
        currency: Currency;
    };
    permissions: Array<Permission>;
    session: {
        expires_at: string;
        /**
         * Support staff acting as the user.
         */
        impersonated: boolean;
        /**
         * Set where the session began with a hand-over link; null elsewhere, and where no record of it is kept.
         */
        handover: HandoverRequest | null;
    };
};

export type HandoverRequest = {
    step_id: OnboardingStepId;
    /**
     * The name of the person who made the link.
     */
    requested_by: string | null;
};

export type MeUpdate = {
    locale: string;
};

export type ProviderName = string;

export type ConsentDocumentName = string;

export type ConsentDocument = {
    document: ConsentDocumentName;
    version: string;
    /**
     * Plain text shown next to the button.
     */
    text: string;
    url: string | null;
};

/**
 * The server adds time, address and user agent itself.
 */
export type ConsentAcceptance = {
    document: ConsentDocumentName;
    version: string;
};

export type MenuIcon = string;

/**
 * An entry of the CRM's side menu.
 */
export type MenuItem = {
    id: string;
    label: string;
    icon: MenuIcon | null;
    children: Array<MenuItem>;
};

/**
 * What the CRM is called, who helps, where its screens are. How the wizard looks and which languages it offers are in its config.json, which is read before there is a session.
 */
export type Tenant = {
    brand_name: string;
    support: {
        email: string | null;
        phone: string | null;
        url: string | null;
        hours: string | null;
    };
    crm: {
        url: string;
        /**
         * The screen itself, where it has an address.
         */
        wallet_url: string | null;
        /**
         * The way to the wallet, outermost first; the ids are in `menu`.
         */
        menu_path: Array<{
            id: string;
            label: string;
        }>;
        menu: Array<MenuItem>;
    };
};

/**
 * What follows in the tenant's tutorial.
 */
export type NextStep = {
    label: string;
    url: string;
};

export type CardFunding = string;

/**
 * How a client may look, by reading `getOnboarding` again, whether something done elsewhere has arrived. The pauses grow
 * and vary at random, and nobody looks while the page is hidden. After `max_duration_ms` it looks again only when the
 * customer asks or comes back.
 *
 */
export type CheckingBudget = {
    /**
     * Pause before the first look.
     */
    first_after_ms: number;
    /**
     * Longest pause between two looks.
     */
    max_interval_ms: number;
    /**
     * For how long in all; 0 never looks by itself.
     */
    max_duration_ms: number;
};

export type Config = {
    provider: {
        name: ProviderName;
        publishable_key: string;
        /**
         * Connected account, where charges are made on one.
         */
        account_id: string | null;
        livemode: boolean;
    };
    currency: Currency;
    minor_unit_exponent: number;
    top_up: {
        min: Money;
        max: Money;
        presets: Array<Money>;
    };
    auto_recharge: {
        min_threshold: Money;
        max_threshold: Money;
        threshold_presets: Array<Money>;
        min_amount: Money;
        max_amount: Money;
        amount_presets: Array<Money>;
        charge_cooldown_seconds: number;
        max_consecutive_failures: number;
        defaults: {
            threshold: Money;
            amount: Money;
            monthly_cap: Money | null;
        };
    };
    card_policy: {
        accepted_funding: Array<CardFunding>;
        max_cards: number;
    };
    consents: Array<ConsentDocument>;
    checking: CheckingBudget;
    tenant: Tenant;
    /**
     * What a saved card is charged for.
     */
    card_pays: Array<string>;
    card_does_not_pay: Array<string>;
    next_step: NextStep | null;
};

export type OnboardingStepId = string;

/**
 * `manage`: done in the wizard. `observe`: done in the CRM, checked here by reading. `guide`: cannot be read, the customer confirms.
 */
export type StepSupport = string;

export type StepStatus = string;

export type EvidenceKind = string;

export type EvidenceSource = string;

export type StepNeed = string;

export type OnboardingStep = {
    id: OnboardingStepId;
    support: StepSupport;
    status: StepStatus;
    /**
     * How the status is known. `verified` is only ever the backend's word.
     */
    evidence: {
        kind: EvidenceKind;
        source: EvidenceSource | null;
        at: string | null;
    };
    skippable: boolean;
    /**
     * What is still missing; empty when nothing is.
     */
    needs: Array<StepNeed>;
};

export type Onboarding = {
    steps: Array<OnboardingStep>;
    /**
     * First report or first fact.
     */
    started_at: string | null;
    updated_at: string;
};

export type OnboardingReport = {
    report: 'declared' | 'skipped' | 'reopened';
};

export type HandoverLinkCreate = {
    step_id: OnboardingStepId;
};

export type HandoverLink = {
    url: string;
    expires_at: string;
    /**
     * What the receiver must be allowed to do; null when everyone is.
     */
    permission_needed: Permission | null;
};

/**
 * Without consent only where the tenant asks for none.
 */
export type SetupIntentCreate = {
    consent?: ConsentAcceptance;
};

export type SetupIntentStatus = string;

export type SetupIntent = {
    id: string;
    status: SetupIntentStatus;
    provider: {
        name: ProviderName;
        setup_intent_id: string;
        /**
         * Only in the answer that created it. Never logged or stored.
         */
        client_secret: string | null;
    };
    /**
     * The saved card, once there is one.
     */
    payment_method_id: string | null;
    failure: PaymentFailure | null;
    created_at: string;
};

export type PaymentMethodCreate = {
    /**
     * Our id, or the provider's.
     */
    setup_intent_id: string;
    make_default?: boolean;
};

export type PaymentMethodUpdate = {
    is_default: true;
};

export type Card = {
    /**
     * As the provider names it: visa, mastercard, amex …
     */
    brand: string;
    funding: CardFunding;
    last4: string;
    exp_month: number;
    exp_year: number;
};

/**
 * `pending`: the provider is still processing. `expiring`: in its last 45 days. `requires_update`: a late failure or a
 * decline that will not go away by itself; see `failure`.
 *
 */
export type PaymentMethodStatus = string;

export type PaymentMethod = {
    id: string;
    card: Card;
    is_default: boolean;
    /**
     * Its place among the cards that automatic recharge charges, from 1; null for a card it never tries. Where only one card
     * is charged, only that one has a place. A card that declines hands the same payment to the next one at once, never a
     * second payment; a bank that asks for the customer (`authentication_required`) ends the attempt.
     *
     */
    charge_order: number | null;
    /**
     * Whether its bank asked the customer for 3-D Secure when it was saved.
     */
    asked_for_authentication: boolean;
    status: PaymentMethodStatus;
    /**
     * Why it cannot be charged, or why its last charge failed; null after one that went through.
     */
    failure: PaymentFailure | null;
    /**
     * The older entry of the same card that this one took over.
     */
    replaced_payment_method_id: string | null;
    created_at: string;
};

export type PaymentMethodPage = {
    data: Array<PaymentMethod>;
    has_more: boolean;
    next_cursor: string | null;
};

/**
 * Fraud, lost and stolen declines are always `card_declined`. `invalid_account`: the card, or the account behind it, is no
 * longer there. `authorization_revoked`: the customer asked the bank to stop these charges. `test_card`: a test number where
 * money is real.
 *
 */
export type PaymentFailureCode = string;

export type PaymentAdvice = string;

export type PaymentFailure = {
    code: PaymentFailureCode;
    advice: PaymentAdvice | null;
    /**
     * For the customer, where the code is not known.
     */
    message: string;
    retryable: boolean;
    next_retry_at: string | null;
};

/**
 * `blocked`: paid sending is stopped.
 */
export type WalletState = string;

export type Wallet = {
    id: string;
    currency: Currency;
    state: WalletState;
    /**
     * `available` plus `reserved` is the `balance_after` of the newest row; `promotional` is part of `available`.
     */
    balance: {
        available: MoneyMicros;
        reserved: MoneyMicros;
        pending_credit: MoneyMicros;
        promotional: MoneyMicros;
    };
    low_balance_threshold: Money | null;
    /**
     * Null where the rule cannot be read.
     */
    auto_recharge: WalletRecharge | null;
    /**
     * The one thing to do first, if any.
     */
    attention: Attention | null;
    month_to_date: {
        charged: Money;
        used: MoneyMicros;
    };
    /**
     * Both null without enough use to tell.
     */
    forecast: {
        average_daily_use: MoneyMicros | null;
        days_remaining: number | null;
    };
    /**
     * Use after this may still arrive.
     */
    usage_complete_through: string | null;
    as_of: string;
    poll_after_ms: number;
};

export type WalletRecharge = {
    enabled: boolean;
    status: AutoRechargeStatus;
};

export type AttentionCode = string;

export type Attention = {
    code: AttentionCode;
    severity: Severity;
    top_up_id: string | null;
    payment_method_id: string | null;
};

export type TransactionType = string;

export type UsageDirection = string;

export type UsageUnit = string;

/**
 * One posted row, never changed afterwards.
 */
export type Transaction = {
    id: string;
    /**
     * Without gaps in a wallet.
     */
    sequence: number;
    type: TransactionType;
    amount: MoneyMicros;
    balance_after: MoneyMicros;
    description: string;
    usage: TransactionUsage | null;
    top_up_id: string | null;
    reverses_transaction_id: string | null;
    occurred_at: string | null;
    posted_at: string;
};

export type TransactionUsage = {
    channel: ChannelId;
    quantity: number;
    unit: UsageUnit;
    /**
     * The amount is minus `quantity` times this, rounded to a micro; null where it is no such product.
     */
    unit_price: MoneyMicros | null;
    direction: UsageDirection | null;
    /**
     * The CRM's id of the message or call.
     */
    reference: string | null;
};

export type TransactionPage = {
    data: Array<Transaction>;
    has_more: boolean;
    next_cursor: string | null;
};

export type TopUpTrigger = string;

/**
 * `succeeded` means paid and credited. `pending`, `processing` and `requires_action` still change.
 */
export type TopUpStatus = string;

export type TopUpCreate = {
    amount: Money;
    /**
     * The default card without it.
     */
    payment_method_id?: string | null;
};

export type TopUpResume = {
    /**
     * Another saved card for the same top-up.
     */
    payment_method_id?: string | null;
};

export type NextActionType = string;

export type NextAction = {
    type: NextActionType;
    /**
     * For the provider's script. Never logged or stored.
     */
    client_secret: string;
    expires_at: string | null;
};

export type TopUp = {
    id: string;
    trigger: TopUpTrigger;
    status: TopUpStatus;
    amount: Money;
    tax: Money | null;
    total_charged: Money | null;
    payment_method: ChargedCard | null;
    failure: PaymentFailure | null;
    next_action: NextAction | null;
    attempts: number;
    ledger_transaction_id: string | null;
    receipt_url: string | null;
    created_at: string;
    updated_at: string;
};

/**
 * The card as it was; it may have been removed since.
 */
export type ChargedCard = {
    id: string;
    card: Card;
};

export type TopUpPage = {
    data: Array<TopUp>;
    has_more: boolean;
    next_cursor: string | null;
};

export type AutoRechargeStatus = string;

export type AutoRechargeUpdate = {
    enabled: boolean;
    threshold: Money;
    amount: Money;
    /**
     * Most that is charged automatically in a calendar month of the workspace's time zone; null is no cap.
     */
    monthly_cap: Money | null;
    /**
     * The default card at the time of a charge without it.
     */
    payment_method_id?: string | null;
    consent?: ConsentAcceptance;
};

export type AutoRecharge = {
    enabled: boolean;
    threshold: Money;
    amount: Money;
    monthly_cap: Money | null;
    payment_method_id: string | null;
    status: AutoRechargeStatus;
    pause: AutoRechargePause | null;
    this_month: {
        charged: Money;
        count: number;
        /**
         * Left under the cap; null without one.
         */
        remaining: Money | null;
        resets_at: string;
    };
    consecutive_failures: number;
    next_attempt_at: string | null;
    last_top_up_id: string | null;
    /**
     * In the answer to a write, the top-up which that write started; null in a read.
     */
    started_top_up_id: string | null;
    consent_version: string | null;
    updated_at: string;
};

export type PauseReason = string;

export type AutoRechargePause = {
    reason: PauseReason;
    since: string;
    resumes_at: string | null;
    /**
     * The top-up that the customer can finish.
     */
    top_up_id: string | null;
    failure: PaymentFailure | null;
};

export type UsageSummary = {
    from: string;
    to: string;
    timezone: string;
    total_cost: MoneyMicros;
    channels: Array<ChannelUsage>;
    /**
     * Use after this may still arrive.
     */
    complete_through: string | null;
};

export type ChannelUsage = {
    channel: ChannelId;
    cost: MoneyMicros;
    quantities: Array<{
        unit: UsageUnit;
        quantity: number;
        direction: UsageDirection | null;
    }>;
    series: Array<{
        start: string;
        cost: MoneyMicros;
        quantity: number;
    }>;
};

export type Rate = {
    channel: ChannelId;
    unit: UsageUnit;
    price: MoneyMicros;
    /**
     * null is everywhere else.
     */
    country: string | null;
    direction: UsageDirection | null;
    label: string | null;
    effective_from: string;
};

export type RateList = {
    data: Array<Rate>;
};

export type ChannelId = string;

export type ChannelStatus = string;

export type Channel = {
    id: ChannelId;
    /**
     * For `If-Match`; the same as the header of a single read.
     */
    etag: string;
    /**
     * What the customer asked for; `status` is what is true.
     */
    enabled: boolean;
    status: ChannelStatus;
    status_reason: string | null;
    requirements: Array<ChannelRequirement>;
    /**
     * The price that says most to a newcomer.
     */
    headline_rate: HeadlineRate | null;
    month_to_date_cost: MoneyMicros;
    can_test: boolean;
    activated_at: string | null;
};

export type HeadlineRate = {
    price: MoneyMicros;
    unit: UsageUnit;
    label: string | null;
};

export type ChannelList = {
    data: Array<Channel>;
};

export type ChannelActivation = {
    enabled: boolean;
};

export type RequirementKind = string;

export type RequirementStatus = string;

/**
 * Who acts next.
 */
export type RequirementActor = string;

export type RequirementActionType = string;

export type RequirementAction = {
    type: RequirementActionType;
    url: string | null;
};

export type RequirementFieldKind = string;

export type RequirementField = {
    name: string;
    kind: RequirementFieldKind;
    label: string;
    hint: string | null;
    required: boolean;
    max_length: number | null;
    /**
     * For a choice; empty otherwise.
     */
    options: Array<{
        value: string;
        label: string;
    }>;
    /**
     * What was submitted; null when nothing was, or when it is personal.
     */
    value: string | boolean | null;
};

export type ChannelRequirement = {
    id: string;
    kind: RequirementKind;
    status: RequirementStatus;
    /**
     * The channel cannot be on while it is not met.
     */
    blocking: boolean;
    title: string;
    detail: string | null;
    rejection_reason: string | null;
    actor: RequirementActor;
    usual_wait_hours: number | null;
    minimum_balance: Money | null;
    /**
     * What to submit; empty when nothing is.
     */
    fields: Array<RequirementField>;
    /**
     * What the customer can do now; null when it is met.
     */
    action: RequirementAction | null;
    updated_at: string | null;
};

/**
 * A boolean for a confirmation, a string for every other kind.
 */
export type RequirementValue = string | boolean;

export type RequirementSubmission = {
    values: {
        [key: string]: RequirementValue;
    };
};

export type ChannelTestStatus = string;

export type ChannelTest = {
    id: string;
    status: ChannelTestStatus;
    /**
     * Masked.
     */
    sent_to: string;
    cost: MoneyMicros;
};

export type Severity = string;

export type ReminderKind = string;

export type ReminderStatus = string;

export type Reminder = {
    id: string;
    kind: ReminderKind;
    severity: Severity;
    status: ReminderStatus;
    title: string;
    body: string;
    /**
     * What it is about, where that is one thing.
     */
    subject: {
        top_up_id: string | null;
        payment_method_id: string | null;
        channel: ChannelId | null;
    };
    snoozed_until: string | null;
    created_at: string;
};

export type ReminderUpdate = {
    status?: 'dismissed' | 'active';
    snoozed_until?: string | null;
};

export type ReminderPage = {
    data: Array<Reminder>;
    has_more: boolean;
    next_cursor: string | null;
};

export type ReminderPreferences = {
    low_balance_threshold: Money | null;
    /**
     * When to remind of the weekly look at the balance, in the workspace's time zone; null is never.
     */
    weekly_review: {
        /**
         * Monday is 1.
         */
        weekday: number;
        time: string;
    } | null;
    delivery: {
        in_app: boolean;
        email: boolean;
        recipients: Array<string>;
    };
    /**
     * On or off by kind; kinds about failed payments stay on.
     */
    kinds: {
        [key: string]: boolean;
    };
};

/**
 * Language of the texts in the answer.
 */
export type AcceptLanguage = string;

/**
 * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
 * after a definite outcome or an edit.
 *
 */
export type IdempotencyKey = string;

/**
 * The ETag of the last read.
 */
export type IfMatch = string;

/**
 * The ETag of what the client already has.
 */
export type IfNoneMatch = string;

export type Limit = number;

/**
 * Opaque, from `next_cursor`.
 */
export type Cursor = string;

/**
 * Inclusive.
 */
export type From = string;

/**
 * Exclusive.
 */
export type To = string;

export type TopUpId = string;

export type ChannelIdInPath = ChannelId;

export type DeleteSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/session';
};

export type DeleteSessionErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type DeleteSessionError = DeleteSessionErrors[keyof DeleteSessionErrors];

export type DeleteSessionResponses = {
    /**
     * Ended.
     */
    204: void;
};

export type DeleteSessionResponse = DeleteSessionResponses[keyof DeleteSessionResponses];

export type CreateSessionData = {
    body: SessionCreate;
    path?: never;
    query?: never;
    url: '/session';
};

export type CreateSessionErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    /**
     * Session created.
     */
    201: SessionToken;
};

export type CreateSessionResponse = CreateSessionResponses[keyof CreateSessionResponses];

export type RefreshSessionData = {
    body?: never;
    headers: {
        'X-Paso-Refresh': '1';
    };
    path?: never;
    query?: never;
    url: '/session/refresh';
};

export type RefreshSessionErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type RefreshSessionError = RefreshSessionErrors[keyof RefreshSessionErrors];

export type RefreshSessionResponses = {
    /**
     * A new token.
     */
    201: SessionToken;
};

export type RefreshSessionResponse = RefreshSessionResponses[keyof RefreshSessionResponses];

export type CreateFrameSessionData = {
    body: FrameSessionCreate;
    path?: never;
    query?: never;
    url: '/session/frame';
};

export type CreateFrameSessionErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CreateFrameSessionError = CreateFrameSessionErrors[keyof CreateFrameSessionErrors];

export type CreateFrameSessionResponses = {
    /**
     * Session created.
     */
    201: SessionToken;
};

export type CreateFrameSessionResponse = CreateFrameSessionResponses[keyof CreateFrameSessionResponses];

export type GetMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/me';
};

export type GetMeErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetMeError = GetMeErrors[keyof GetMeErrors];

export type GetMeResponses = {
    /**
     * Who the session belongs to.
     */
    200: Me;
};

export type GetMeResponse = GetMeResponses[keyof GetMeResponses];

export type UpdateMeData = {
    body: MeUpdate;
    path?: never;
    query?: never;
    url: '/me';
};

export type UpdateMeErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type UpdateMeError = UpdateMeErrors[keyof UpdateMeErrors];

export type UpdateMeResponses = {
    /**
     * Stored.
     */
    200: Me;
};

export type UpdateMeResponse = UpdateMeResponses[keyof UpdateMeResponses];

export type GetConfigData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: never;
    url: '/config';
};

export type GetConfigErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetConfigError = GetConfigErrors[keyof GetConfigErrors];

export type GetConfigResponses = {
    /**
     * Configuration of this workspace.
     */
    200: Config;
};

export type GetConfigResponse = GetConfigResponses[keyof GetConfigResponses];

export type GetOnboardingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/onboarding';
};

export type GetOnboardingErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetOnboardingError = GetOnboardingErrors[keyof GetOnboardingErrors];

export type GetOnboardingResponses = {
    /**
     * All steps, in order.
     */
    200: Onboarding;
};

export type GetOnboardingResponse = GetOnboardingResponses[keyof GetOnboardingResponses];

export type ReportOnboardingStepData = {
    body: OnboardingReport;
    path: {
        step_id: OnboardingStepId;
    };
    query?: never;
    url: '/onboarding/steps/{step_id}/report';
};

export type ReportOnboardingStepErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ReportOnboardingStepError = ReportOnboardingStepErrors[keyof ReportOnboardingStepErrors];

export type ReportOnboardingStepResponses = {
    /**
     * Progress after the report.
     */
    200: Onboarding;
};

export type ReportOnboardingStepResponse = ReportOnboardingStepResponses[keyof ReportOnboardingStepResponses];

export type CreateHandoverLinkData = {
    body: HandoverLinkCreate;
    path?: never;
    query?: never;
    url: '/handover-links';
};

export type CreateHandoverLinkErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CreateHandoverLinkError = CreateHandoverLinkErrors[keyof CreateHandoverLinkErrors];

export type CreateHandoverLinkResponses = {
    /**
     * The link.
     */
    201: HandoverLink;
};

export type CreateHandoverLinkResponse = CreateHandoverLinkResponses[keyof CreateHandoverLinkResponses];

export type CreateSetupIntentData = {
    body: SetupIntentCreate;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/setup-intents';
};

export type CreateSetupIntentErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CreateSetupIntentError = CreateSetupIntentErrors[keyof CreateSetupIntentErrors];

export type CreateSetupIntentResponses = {
    /**
     * The open intent, with its client secret.
     */
    201: SetupIntent;
};

export type CreateSetupIntentResponse = CreateSetupIntentResponses[keyof CreateSetupIntentResponses];

export type GetSetupIntentData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path: {
        /**
         * Our id, or the provider's from the return address.
         */
        setup_intent_id: string;
    };
    query?: never;
    url: '/setup-intents/{setup_intent_id}';
};

export type GetSetupIntentErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetSetupIntentError = GetSetupIntentErrors[keyof GetSetupIntentErrors];

export type GetSetupIntentResponses = {
    /**
     * The state, read through to the provider while it can still change.
     */
    200: SetupIntent;
};

export type GetSetupIntentResponse = GetSetupIntentResponses[keyof GetSetupIntentResponses];

export type ListPaymentMethodsData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: {
        limit?: number;
        /**
         * Opaque, from `next_cursor`.
         */
        cursor?: string;
    };
    url: '/payment-methods';
};

export type ListPaymentMethodsErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ListPaymentMethodsError = ListPaymentMethodsErrors[keyof ListPaymentMethodsErrors];

export type ListPaymentMethodsResponses = {
    /**
     * Saved and pending cards.
     */
    200: PaymentMethodPage;
};

export type ListPaymentMethodsResponse = ListPaymentMethodsResponses[keyof ListPaymentMethodsResponses];

export type CreatePaymentMethodData = {
    body: PaymentMethodCreate;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/payment-methods';
};

export type CreatePaymentMethodErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CreatePaymentMethodError = CreatePaymentMethodErrors[keyof CreatePaymentMethodErrors];

export type CreatePaymentMethodResponses = {
    /**
     * This card was already saved; the surviving card.
     */
    200: PaymentMethod;
    /**
     * Card saved.
     */
    201: PaymentMethod;
    /**
     * The provider is still processing; the card has status `pending` and cannot be charged yet.
     */
    202: PaymentMethod;
};

export type CreatePaymentMethodResponse = CreatePaymentMethodResponses[keyof CreatePaymentMethodResponses];

export type DeletePaymentMethodData = {
    body?: never;
    path: {
        payment_method_id: string;
    };
    query?: never;
    url: '/payment-methods/{payment_method_id}';
};

export type DeletePaymentMethodErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type DeletePaymentMethodError = DeletePaymentMethodErrors[keyof DeletePaymentMethodErrors];

export type DeletePaymentMethodResponses = {
    /**
     * Removed.
     */
    204: void;
};

export type DeletePaymentMethodResponse = DeletePaymentMethodResponses[keyof DeletePaymentMethodResponses];

export type UpdatePaymentMethodData = {
    body: PaymentMethodUpdate;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path: {
        payment_method_id: string;
    };
    query?: never;
    url: '/payment-methods/{payment_method_id}';
};

export type UpdatePaymentMethodErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type UpdatePaymentMethodError = UpdatePaymentMethodErrors[keyof UpdatePaymentMethodErrors];

export type UpdatePaymentMethodResponses = {
    /**
     * The card, now the default.
     */
    200: PaymentMethod;
};

export type UpdatePaymentMethodResponse = UpdatePaymentMethodResponses[keyof UpdatePaymentMethodResponses];

export type GetWalletData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/wallet';
};

export type GetWalletErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetWalletError = GetWalletErrors[keyof GetWalletErrors];

export type GetWalletResponses = {
    /**
     * The wallet.
     */
    200: Wallet;
};

export type GetWalletResponse = GetWalletResponses[keyof GetWalletResponses];

export type ListWalletTransactionsData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: {
        limit?: number;
        /**
         * Opaque, from `next_cursor`.
         */
        cursor?: string;
        /**
         * Inclusive.
         */
        from?: string;
        /**
         * Exclusive.
         */
        to?: string;
        /**
         * Repeatable filter.
         */
        type?: Array<TransactionType>;
        /**
         * Repeatable filter on usage rows.
         */
        channel?: Array<ChannelId>;
        /**
         * By sequence. `desc` begins with the newest row, `asc` with the very first; a cursor belongs to its order.
         */
        order?: 'desc' | 'asc';
    };
    url: '/wallet/transactions';
};

export type ListWalletTransactionsErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ListWalletTransactionsError = ListWalletTransactionsErrors[keyof ListWalletTransactionsErrors];

export type ListWalletTransactionsResponses = {
    /**
     * A page of the ledger.
     */
    200: TransactionPage;
};

export type ListWalletTransactionsResponse = ListWalletTransactionsResponses[keyof ListWalletTransactionsResponses];

export type GetWalletTransactionData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path: {
        transaction_id: string;
    };
    query?: never;
    url: '/wallet/transactions/{transaction_id}';
};

export type GetWalletTransactionErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetWalletTransactionError = GetWalletTransactionErrors[keyof GetWalletTransactionErrors];

export type GetWalletTransactionResponses = {
    /**
     * The row.
     */
    200: Transaction;
};

export type GetWalletTransactionResponse = GetWalletTransactionResponses[keyof GetWalletTransactionResponses];

export type ListTopUpsData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: {
        limit?: number;
        /**
         * Opaque, from `next_cursor`.
         */
        cursor?: string;
        trigger?: TopUpTrigger;
        /**
         * Repeatable filter.
         */
        status?: Array<TopUpStatus>;
    };
    url: '/wallet/top-ups';
};

export type ListTopUpsErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ListTopUpsError = ListTopUpsErrors[keyof ListTopUpsErrors];

export type ListTopUpsResponses = {
    /**
     * A page of top-ups.
     */
    200: TopUpPage;
};

export type ListTopUpsResponse = ListTopUpsResponses[keyof ListTopUpsResponses];

export type CreateTopUpData = {
    body: TopUpCreate;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/wallet/top-ups';
};

export type CreateTopUpErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CreateTopUpError = CreateTopUpErrors[keyof CreateTopUpErrors];

export type CreateTopUpResponses = {
    /**
     * Top-up created; its `status` says how it went.
     */
    201: TopUp;
};

export type CreateTopUpResponse = CreateTopUpResponses[keyof CreateTopUpResponses];

export type GetTopUpData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path: {
        top_up_id: string;
    };
    query?: never;
    url: '/wallet/top-ups/{top_up_id}';
};

export type GetTopUpErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetTopUpError = GetTopUpErrors[keyof GetTopUpErrors];

export type GetTopUpResponses = {
    /**
     * The top-up.
     */
    200: TopUp;
};

export type GetTopUpResponse = GetTopUpResponses[keyof GetTopUpResponses];

export type ResumeTopUpData = {
    body: TopUpResume;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path: {
        top_up_id: string;
    };
    query?: never;
    url: '/wallet/top-ups/{top_up_id}/resume';
};

export type ResumeTopUpErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ResumeTopUpError = ResumeTopUpErrors[keyof ResumeTopUpErrors];

export type ResumeTopUpResponses = {
    /**
     * The top-up after the attempt.
     */
    200: TopUp;
};

export type ResumeTopUpResponse = ResumeTopUpResponses[keyof ResumeTopUpResponses];

export type CancelTopUpData = {
    body?: never;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path: {
        top_up_id: string;
    };
    query?: never;
    url: '/wallet/top-ups/{top_up_id}/cancel';
};

export type CancelTopUpErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type CancelTopUpError = CancelTopUpErrors[keyof CancelTopUpErrors];

export type CancelTopUpResponses = {
    /**
     * Canceled, or as it ended when it had ended already.
     */
    200: TopUp;
};

export type CancelTopUpResponse = CancelTopUpResponses[keyof CancelTopUpResponses];

export type GetAutoRechargeData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * The ETag of what the client already has.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/wallet/auto-recharge';
};

export type GetAutoRechargeErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetAutoRechargeError = GetAutoRechargeErrors[keyof GetAutoRechargeErrors];

export type GetAutoRechargeResponses = {
    /**
     * The rule; it always exists and is off at first.
     */
    200: AutoRecharge;
};

export type GetAutoRechargeResponse = GetAutoRechargeResponses[keyof GetAutoRechargeResponses];

export type PutAutoRechargeData = {
    body: AutoRechargeUpdate;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * The ETag of the last read.
         */
        'If-Match': string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/wallet/auto-recharge';
};

export type PutAutoRechargeErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Changed since it was read (`stale_write`).
     */
    412: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * No If-Match (`if_match_required`).
     */
    428: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type PutAutoRechargeError = PutAutoRechargeErrors[keyof PutAutoRechargeErrors];

export type PutAutoRechargeResponses = {
    /**
     * The rule as stored.
     */
    200: AutoRecharge;
};

export type PutAutoRechargeResponse = PutAutoRechargeResponses[keyof PutAutoRechargeResponses];

export type ResumeAutoRechargeData = {
    body?: never;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/wallet/auto-recharge/resume';
};

export type ResumeAutoRechargeErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The payment provider failed (`provider_error`) or did not answer (`provider_unavailable`). The outcome may be unknown:
     * repeat with the same key.
     *
     */
    502: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ResumeAutoRechargeError = ResumeAutoRechargeErrors[keyof ResumeAutoRechargeErrors];

export type ResumeAutoRechargeResponses = {
    /**
     * The rule, no longer paused.
     */
    200: AutoRecharge;
};

export type ResumeAutoRechargeResponse = ResumeAutoRechargeResponses[keyof ResumeAutoRechargeResponses];

export type GetUsageSummaryData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Inclusive.
         */
        from?: string;
        /**
         * Exclusive.
         */
        to?: string;
        /**
         * Width of the entries of `series`; without it there are none.
         */
        granularity?: 'none' | 'hour' | 'day' | 'month';
        /**
         * IANA zone that cuts the series; the workspace's without it.
         */
        timezone?: string;
        /**
         * Repeatable filter.
         */
        channel?: Array<ChannelId>;
    };
    url: '/usage/summary';
};

export type GetUsageSummaryErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetUsageSummaryError = GetUsageSummaryErrors[keyof GetUsageSummaryErrors];

export type GetUsageSummaryResponses = {
    /**
     * One entry per channel, also where nothing was used.
     */
    200: UsageSummary;
};

export type GetUsageSummaryResponse = GetUsageSummaryResponses[keyof GetUsageSummaryResponses];

export type ListUsageRatesData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: {
        channel?: ChannelId;
        /**
         * Destination, ISO 3166-1 alpha-2.
         */
        country?: string;
    };
    url: '/usage/rates';
};

export type ListUsageRatesErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ListUsageRatesError = ListUsageRatesErrors[keyof ListUsageRatesErrors];

export type ListUsageRatesResponses = {
    /**
     * Prices in force.
     */
    200: RateList;
};

export type ListUsageRatesResponse = ListUsageRatesResponses[keyof ListUsageRatesResponses];

export type ListChannelsData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: never;
    url: '/channels';
};

export type ListChannelsErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ListChannelsError = ListChannelsErrors[keyof ListChannelsErrors];

export type ListChannelsResponses = {
    /**
     * Every channel the product knows, also unavailable ones.
     */
    200: ChannelList;
};

export type ListChannelsResponse = ListChannelsResponses[keyof ListChannelsResponses];

export type GetChannelData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * The ETag of what the client already has.
         */
        'If-None-Match'?: string;
    };
    path: {
        channel_id: ChannelId;
    };
    query?: never;
    url: '/channels/{channel_id}';
};

export type GetChannelErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetChannelError = GetChannelErrors[keyof GetChannelErrors];

export type GetChannelResponses = {
    /**
     * The channel.
     */
    200: Channel;
};

export type GetChannelResponse = GetChannelResponses[keyof GetChannelResponses];

export type PutChannelActivationData = {
    body: ChannelActivation;
    headers: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
        /**
         * The ETag of the last read.
         */
        'If-Match': string;
    };
    path: {
        channel_id: ChannelId;
    };
    query?: never;
    url: '/channels/{channel_id}/activation';
};

export type PutChannelActivationErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Changed since it was read (`stale_write`).
     */
    412: Problem;
    /**
     * No If-Match (`if_match_required`).
     */
    428: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type PutChannelActivationError = PutChannelActivationErrors[keyof PutChannelActivationErrors];

export type PutChannelActivationResponses = {
    /**
     * The channel after the change.
     */
    200: Channel;
};

export type PutChannelActivationResponse = PutChannelActivationResponses[keyof PutChannelActivationResponses];

export type SubmitChannelRequirementData = {
    body: RequirementSubmission;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path: {
        channel_id: ChannelId;
        requirement_id: string;
    };
    query?: never;
    url: '/channels/{channel_id}/requirements/{requirement_id}';
};

export type SubmitChannelRequirementErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type SubmitChannelRequirementError = SubmitChannelRequirementErrors[keyof SubmitChannelRequirementErrors];

export type SubmitChannelRequirementResponses = {
    /**
     * The requirement after the submission.
     */
    200: ChannelRequirement;
};

export type SubmitChannelRequirementResponse = SubmitChannelRequirementResponses[keyof SubmitChannelRequirementResponses];

export type SendChannelTestData = {
    body?: never;
    headers: {
        /**
         * A UUID for one intention of the user: made before the first try, the same for every repeat and across a reload, new
         * after a definite outcome or an edit.
         *
         */
        'Idempotency-Key': string;
    };
    path: {
        channel_id: ChannelId;
    };
    query?: never;
    url: '/channels/{channel_id}/test';
};

export type SendChannelTestErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type SendChannelTestError = SendChannelTestErrors[keyof SendChannelTestErrors];

export type SendChannelTestResponses = {
    /**
     * Accepted.
     */
    202: ChannelTest;
};

export type SendChannelTestResponse = SendChannelTestResponses[keyof SendChannelTestResponses];

export type ListRemindersData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path?: never;
    query?: {
        limit?: number;
        /**
         * Opaque, from `next_cursor`.
         */
        cursor?: string;
        status?: 'active' | 'snoozed' | 'dismissed' | 'resolved';
    };
    url: '/reminders';
};

export type ListRemindersErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type ListRemindersError = ListRemindersErrors[keyof ListRemindersErrors];

export type ListRemindersResponses = {
    /**
     * A page of reminders.
     */
    200: ReminderPage;
};

export type ListRemindersResponse = ListRemindersResponses[keyof ListRemindersResponses];

export type UpdateReminderData = {
    body: ReminderUpdate;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string;
    };
    path: {
        reminder_id: string;
    };
    query?: never;
    url: '/reminders/{reminder_id}';
};

export type UpdateReminderErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * The state forbids it. The operation names its codes; any with a key also `idempotency_in_progress`.
     */
    409: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type UpdateReminderError = UpdateReminderErrors[keyof UpdateReminderErrors];

export type UpdateReminderResponses = {
    /**
     * The reminder after the change.
     */
    200: Reminder;
};

export type UpdateReminderResponse = UpdateReminderResponses[keyof UpdateReminderResponses];

export type GetReminderPreferencesData = {
    body?: never;
    headers?: {
        /**
         * The ETag of what the client already has.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/reminder-preferences';
};

export type GetReminderPreferencesErrors = {
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type GetReminderPreferencesError = GetReminderPreferencesErrors[keyof GetReminderPreferencesErrors];

export type GetReminderPreferencesResponses = {
    /**
     * Preferences.
     */
    200: ReminderPreferences;
};

export type GetReminderPreferencesResponse = GetReminderPreferencesResponses[keyof GetReminderPreferencesResponses];

export type PutReminderPreferencesData = {
    body: ReminderPreferences;
    headers: {
        /**
         * The ETag of the last read.
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/reminder-preferences';
};

export type PutReminderPreferencesErrors = {
    /**
     * Malformed (`invalid_request`, `invalid_cursor`, `idempotency_key_required`).
     */
    400: Problem;
    /**
     * No session (`session_required`, `session_expired`, `session_revoked`), or a launch token that does not work
     * (`launch_token_invalid`, `launch_token_expired`, `launch_token_used`).
     *
     */
    401: Problem;
    /**
     * The user may not (`permission_denied`), or the workspace is frozen (`workspace_suspended`).
     */
    403: Problem;
    /**
     * Not in this workspace (`not_found`), or not offered by this backend (`operation_not_supported`).
     */
    404: Problem;
    /**
     * Changed since it was read (`stale_write`).
     */
    412: Problem;
    /**
     * Well formed but not acceptable (`validation_failed`, `amount_below_minimum`, `amount_above_maximum`,
     * `currency_mismatch`, `monthly_cap_below_amount`, `card_funding_not_accepted`, `card_limit_reached`,
     * `consent_required`, `consent_outdated`), or a key used for another body (`idempotency_key_reused`).
     *
     */
    422: Problem;
    /**
     * No If-Match (`if_match_required`).
     */
    428: Problem;
    /**
     * Too often (`rate_limited`), or too soon after a charge (`charge_cooldown`).
     */
    429: Problem;
    /**
     * The backend cannot answer now (`backend_unavailable`).
     */
    503: Problem;
};

export type PutReminderPreferencesError = PutReminderPreferencesErrors[keyof PutReminderPreferencesErrors];

export type PutReminderPreferencesResponses = {
    /**
     * Stored.
     */
    200: ReminderPreferences;
};

export type PutReminderPreferencesResponse = PutReminderPreferencesResponses[keyof PutReminderPreferencesResponses];
