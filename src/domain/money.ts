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
  return Math.floor(amountMicros / 10 ** (6 - currency.exponent));
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
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.code.toUpperCase(),
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: currency.exponent,
    maximumFractionDigits: isPrice ? 6 : currency.exponent,
    ...(options.trimZeros ? { trailingZeroDisplay: 'stripIfInteger' as const } : {}),
    ...(options.signed ? { signDisplay: 'exceptZero' as const } : {}),
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
  return new Intl.NumberFormat(locale, {
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
 * Reads what a person typed into an amount field. Symbols, the currency's code and spaces are ignored. Where
 * only one kind of separator is used once and fits as decimals it is read as decimals ("20,5" and "20.5" are
 * the same everywhere); three digits behind the locale's grouping sign are thousands.
 */
export function parseAmount(text: string, currency: Currency, locale: string): ParsedAmount {
  const bare = toLatinDigits(text.normalize('NFKC'), locale)
    .replace(new RegExp(currency.code, 'gi'), '')
    .replace(/[\s\p{Sc}\u200e\u200f\u061c’']/gu, '')
    .replace(/٫/g, '.')
    .replace(/٬/g, '');
  if (bare === '') return { ok: false, problem: 'empty' };
  if (!/^\d*(?:[.,]\d+)*[.,]?$/.test(bare) || !/\d/.test(bare)) {
    return { ok: false, problem: 'not_a_number' };
  }
  const split = splitDecimals(bare, currency, locale);
  if (split === null) return { ok: false, problem: 'not_a_number' };
  const decimals = split.decimals.replace(/0+$/, '');
  if (decimals.length > currency.exponent) return { ok: false, problem: 'too_precise' };
  const amountMinor = Number(split.whole + decimals.padEnd(currency.exponent, '0'));
  return amountMinor > MAX_AMOUNT_MINOR
    ? { ok: false, problem: 'too_large' }
    : { ok: true, amountMinor };
}

function splitDecimals(
  bare: string,
  currency: Currency,
  locale: string,
): { whole: string; decimals: string } | null {
  const separators = bare.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return { whole: bare, decimals: '' };
  const at = bare.lastIndexOf(last);
  const tail = bare.slice(at + 1);
  const isMixed = new Set(separators).size === 2;
  const isGrouping =
    !isMixed &&
    tail.length === 3 &&
    (separators.length > 1 ||
      (last === groupSign(locale) && last !== decimalSign(locale)) ||
      currency.exponent === 0);
  const head = isGrouping ? bare : bare.slice(0, at);
  const groups = head.split(/[.,]/);
  const hasBadGroup =
    groups.length > 1 && (groups.slice(1).some((group) => group.length !== 3) || groups[0] === '');
  if (hasBadGroup || (isMixed && head.includes(last))) return null;
  return { whole: groups.join(''), decimals: isGrouping ? '' : tail };
}

function toLatinDigits(text: string, locale: string): string {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  const own = Array.from({ length: 10 }, (_, digit) => digits.format(digit));
  return own[0] === '0'
    ? text
    : own.reduce((result, glyph, digit) => result.replaceAll(glyph, String(digit)), text);
}

function decimalSign(locale: string): string {
  return partOf(new Intl.NumberFormat(locale, { numberingSystem: 'latn' }), 1.5, 'decimal');
}

function groupSign(locale: string): string {
  return partOf(
    new Intl.NumberFormat(locale, {
      numberingSystem: 'latn',
      useGrouping: 'always',
    }),
    12_345,
    'group',
  );
}

function partOf(format: Intl.NumberFormat, value: number, type: string): string {
  return format.formatToParts(value).find((part) => part.type === type)?.value ?? '';
}
