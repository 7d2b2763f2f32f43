import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { cardBrandName } from '#src/domain/card-brand.ts';

interface NamedCard {
  brand: string;
  last4: string;
}

/** A card at the start of a sentence or by itself: "Visa terminada en 4242". Rows are short of room: `cardName`. */
export function describeCard({ brand, last4 }: NamedCard): MessageDescriptor {
  const name = cardBrandName(brand);
  return name === null ? msg`Tarjeta terminada en ${last4}` : msg`${name} terminada en ${last4}`;
}

/** The same within a sentence: "a tu Visa terminada en 4242", "a tu tarjeta terminada en 4242". */
export function describeCardWithin({ brand, last4 }: NamedCard): MessageDescriptor {
  const name = cardBrandName(brand);
  return name === null ? msg`tarjeta terminada en ${last4}` : msg`${name} terminada en ${last4}`;
}
