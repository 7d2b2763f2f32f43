import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Currency,
  formatMicros,
  formatMinor,
  MAX_AMOUNT_MINOR,
  microsToMinorFloor,
  minorToMicros,
  parseAmount,
  toAmountText,
} from './money.ts';

const usd: Currency = { code: 'usd', exponent: 2 };
const clp: Currency = { code: 'clp', exponent: 0 };
const kwd: Currency = { code: 'kwd', exponent: 3 };
const cop: Currency = { code: 'cop', exponent: 2 };
const inr: Currency = { code: 'inr', exponent: 2 };

const currencies = fc.constantFrom(usd, clp, kwd, cop, inr);
const locales = fc.constantFrom(
  ...'es es-MX es-CO es-AR es-ES en en-IN en-ZA pt-BR fr de-CH'.split(' '),
  ...'ar ar-EG fa hi bn mr ja sv pl'.split(' '),
);
const amounts = fc.integer({ min: 0, max: MAX_AMOUNT_MINOR });

describe('an amount survives being written and read', () => {
  test('as the text of a field', () => {
    fc.assert(
      fc.property(amounts, currencies, locales, (amountMinor, currency, locale) => {
        const text = toAmountText(amountMinor, currency, locale);
        expect(parseAmount(text, currency, locale)).toEqual({ ok: true, amountMinor });
      }),
      { numRuns: 2_000 },
    );
  });

  test('as money on the page, pasted into a field', () => {
    fc.assert(
      fc.property(amounts, currencies, locales, fc.boolean(), (minor, currency, locale, trim) => {
        const text = formatMinor(minor, currency, locale, { trimZeros: trim });
        expect(parseAmount(text, currency, locale)).toEqual({ ok: true, amountMinor: minor });
      }),
      { numRuns: 2_000 },
    );
  });

  test('whatever is typed is an amount in range or a problem, never anything else', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,  $€٫٬٣-'.split('')) }),
    );
    fc.assert(
      fc.property(typed, currencies, locales, (text, currency, locale) => {
        const parsed = parseAmount(text, currency, locale);
        if (!parsed.ok) return;
        expect(Number.isSafeInteger(parsed.amountMinor)).toBe(true);
        expect(parsed.amountMinor).toBeGreaterThanOrEqual(0);
        expect(parsed.amountMinor).toBeLessThanOrEqual(MAX_AMOUNT_MINOR);
        // Reading is stable: what was understood is written and understood again.
        const again = toAmountText(parsed.amountMinor, currency, locale);
        expect(parseAmount(again, currency, locale)).toEqual(parsed);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  ['20', usd, 'es', 2_000],
  ['20,5', usd, 'es', 2_050],
  ['20.5', usd, 'es', 2_050],
  ['20.50', usd, 'es-CO', 2_050],
  ['1.234', usd, 'es-CO', 123_400],
  ['1,234', usd, 'es-MX', 123_400],
  ['1.234,50', usd, 'en', 123_450],
  ['1,234.50', usd, 'es', 123_450],
  ['1 234,50 US$', usd, 'es', 123_450],
  ['US$ 20', usd, 'es-CO', 2_000],
  ['usd 20', usd, 'es', 2_000],
  ['$20', usd, 'es', 2_000],
  [' 20, ', usd, 'es', 2_000],
  [',5', usd, 'es', 50],
  ['20.500', usd, 'es-MX', 2_050],
  ['1.234', clp, 'es-MX', 1_234],
  ['1,234', clp, 'es-CO', 1_234],
  ['10.000', clp, 'es-CL', 10_000],
  ['1.234', kwd, 'en', 1_234],
  ['1,234', kwd, 'en', 1_234_000],
  ['٢٠٫٥', usd, 'ar-EG', 2_050],
  ['1,23,456.5', inr, 'en-IN', 12_345_650],
  ["1'234.50", usd, 'de-CH', 123_450],
  ['999999,99', usd, 'es', 99_999_999],
])('%s in %o (%s) is %i', (text, currency, locale, amountMinor) => {
  expect(parseAmount(text, currency, locale)).toEqual({ ok: true, amountMinor });
});

test.each([
  ['', usd, 'es', 'empty'],
  ['  $ ', usd, 'es', 'empty'],
  ['veinte', usd, 'es', 'not_a_number'],
  ['-5', usd, 'es', 'not_a_number'],
  ['2e3', usd, 'es', 'not_a_number'],
  ['.', usd, 'es', 'not_a_number'],
  ['1.2.3', usd, 'es', 'not_a_number'],
  ['1,2,3.4', usd, 'en', 'not_a_number'],
  ['0,234', usd, 'en', 'too_precise'],
  ['1.234', usd, 'en', 'too_precise'],
  ['20,555', usd, 'es', 'too_precise'],
  ['20,5', clp, 'es', 'too_precise'],
  ['1000000', usd, 'es', 'too_large'],
  ['9'.repeat(400), usd, 'es', 'too_large'],
])('%s in %o (%s) is refused as %s', (text, currency, locale, problem) => {
  expect(parseAmount(text, currency, locale)).toEqual({ ok: false, problem });
});

describe('sums', () => {
  test('minor units and millionths convert without loss', () => {
    fc.assert(
      fc.property(amounts, currencies, (amountMinor, currency) => {
        const micros = minorToMicros(amountMinor, currency);
        expect(Number.isSafeInteger(micros)).toBe(true);
        expect(microsToMinorFloor(micros, currency)).toBe(amountMinor);
      }),
    );
  });

  test('a sum of converted amounts is the converted sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { maxLength: 50 }), currencies, (list, currency) => {
        const sum = list.reduce((total, minor) => total + minor, 0);
        const micros = list.reduce((total, minor) => total + minorToMicros(minor, currency), 0);
        expect(micros).toBe(minorToMicros(sum, currency));
      }),
    );
  });

  test('no cent is shown that is not there, however large the balance', () => {
    const micros = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(9_007_199_254_739_999, -1, 0));
    fc.assert(
      fc.property(micros, currencies, (amountMicros, currency) => {
        const minor = microsToMinorFloor(amountMicros, currency);
        const scale = 10n ** BigInt(6 - currency.exponent);
        expect(BigInt(minor) * scale <= BigInt(amountMicros)).toBe(true);
        expect((BigInt(minor) + 1n) * scale > BigInt(amountMicros)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what the page shows', () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

  test('cuts amounts downwards and shows prices whole', () => {
    expect(plain(formatMicros(4_999_999, usd, 'es-US'))).toBe('$4.99');
    expect(plain(formatMicros(4_999_999, usd, 'es-MX'))).toBe('USD 4.99');
    expect(plain(formatMicros(-1, usd, 'en'))).toBe('-$0.01');
    expect(plain(formatMicros(7_900, usd, 'en', { fraction: 'price' }))).toBe('$0.0079');
  });

  test('has no sign before nothing', () => {
    expect(plain(formatMicros(-0, usd, 'en'))).toBe('$0.00');
    expect(plain(formatMicros(0, usd, 'en', { signed: true }))).toBe('$0.00');
  });

  test('signs ledger rows and trims whole amounts', () => {
    expect(plain(formatMinor(2_000, usd, 'en', { signed: true }))).toBe('+$20.00');
    expect(plain(formatMinor(2_000, usd, 'en', { trimZeros: true }))).toBe('$20');
    expect(plain(formatMinor(2_050, usd, 'en', { trimZeros: true }))).toBe('$20.50');
    expect(plain(formatMinor(12_345, clp, 'es-CL'))).toBe('$12.345');
  });
});
