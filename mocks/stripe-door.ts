import { providerError } from './failures.ts';
import type { WorldHost } from './host.ts';
import { noteOutcome } from './recharge.ts';
import { authenticateSetup, confirmSetup } from './setups.ts';
import type { CardBehaviour, CardFacts, FailureState, SetupState, TopUpState } from './state.ts';
import { authenticateCharge } from './top-ups.ts';
import { settleWorld, type World } from './world.ts';

/*
 * The one door of the Stripe double: not Stripe's wire, only what its script would settle with Stripe. The client
 * secret names the intent; no card number ever comes here.
 */

interface IntentAnswer {
  status: string;
  setup_intent_id?: string;
  payment_intent_id?: string;
  error?: { code: string; decline_code: string | null; message: string };
}

/** Answers `/mock/stripe/...`; null where there is no such intent or action. */
export function answerStripe(
  host: WorldHost,
  kind: string,
  action: string,
  input: Record<string, unknown>,
): IntentAnswer | null {
  const secret = toText(input['client_secret'], '');
  for (const world of host.worlds.values()) {
    const answer =
      kind === 'setup-intents'
        ? answerSetup(world, action, secret, input)
        : answerPayment(world, action, secret, input);
    if (answer === null) continue;
    host.onChange(world);
    return answer;
  }
  return null;
}

function answerSetup(
  world: World,
  action: string,
  secret: string,
  input: Record<string, unknown>,
): IntentAnswer | null {
  const setup = world.state.setups.find(({ clientSecret }) => clientSecret === secret);
  if (setup === undefined) return null;
  settleWorld(world);
  if (action === 'confirm') confirmSetup(world.state, setup, toFacts(input['card']));
  else if (action === 'authenticate')
    authenticateSetup(world.state, setup, toResult(input['result']));
  else if (action !== 'retrieve') return null;
  return {
    status: setup.status,
    setup_intent_id: setup.providerId,
    ...toError(setup.failure, setup, 'setup_intent_authentication_failure'),
  };
}

function answerPayment(
  world: World,
  action: string,
  secret: string,
  input: Record<string, unknown>,
): IntentAnswer | null {
  const topUp = world.state.topUps.find(({ clientSecret }) => clientSecret === secret);
  if (topUp === undefined) return null;
  const nowMs = settleWorld(world);
  if (action === 'authenticate') {
    authenticateCharge(world.state, topUp, toResult(input['result']), nowMs);
    if (topUp.status === 'succeeded') noteOutcome(world.state, topUp, nowMs);
  } else if (action !== 'retrieve' && action !== 'confirm') {
    return null;
  }
  return {
    status: paymentStatuses[topUp.status],
    payment_intent_id: topUp.providerId,
    ...toError(topUp.failure, topUp, 'payment_intent_authentication_failure'),
  };
}

const paymentStatuses = {
  processing: 'processing',
  requires_action: 'requires_action',
  succeeded: 'succeeded',
  failed: 'requires_payment_method',
  canceled: 'canceled',
} as const satisfies Record<TopUpState['status'], string>;

function toError(
  failure: FailureState | null,
  { card }: Pick<SetupState | TopUpState, 'card'>,
  authenticationCode: string,
): Pick<IntentAnswer, 'error'> {
  if (failure === null) return {};
  if (failure.code === 'authentication_failed' || failure.code === 'authentication_required') {
    const message = 'We are unable to authenticate your payment method.';
    return { error: { code: authenticationCode, decline_code: null, message } };
  }
  return { error: providerError(card?.behaviour ?? 'generic_decline') };
}

function toResult(value: unknown): 'complete' | 'fail' | 'close' {
  return value === 'complete' || value === 'fail' ? value : 'close';
}

const behaviours: readonly string[] = [
  'ok',
  'three_d_secure',
  'three_d_secure_always',
  'three_d_secure_declined',
  'decline_on_charge',
  'generic_decline',
  'insufficient_funds',
  'expired_card',
  'incorrect_cvc',
  'processing_error',
  'lost_card',
  'stolen_card',
] satisfies CardBehaviour[];

/** What the double tells of a test card. Anything that is not in its table is a mistake of ours: it throws. */
function toFacts(value: unknown): CardFacts {
  const card = Object(value) as Record<string, unknown>; // members are checked one by one
  const behaviour = String(card['behaviour']);
  const last4 = String(card['last4']);
  if (!behaviours.includes(behaviour)) throw new Error(`unknown card behaviour: ${behaviour}`);
  if (!/^\d{4}$/.test(last4)) throw new Error('last4 has four digits; a number never comes here');
  const funding = ['credit', 'debit', 'prepaid'].find((known) => known === card['funding']);
  return {
    brand: toText(card['brand'], 'unknown'),
    funding: (funding ?? 'unknown') as CardFacts['funding'], // found in the list above
    last4,
    expMonth: Number(card['exp_month']),
    expYear: Number(card['exp_year']),
    country: toText(card['country'], 'US'),
    behaviour: behaviour as CardBehaviour, // found in the list above
  };
}

function toText(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
