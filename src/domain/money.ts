import { numberFormat } from './number-format.ts';

/**
 * A workspace's one currency: ISO 4217 code in lower case, and how many decimals its minor unit has
 * (2 for usd, 0 for clp, 3 for kwd). The exponent is the backend's word, never guessed from the code.
 */
export interface Currency {
  code: string;
  exponent: number;
}

/** Millionths in one major unit: the scale of balances, prices and ledger rows. */
export const MICROS_PER_MAJOR = 1_000_000;

/** Largest amount a card is charged at once, in minor units (the contract's `Money` maximum). */
export const MAX_AMOUNT_MINOR = 99_999_999;

/** Minor units (what a card is charged) to millionths. Exact for every exponent up to 6. */
export function minorToMicros(amountMinor: number, currency: Currency): number {
  return amountMinor * 10 ** (6 - currency.exponent);
}

/** Millionths to minor units, rounded towards minus infinity: never shows money that is not there. */
export function microsToMinorFloor(amountMicros: number, currency: Currency): number {
  const microsPerMinor = 10 ** (6 - currency.exponent);
  // The rest is taken off first: dividing a large balance would round it up to the next cent.
  const rest = amountMicros % microsPerMinor;
  return (amountMicros - rest) / microsPerMinor - (rest < 0 ? 1 : 0);
}

export interface FormatOptions {
  /** Leave out `.00` when the amount is whole: "$20" in sentences, "$20.00" in tables. */
  trimZeros?: boolean;
  /** Show what lies below the minor unit, for prices of a fraction of a cent. */
  fraction?: 'minor' | 'price';
  /** Put a sign before positive amounts too, for ledger rows. */
  signed?: boolean;
}

/** Formats millionths in a locale. Amounts are cut to the minor unit downwards, prices are shown whole. */
export function formatMicros(
  amountMicros: number,
  currency: Currency,
  locale: string,
  options: FormatOptions = {},
): string {
  const isPrice = options.fraction === 'price';
  const shown = isPrice
    ? amountMicros
    : minorToMicros(microsToMinorFloor(amountMicros, currency), currency);
  return numberFormat(locale, {
    style: 'currency',
    currency: currency.code.toUpperCase(),
    currencyDisplay: 'symbol', // "US$" where "$" alone would be read as another currency
    minimumFractionDigits: currency.exponent,
    maximumFractionDigits: isPrice ? 6 : currency.exponent,
    ...(options.trimZeros ? { trailingZeroDisplay: 'stripIfInteger' as const } : {}),
    signDisplay: options.signed ? 'exceptZero' : 'negative', // "negative" leaves out the sign of -0
  }).format(shown / MICROS_PER_MAJOR);
}

/** Formats minor units in a locale. */
export function formatMinor(
  amountMinor: number,
  currency: Currency,
  locale: string,
  options: FormatOptions = {},
): string {
  return formatMicros(minorToMicros(amountMinor, currency), currency, locale, options);
}

/** The text an amount field holds: the locale's decimal sign, no grouping, no symbol; "20" or "20,50". */
export function toAmountText(amountMinor: number, currency: Currency, locale: string): string {
  return numberFormat(locale, {
    useGrouping: false,
    numberingSystem: 'latn',
    minimumFractionDigits: currency.exponent,
    maximumFractionDigits: currency.exponent,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amountMinor / 10 ** currency.exponent);
}

export type AmountProblem = 'empty' | 'not_a_number' | 'too_precise' | 'too_large';
export type ParsedAmount =
  | { ok: true; amountMinor: number }
  | { ok: false; problem: AmountProblem };

/**
 * Reads what a person typed into an amount field. Symbols, the currency's code and spaces are ignored, digits may be
 * the locale's own. Both "20,5" and "20.5" are read everywhere; where a text can be read both ways ("1.234") the
 * locale decides, unless the currency has no decimals.
 */
export function parseAmount(text: string, currency: Currency, locale: string): ParsedAmount {
  const bare = toBareNumber(text, currency, locale);
  if (bare === '') return { ok: false, problem: 'empty' };
  const own = decimalSign(locale);
  const readings = [own, own === ',' ? '.' : ','].flatMap((sign) => readNumber(bare, sign));
  const whole = readings.find(({ decimals }) => decimals === '');
  const reading = (currency.exponent === 0 ? whole : undefined) ?? readings[0];
  if (reading === undefined) return { ok: false, problem: 'not_a_number' };
  const decimals = reading.decimals.replace(/0+$/, '');
  if (decimals.length > currency.exponent) return { ok: false, problem: 'too_precise' };
  const amountMinor = Number(reading.whole + decimals.padEnd(currency.exponent, '0'));
  return amountMinor > MAX_AMOUNT_MINOR
    ? { ok: false, problem: 'too_large' }
    : { ok: true, amountMinor };
}

/** The text with one sign for decimals and the other for groups; empty where that does not fit. */
function readNumber(bare: string, sign: string): { whole: string; decimals: string }[] {
  const [group, decimal] = sign === ',' ? ['\\.', ','] : [',', '\\.'];
  // Groups of three, or of two before the last three as in India.
  const grouped = `[1-9]\\d{0,2}(?:${group}\\d{2,3})*${group}\\d{3}`;
  const match = new RegExp(`^(${grouped}|\\d*)(?:${decimal}(\\d*))?$`).exec(bare);
  const [, whole = '', decimals = ''] = match ?? [];
  return whole === '' && decimals === '' ? [] : [{ whole: whole.replace(/\D/g, ''), decimals }];
}

/** Latin digits, points and commas; everything that only dresses the number is gone. */
function toBareNumber(text: string, currency: Currency, locale: string): string {
  const names = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const style = { style: 'currency', currency: currency.code.toUpperCase() } as const;
    return partOf(numberFormat(locale, { ...style, currencyDisplay }), 0, 'currency');
  });
  const undressed = [...names, currency.code].reduce(
    (rest, name) => rest.replace(new RegExp(escapeRegExp(name.normalize('NFKC')), 'gi'), ''),
    text.normalize('NFKC'),
  );
  return toLatinDigits(undressed, locale)
    .replace(/[\s\p{Sc}\p{Cf}\u066c’']/gu, '')
    .replaceAll('\u066b', '.');
}

function toLatinDigits(text: string, locale: string): string {
  const digits = numberFormat(locale, { useGrouping: false });
  return Array.from({ length: 10 }, (_, digit) => digits.format(digit)).reduce(
    (result, glyph, digit) => result.replaceAll(glyph, String(digit)),
    text,
  );
}

function decimalSign(locale: string): string {
  return partOf(numberFormat(locale, { numberingSystem: 'latn' }), 1.5, 'decimal');
}

function partOf(format: Intl.NumberFormat, value: number, type: string): string {
  return format.formatToParts(value).find((part) => part.type === type)?.value ?? '';
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
