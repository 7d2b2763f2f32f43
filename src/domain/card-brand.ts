/** How card schemes write their own names. */
const brandNames: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
  elo: 'Elo',
  hipercard: 'Hipercard',
};

/** The name of a scheme as people know it; null for one this build does not know. */
export function cardBrandName(brand: string): string | null {
  return Object.hasOwn(brandNames, brand) ? (brandNames[brand] ?? null) : null;
}

/** A card in a row: "Visa ·· 4242"; "·· 4242" where the scheme is unknown. In sentences: i18n/card-words.ts. */
export function cardName(card: { brand: string; last4: string }): string {
  const name = cardBrandName(card.brand);
  const ending = `··\u00a0${card.last4}`;
  return name === null ? ending : `${name} ${ending}`;
}
