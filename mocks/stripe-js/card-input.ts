import { testCards } from './test-cards.ts';

/** What stands in the three card fields, as typed. */
export interface CardInput {
  number: string;
  expiry: string;
  cvc: string;
}

export type CardField = keyof CardInput;
export type CardBrand = 'visa' | 'mastercard' | 'amex' | 'unknown';

/** Stripe's own validation codes, and one of the double's: a number it refuses to take. */
export type InputProblem =
  | 'incomplete_number'
  | 'invalid_number'
  | 'not_a_test_card'
  | 'incomplete_expiry'
  | 'invalid_expiry_month'
  | 'invalid_expiry_year_past'
  | 'incomplete_cvc';

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

export function brandOf(number: string): CardBrand {
  const digits = digitsOf(number);
  if (/^3[47]/.test(digits)) return 'amex';
  if (digits.startsWith('4')) return 'visa';
  if (/^(?:5[1-5]|2[2-7])/.test(digits)) return 'mastercard';
  return 'unknown';
}

/** "4242 4242 4242 4242"; American Express in 4-6-5. */
export function formatNumber(text: string): string {
  const isAmex = brandOf(text) === 'amex';
  const digits = digitsOf(text).slice(0, isAmex ? 15 : 16);
  const groups = isAmex
    ? /^(\d{1,4})(\d{1,6})?(\d{1,5})?/
    : /^(\d{1,4})(\d{1,4})?(\d{1,4})?(\d{1,4})?/;
  return (groups.exec(digits)?.slice(1) ?? []).filter(Boolean).join(' ');
}

/** "12 / 34". A month that can have no second digit gets its zero. */
export function formatExpiry(text: string, isDeleting: boolean): string {
  let digits = digitsOf(text).slice(0, 4);
  if (/^[2-9]/.test(digits)) digits = `0${digits}`.slice(0, 4);
  if (digits.length > 2) return `${digits.slice(0, 2)} / ${digits.slice(2)}`;
  return digits.length === 2 && !isDeleting ? `${digits} / ` : digits;
}

export function formatCvc(text: string, number: string): string {
  return digitsOf(text).slice(0, cvcLength(number));
}

/** Month and four-digit year; null while incomplete. */
export function readExpiry(expiry: string): { month: number; year: number } | null {
  const digits = digitsOf(expiry);
  return digits.length === 4
    ? { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2)) }
    : null;
}

/** What is wrong with one field; null when it can be sent. */
export function findProblem(field: CardField, input: CardInput, now: Date): InputProblem | null {
  switch (field) {
    case 'number':
      return findNumberProblem(digitsOf(input.number));
    case 'expiry':
      return findExpiryProblem(input.expiry, now);
    case 'cvc':
      return input.cvc.length < cvcLength(input.number) ? 'incomplete_cvc' : null;
  }
}

function findNumberProblem(digits: string): InputProblem | null {
  if (digits.length < (brandOf(digits) === 'amex' ? 15 : 16)) return 'incomplete_number';
  if (Object.hasOwn(testCards, digits)) return null;
  return hasValidLuhn(digits) ? 'not_a_test_card' : 'invalid_number';
}

function findExpiryProblem(expiry: string, now: Date): InputProblem | null {
  const date = readExpiry(expiry);
  if (date === null) return 'incomplete_expiry';
  if (date.month < 1 || date.month > 12) return 'invalid_expiry_month';
  const isPast = new Date(date.year, date.month) <= now;
  return isPast || date.year > now.getFullYear() + 50 ? 'invalid_expiry_year_past' : null;
}

function cvcLength(number: string): number {
  return brandOf(number) === 'amex' ? 4 : 3;
}

function hasValidLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
