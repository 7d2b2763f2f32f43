import { createContext, use, useMemo } from 'react';
import { useLingui } from '@lingui/react';
import {
  formatMicros,
  formatMinor,
  parseAmount,
  toAmountText,
  type Currency,
  type FormatOptions,
  type ParsedAmount,
} from '#src/domain/money.ts';
import { numberFormat } from '#src/domain/number-format.ts';

interface FormatSettings {
  currency: Currency;
  /** IANA zone of the account. */
  timeZone: string;
  /** ISO 3166-1 region for number and date habits, such as MX; null where unknown. */
  region: string | null;
}

const FormatContext = createContext<FormatSettings | null>(null);

/** Gives currency, zone and region of the account to everything that writes figures or dates. */
export const FormatProvider = FormatContext.Provider;

export interface Format {
  currency: Currency;
  locale: string;
  timeZone: string;
  micros(amountMicros: number, options?: FormatOptions): string;
  minor(amountMinor: number, options?: FormatOptions): string;
  /** What an amount field holds for an amount. */
  amountText(amountMinor: number): string;
  parseAmount(text: string): ParsedAmount;
  number(value: number, maximumFractionDigits?: number): string;
  percent(share: number): string;
  /** "22 nov 2026", or as the region writes it. */
  date(atMs: number): string;
  /** "22 nov, 16:04". */
  dateTime(atMs: number): string;
  time(atMs: number): string;
  /** "hace 2 minutos", from the two instants given. */
  relative(atMs: number, nowMs: number): string;
  list(items: string[]): string;
}

/** Figures, dates and amounts in the language on the page and the habits of the account. */
export function useFormat(): Format {
  const settings = use(FormatContext);
  const { i18n } = useLingui();
  if (settings === null) throw new Error('useFormat needs <FormatProvider>');
  return useMemo(() => createFormat(settings, i18n.locale), [settings, i18n.locale]);
}

/** The formats of one account in one language, without React. */
export function createFormat(
  { currency, timeZone, region }: FormatSettings,
  language: string,
): Format {
  const locale = toLocale(language, region);
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short', // by name: 3/11 is two different days in Bogotá and in Miami
    year: 'numeric',
    timeZone,
  });
  const dateTime = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  const time = new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    timeZone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    currency,
    locale,
    timeZone,
    micros: (amountMicros, options) => formatMicros(amountMicros, currency, locale, options),
    minor: (amountMinor, options) => formatMinor(amountMinor, currency, locale, options),
    amountText: (amountMinor) => toAmountText(amountMinor, currency, locale),
    parseAmount: (text) => parseAmount(text, currency, locale),
    number: (value, maximumFractionDigits = 0) =>
      numberFormat(locale, { maximumFractionDigits }).format(value),
    percent: (share) =>
      numberFormat(locale, {
        style: 'percent',
        maximumFractionDigits: 0,
      }).format(share),
    date: (atMs) => date.format(atMs),
    dateTime: (atMs) => dateTime.format(atMs),
    time: (atMs) => time.format(atMs),
    relative: (atMs, nowMs) => formatRelative(relative, atMs - nowMs),
    list: (items) => list.format(items),
  };
}

/** The page's language with the account's region where that pair exists ("es-MX"); else the language alone. */
function toLocale(language: string, region: string | null): string {
  if (region === null) return language;
  const locale = `${language}-${region}`;
  return Intl.NumberFormat.supportedLocalesOf([locale]).length > 0 ? locale : language;
}

const relativeSteps: [limitMs: number, unit: Intl.RelativeTimeFormatUnit, unitMs: number][] = [
  [60_000, 'second', 1_000],
  [3_600_000, 'minute', 60_000],
  [86_400_000, 'hour', 3_600_000],
  [Number.POSITIVE_INFINITY, 'day', 86_400_000],
];

function formatRelative(format: Intl.RelativeTimeFormat, deltaMs: number): string {
  if (Math.abs(deltaMs) < 45_000) return format.format(0, 'second');
  const step = relativeSteps.find(([limitMs]) => Math.abs(deltaMs) < limitMs) ?? relativeSteps[3];
  return step === undefined ? '' : format.format(Math.trunc(deltaMs / step[2]), step[1]);
}
