import * as v from 'valibot';
import type { AutoRecharge, CardSetup } from '#src/backend/backend.ts';
import {
  autoRechargeStatuses,
  cardFundings,
  paymentAdvices,
  paymentFailureCodes,
  paymentMethodStatuses,
  pauseReasons,
  setupIntentStatuses,
  topUpStatuses,
  topUpTriggers,
} from '#src/backend/generated/enums.gen.ts';
import type { Card, CardSummary, PaymentFailure } from '#src/domain/card.ts';
import type { TopUp } from '#src/domain/wallet.ts';
import { schemaOf, vCount, vFilled, vKnown, vMinor, vMs, vText } from './values.ts';

const vFailure = schemaOf<PaymentFailure>()(
  v.object({
    code: vKnown(paymentFailureCodes),
    advice: vKnown(paymentAdvices),
    isRetryable: v.boolean(),
    nextRetryAtMs: v.nullable(vMs),
  }),
);

/** A card by what is printed on it: never its number. */
const printed = {
  id: vFilled,
  brand: v.string(),
  funding: vKnown(cardFundings),
  last4: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  expMonth: v.pipe(vCount, v.minValue(1), v.maxValue(12)),
  expYear: v.pipe(vCount, v.minValue(2_000), v.maxValue(9_999)),
};

export const vCard = schemaOf<Card>()(
  v.object({
    ...printed,
    isDefault: v.boolean(),
    status: vKnown(paymentMethodStatuses),
    chargeOrder: v.nullable(v.pipe(vCount, v.minValue(1))),
    askedForAuthentication: v.boolean(),
    failure: v.nullable(vFailure),
    createdAtMs: vMs,
  }),
);

export const vCardSetup = schemaOf<CardSetup>()(
  v.object({
    id: vFilled,
    status: vKnown(setupIntentStatuses),
    clientSecret: vText,
    failure: v.nullable(vFailure),
  }),
);

export const vTopUp = schemaOf<TopUp>()(
  v.object({
    id: vFilled,
    trigger: vKnown(topUpTriggers),
    status: vKnown(topUpStatuses),
    amountMinor: vMinor,
    totalChargedMinor: v.nullable(vMinor),
    card: v.nullable(schemaOf<CardSummary>()(v.object(printed))),
    failure: v.nullable(vFailure),
    clientSecret: vText,
    transactionId: vText,
    createdAtMs: vMs,
  }),
);

export const vAutoRecharge = schemaOf<AutoRecharge>()(
  v.object({
    rule: v.object({
      isEnabled: v.boolean(),
      thresholdMinor: vMinor,
      amountMinor: vMinor,
      monthlyCapMinor: v.nullable(vMinor),
    }),
    status: vKnown(autoRechargeStatuses),
    pause: v.nullable(
      v.object({
        reason: vKnown(pauseReasons),
        sinceMs: vMs,
        topUpId: vText,
        failure: v.nullable(vFailure),
      }),
    ),
    thisMonth: v.object({ chargedMinor: vMinor, count: vCount, resetsAtMs: vMs }),
    consecutiveFailures: vCount,
    startedTopUpId: vText,
    etag: v.string(),
  }),
);
