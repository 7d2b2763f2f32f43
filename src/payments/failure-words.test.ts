import { setupI18n } from '@lingui/core';
import type { StripeErrorType } from '@stripe/stripe-js';
import { expect, test } from 'vitest';
import { paymentFailureCodes } from '#src/domain/card.ts';
import {
  authenticationClosedWords,
  describePaymentError,
  describePaymentFailure,
  type FailureWords,
} from './failure-words.ts';
import { paymentErrorCodes } from './payment-error.ts';
import { toFailureReason } from './stripe-codes.ts';

const i18n = setupI18n({ locale: 'es', messages: { es: {} } });

function read(words: FailureWords): string[] {
  return [words.title, words.meaning, words.next].map((text) => i18n._(text));
}

test('every failure says what happened, what it means and what to do, in words of its own', () => {
  const all = [
    ...paymentFailureCodes.map((code) => describePaymentFailure(code)),
    ...paymentErrorCodes.map(describePaymentError),
    authenticationClosedWords,
  ].map(read);
  for (const texts of all) for (const text of texts) expect(text).toMatch(/^[A-ZÁÉÍÓÚÑ].{8,}/u);
  expect(new Set(all.map(([title]) => title)).size).toBe(all.length);
});

test.each([
  ['generic_decline', 'card_declined'],
  ['insufficient_funds', 'insufficient_funds'],
  ['expired_card', 'expired_card'],
  ['incorrect_cvc', 'incorrect_cvc'],
  ['processing_error', 'processing_error'],
  ['lost_card', 'card_declined'],
  ['stolen_card', 'card_declined'],
  ['fraudulent', 'card_declined'],
  ['authentication_required', 'authentication_required'],
])('Stripe’s %s is our %s', (declineCode, code) => {
  const reason = { type: 'card_error', code: 'card_declined', decline_code: declineCode } as const;
  expect(toFailureReason(reason).code).toBe(code);
});

test('a code from the future is a decline when it is the bank’s, unknown when it is not', () => {
  const read = (type: StripeErrorType, code?: string) =>
    toFailureReason(code === undefined ? { type } : { type, code }).code;
  expect(read('card_error', 'moon_phase')).toBe('card_declined');
  expect(read('invalid_request_error', 'toString')).toBe('unknown');
  expect(read('api_connection_error')).toBe('provider_unavailable');
});

test('the bank’s advice is the next step, unless what was typed is wrong', () => {
  const advised = describePaymentFailure('card_declined', 'contact_bank');
  expect(i18n._(advised.next)).toContain('Llama a tu banco');
  expect(describePaymentFailure('incorrect_cvc', 'contact_bank')).toBe(
    describePaymentFailure('incorrect_cvc'),
  );
  expect(i18n._(describePaymentFailure('expired_card', 'do_not_retry').next)).toContain('Usa otra');
});
