// Generated from openapi.yaml by `npm run codegen`. Never edited by hand.

import * as v from 'valibot';

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

export const vPermission = v.string();

export const vProviderName = v.string();

export const vConsentDocumentName = v.string();

/**
 * The server adds time, address and user agent itself.
 */
export const vConsentAcceptance = v.strictObject({
    document: vConsentDocumentName,
    version: v.pipe(v.string(), v.maxLength(64))
});

export const vCardFunding = v.string();

export const vOnboardingStepId = v.string();

export const vCard = v.object({
    brand: v.string(),
    funding: vCardFunding,
    last4: v.pipe(v.string(), v.regex(/^[0-9]{4}$/)),
    exp_month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    exp_year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9999))
});

/**
 * Fraud, lost and stolen declines are always `card_declined`. `invalid_account`: the card, or the account behind it, is no
 * longer there. `authorization_revoked`: the customer asked the bank to stop these charges. `test_card`: a test number where
 * money is real.
 *
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

export const vUsageDirection = v.string();

export const vUsageUnit = v.string();

export const vAutoRechargeStatus = v.string();

export const vChannelId = v.string();

export const vSeverity = v.string();
