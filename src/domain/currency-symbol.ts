import type { Currency } from './money.ts';

/** The sign of a currency as it stands in front of a field: "$", "€", "S/", "US$" where "$" is another currency; its code where it has none. */
export function currencySymbol(currency: Currency, locale: string): string {
  const code = currency.code.toUpperCase();
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'symbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? code;
}
