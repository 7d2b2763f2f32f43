import { expect, test } from 'vitest';
import { findProblem, formatCvc, formatExpiry, formatNumber } from './card-input.ts';
import { testCards } from './test-cards.ts';

const now = new Date(2026, 10, 22);
const whole = { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123' };

test.each([
  ['4242424242424242', '4242 4242 4242 4242'],
  ['378282246310005', '3782 822463 10005'],
  ['4242 42', '4242 42'],
  ['42424242424242429999', '4242 4242 4242 4242'],
  ['abc', ''],
])('%s is shown as %s', (typed, shown) => {
  expect(formatNumber(typed)).toBe(shown);
});

test('an expiry grows its slash while typing and lets go of it while deleting', () => {
  expect(formatExpiry('4', false)).toBe('04 / ');
  expect(formatExpiry('12', false)).toBe('12 / ');
  expect(formatExpiry('12 / 3', false)).toBe('12 / 3');
  expect(formatExpiry('12 /', true)).toBe('12');
  expect(formatCvc('12345', '378282246310005')).toBe('1234');
});

test.each(Object.keys(testCards))('%s, of the test table, is taken', (number) => {
  expect(findProblem('number', { ...whole, number }, now)).toBeNull();
});

test.each([
  ['4111111111111111', 'not_a_test_card'],
  ['4242424242424241', 'invalid_number'],
  ['4242', 'incomplete_number'],
])('%s is refused: %s', (number, problem) => {
  expect(findProblem('number', { ...whole, number }, now)).toBe(problem);
});

test.each([
  ['11 / 26', null],
  ['10 / 26', 'invalid_expiry_year_past'],
  ['13 / 30', 'invalid_expiry_month'],
  ['1', 'incomplete_expiry'],
])('expiry %s: %s', (expiry, problem) => {
  expect(findProblem('expiry', { ...whole, expiry }, now)).toBe(problem);
});
