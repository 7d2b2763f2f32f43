import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCardNumber } from './card-number.ts';

const digits = '0123456789'.split('');

const testCards = [
  '4242424242424242',
  '5555555555554444',
  '378282246310005',
  '4000056655665556',
  '2223003122003222',
  '6011111111111117',
  '3056930009020004',
  '36227206271667',
  '38520000023237',
  '3566002020360505',
  '6200000000000005',
  '6759649826438453',
];

test.each(testCards)('%s is a card number however it is written', (number) => {
  const groups = number.match(/.{1,4}/g) ?? [];
  for (const sign of ['', ' ', '-', '.', '\u00a0', '–']) {
    expect(hasCardNumber(`mi tarjeta ${groups.join(sign)} vence en mayo`)).toBe(true);
  }
  const wide = number.split('').map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
  expect(hasCardNumber(wide.join(''))).toBe(true);
});

test('a card number is found inside of longer digits', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...testCards),
      fc.string({ unit: fc.constantFrom(...digits), maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...digits), maxLength: 6 }),
      (number, before, after) => {
        expect(hasCardNumber(`${before}${number}${after}`)).toBe(true);
      },
    ),
  );
});

test('one changed digit breaks the check sum', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('4242424242424242', '5555555555554444', '378282246310005'),
      fc.nat(14),
      fc.integer({ min: 1, max: 9 }),
      (number, at, by) => {
        const position = at + 1 >= number.length ? at : at + 1; // the scheme's first digit stays
        const digit = (Number(number[position]) + by) % 10;
        const changed = number.slice(0, position) + String(digit) + number.slice(position + 1);
        fc.pre(!testCards.includes(changed));
        // A shorter number can still hide inside; only whole numbers are compared here.
        fc.pre(!hasShorterNumber(changed));
        expect(hasCardNumber(changed)).toBe(false);
      },
    ),
  );
});

test('up to twelve digits, words and phone numbers are no card numbers', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...digits, ' ', '-'), maxLength: 12 }),
      (text) => {
        expect(hasCardNumber(text)).toBe(false);
      },
    ),
  );
  for (const text of ['+57 300 123 4567', 'NIT 900.123.456-7', 'Calle 26 # 59-51, piso 3', '']) {
    expect(hasCardNumber(text)).toBe(false);
  }
});

function hasShorterNumber(digits: string): boolean {
  for (let length = 13; length < digits.length; length += 1) {
    for (let start = 0; start + length <= digits.length; start += 1) {
      if (hasCardNumber(digits.slice(start, start + length))) return true;
    }
  }
  return false;
}
