import type { SetupIntentResult, Stripe, StripeElements, StripeError } from '@stripe/stripe-js';
import { expect, test } from 'vitest';
import type { Card } from '#src/domain/card.ts';
import { saveCard } from './save-card.ts';

const card: Card = {
  id: 'pm_1',
  brand: 'visa',
  funding: 'credit',
  last4: '4242',
  expMonth: 12,
  expYear: 2034,
  isDefault: true,
  chargeOrder: 1,
  askedForAuthentication: false,
  failure: null,
  status: 'active',
  createdAtMs: 0,
};

type IntentStatus = NonNullable<SetupIntentResult['setupIntent']>['status'];

function intent(status: IntentStatus, lastError: Partial<StripeError> | null = null) {
  // What of an intent is read; Stripe's type has twenty members more.
  return { id: 'seti_1', status, last_setup_error: lastError } as unknown as NonNullable<
    SetupIntentResult['setupIntent']
  >;
}

interface Attempt {
  submitError?: StripeError;
  confirm?: () => unknown;
  retrieve?: () => unknown;
  setupStatus?: string;
  savedStatus?: Card['status'];
  finish?: () => Promise<Card>;
}

function attempt(options: Attempt) {
  const calls: string[] = [];
  const note =
    <Result>(name: string, answer: () => Result) =>
    async () => {
      calls.push(name);
      return answer();
    };
  const outcome = saveCard({
    // The two calls of Stripe's object that saving makes.
    stripe: {
      confirmSetup: note(
        'confirm',
        options.confirm ?? (() => ({ setupIntent: intent('succeeded') })),
      ),
      retrieveSetupIntent: note('retrieve', options.retrieve ?? (() => ({}))),
    } as unknown as Stripe,
    elements: {
      submit: note('submit', () => (options.submitError ? { error: options.submitError } : {})),
    } as unknown as StripeElements,
    startSetup: note('start', () => ({
      id: 'sui_1',
      status: options.setupStatus ?? 'requires_payment_method',
      clientSecret: 'seti_1_secret_1',
    })),
    finishSetup: (setupId) => {
      calls.push('finish');
      expect(setupId).toBe('sui_1');
      return (
        options.finish ?? (async () => ({ ...card, status: options.savedStatus ?? 'active' }))
      )();
    },
    returnUrl: 'https://paso.example/card',
    setOverlay: (isOpen) => calls.push(isOpen ? 'overlay' : 'no overlay'),
  });
  return { outcome, calls };
}

const wholeWay = ['submit', 'start', 'overlay', 'confirm', 'no overlay', 'finish'];

test('the form comes before our backend, our backend before Stripe, and the last word is ours', async () => {
  const { outcome, calls } = attempt({});
  expect(await outcome).toEqual({ kind: 'saved', card });
  expect(calls).toEqual(wholeWay);
});

test('an incomplete form sends nothing', async () => {
  const { outcome, calls } = attempt({ submitError: { type: 'validation_error' } });
  expect(await outcome).toEqual({ kind: 'incomplete' });
  expect(calls).toEqual(['submit']);
});

test('a card the bank still has to confirm is pending', async () => {
  const { outcome } = attempt({
    confirm: () => ({ setupIntent: intent('processing') }),
    savedStatus: 'pending',
  });
  expect((await outcome).kind).toBe('pending');
});

test.each<[string, StripeError, object]>([
  [
    'a decline',
    { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' },
    { kind: 'declined', code: 'insufficient_funds' },
  ],
  [
    'a lost card, which is a plain decline',
    { type: 'card_error', code: 'card_declined', decline_code: 'lost_card' },
    { kind: 'declined', code: 'card_declined' },
  ],
  [
    'a refused authentication',
    {
      type: 'invalid_request_error',
      code: 'setup_intent_authentication_failure',
      setup_intent: intent('requires_payment_method'),
    },
    { kind: 'authentication_failed' },
  ],
  [
    'a closed window',
    {
      type: 'invalid_request_error',
      code: 'setup_intent_authentication_failure',
      setup_intent: intent('requires_action'),
    },
    { kind: 'authentication_closed' },
  ],
  [
    'a call Stripe does not understand',
    { type: 'invalid_request_error', code: 'parameter_unknown' },
    { kind: 'problem', code: 'provider_misconfigured' },
  ],
])('%s ends before our backend is asked again', async (_name, error, expected) => {
  const { outcome, calls } = attempt({ confirm: () => ({ error }) });
  expect(await outcome).toEqual(expected);
  expect(calls).toEqual(wholeWay.slice(0, -1));
});

test.each<[IntentStatus, object]>([
  ['requires_action', { kind: 'authentication_closed' }],
  ['requires_payment_method', { kind: 'authentication_failed' }],
  ['requires_confirmation', { kind: 'problem', code: 'unexpected_state' }],
  ['canceled', { kind: 'problem', code: 'attempt_expired' }],
])('an intent left at %s is told, not taken for success', async (status, expected) => {
  const { outcome, calls } = attempt({ confirm: () => ({ setupIntent: intent(status) }) });
  expect(await outcome).toEqual(expected);
  expect(calls).not.toContain('finish');
});

test('an intent that had succeeded before is success', async () => {
  const error: StripeError = {
    type: 'invalid_request_error',
    code: 'setup_intent_unexpected_state',
    setup_intent: intent('succeeded'),
  };
  const { outcome } = attempt({ confirm: () => ({ error }) });
  expect((await outcome).kind).toBe('saved');
});

test('an intent our backend knows as succeeded is not confirmed a second time', async () => {
  const { outcome, calls } = attempt({ setupStatus: 'succeeded' });
  expect((await outcome).kind).toBe('saved');
  expect(calls).toEqual(['submit', 'start', 'finish']);
});

test('a connection that broke while confirming is looked up before anything is said', async () => {
  const broken = () => ({ error: { type: 'api_connection_error' } });
  const arrived = attempt({
    confirm: broken,
    retrieve: () => ({ setupIntent: intent('succeeded') }),
  });
  expect((await arrived.outcome).kind).toBe('saved');
  const lost = attempt({
    confirm: broken,
    retrieve: () => ({ setupIntent: intent('requires_payment_method') }),
  });
  expect(await lost.outcome).toEqual({ kind: 'declined', code: 'provider_unavailable' });
});

test('what Stripe throws is ours to mend, and the overlay is taken away', async () => {
  const { outcome, calls } = attempt({
    confirm: () => {
      throw new Error('IntegrationError');
    },
  });
  expect(await outcome).toEqual({ kind: 'problem', code: 'provider_misconfigured' });
  expect(calls.at(-1)).toBe('no overlay');
});

test('an error of our backend goes through as it is', async () => {
  const refusal = new Error('card_funding_not_accepted');
  const { outcome } = attempt({ finish: () => Promise.reject(refusal) });
  await expect(outcome).rejects.toBe(refusal);
});
