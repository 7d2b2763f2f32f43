import { readFileSync } from 'node:fs';
import { type MessageDescriptor, type Messages, setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { backendErrorCodes } from '#src/backend/backend-error.ts';
import { actionOf, errorActions } from '#src/backend/error-actions.ts';
import { describeBackendError, loadLaterErrorWords } from '#src/backend/error-words.ts';
import { toProblem } from '#src/backend/http/problem.ts';
import { type PaymentAdvice, paymentFailureCodes } from '#src/domain/card.ts';
import { languageIds, sourceLanguage } from '#src/i18n/i18n.ts';
import { failureActions } from '#src/payments/failure-action.ts';
import {
  authenticationClosedWords,
  describePaymentError,
  describePaymentFailure,
  type FailureWords,
} from '#src/payments/failure-words.ts';
import { paymentErrorCodes } from '#src/payments/payment-error.ts';
import { declineMeanings, toFailureReason } from '#src/payments/stripe-codes.ts';
import {
  concealedDeclineCodes,
  stripeDeclineCodes,
  stripeDeclineCodesCheckedOn,
} from '#src/payments/stripe-decline-codes.ts';

/*
 * No failure without words: every code of the contract and every decline of Stripe's table says what happened, what it
 * means and what to do, with one action, in every language.
 */

await loadLaterErrorWords();

const schemas = parse(readFileSync('openapi.yaml', 'utf8')).components.schemas;
const codesOf = (schema: string): string[] => schemas[schema]['x-extensible-enum'];
const sorted = (codes: readonly string[]) => codes.toSorted();

/** The words of a decline as a browser would show them. */
function describeDecline(declineCode: string): FailureWords {
  const reason = { type: 'card_error', code: 'card_declined', decline_code: declineCode } as const;
  const { code, advice } = toFailureReason(reason);
  return describePaymentFailure(code, advice);
}

const advices = codesOf('PaymentAdvice') as PaymentAdvice[]; // the contract's own list, held against ours below

const everyFailure: readonly (readonly [string, FailureWords])[] = [
  ...paymentFailureCodes.map((code) => [code, describePaymentFailure(code)] as const),
  ...paymentFailureCodes.flatMap((code) =>
    advices.map((advice) => [`${code}, ${advice}`, describePaymentFailure(code, advice)] as const),
  ),
  ...stripeDeclineCodes.map((code) => [`Stripe: ${code}`, describeDecline(code)] as const),
  ...paymentErrorCodes.map((code) => [code, describePaymentError(code)] as const),
  ['authentication_closed', authenticationClosedWords],
];

test('the codes with words are the codes of the contract', () => {
  expect(sorted(paymentFailureCodes)).toEqual(sorted(codesOf('PaymentFailureCode')));
  for (const advice of advices) {
    const advised = describePaymentFailure('card_declined', advice);
    expect(advised).not.toBe(describePaymentFailure('card_declined'));
  }
});

test.each(codesOf('ProblemCode'))('the problem %s has words and one thing to do', (code) => {
  const body = JSON.stringify({ type: '/', title: '', status: 409, code });
  const problem = toProblem(409, new Headers(), body);
  const known = 'error' in problem ? problem.error.code : 'unknown';
  expect(known).not.toBe('unknown');
  expect(describeBackendError(known).title.id).not.toBe('');
  expect(errorActions).toContain(actionOf[known]);
});

test('Stripe’s table is whole: fifty declines, each once, each with a meaning', () => {
  expect(stripeDeclineCodesCheckedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(stripeDeclineCodes).toHaveLength(50);
  expect(new Set(stripeDeclineCodes).size).toBe(stripeDeclineCodes.length);
  expect(sorted(Object.keys(declineMeanings))).toEqual(sorted(stripeDeclineCodes));
});

test.each(concealedDeclineCodes)('%s reads exactly as a decline without a reason', (code) => {
  expect(describeDecline(code)).toEqual(describeDecline('generic_decline'));
});

test.each(everyFailure)('%s has one action that a button can do', (_, words) => {
  expect(failureActions).toContain(words.action);
});

const catalogues = import.meta.glob<{ messages: Messages }>('/src/i18n/locales/*/*.po');

async function loadWords(language: string): Promise<(text: MessageDescriptor) => string> {
  const parts = await Promise.all(
    Object.entries(catalogues)
      .filter(([path]) => path.includes(`/${language}/`))
      .map(([, load]) => load()),
  );
  expect(parts.length).toBeGreaterThan(0);
  const messages: Messages = Object.assign({}, ...parts.map((part) => part.messages));
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  // Without its default text: what the catalogue lacks comes back as an id.
  return ({ id }) => (Object.hasOwn(messages, id) ? i18n._(id) : '');
}

test.each(languageIds)('%s has every word of every failure', async (language) => {
  const read = await loadWords(language);
  const readSource = await loadWords(sourceLanguage);
  const isSource = language === sourceLanguage;
  const lacking = new Set<string>();
  const hold = (name: string, text: MessageDescriptor) => {
    const words = read(text);
    if (words.length < 8 || (!isSource && words === readSource(text))) lacking.add(name);
  };
  for (const [name, words] of everyFailure) {
    for (const part of ['title', 'meaning', 'next'] as const) hold(`${name}: ${part}`, words[part]);
  }
  for (const code of backendErrorCodes) {
    const words = describeBackendError(code);
    hold(`${code}: title`, words.title);
    hold(`${code}: body`, words.body);
  }
  expect([...lacking]).toEqual([]);
});
