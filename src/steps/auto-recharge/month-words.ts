import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { CountedUnit } from './month-prices.ts';

/** Behind the field of a quantity. */
export const unitNames: Record<CountedUnit, MessageDescriptor> = {
  segment: msg`segmentos`,
  message: msg`mensajes`,
  conversation: msg`conversaciones`,
  email: msg`correos`,
  minute: msg`minutos`,
  second: msg`segundos`,
};

/** Behind a price: "$0.0108 por segmento". */
export const perUnit: Record<CountedUnit, MessageDescriptor> = {
  segment: msg`por segmento`,
  message: msg`por mensaje`,
  conversation: msg`por conversación`,
  email: msg`por correo`,
  minute: msg`por minuto`,
  second: msg`por segundo`,
};

/** A quantity as a slider says it: "300 mensajes". */
export function describeQuantity(
  count: number,
  unit: CountedUnit,
  figure: string,
): MessageDescriptor {
  switch (unit) {
    case 'segment':
      return msg`${plural(count, { one: `${figure} segmento`, other: `${figure} segmentos` })}`;
    case 'message':
      return msg`${plural(count, { one: `${figure} mensaje`, other: `${figure} mensajes` })}`;
    case 'conversation':
      return msg`${plural(count, { one: `${figure} conversación`, other: `${figure} conversaciones` })}`;
    case 'email':
      return msg`${plural(count, { one: `${figure} correo`, other: `${figure} correos` })}`;
    case 'minute':
      return msg`${plural(count, { one: `${figure} minuto`, other: `${figure} minutos` })}`;
    case 'second':
      return msg`${plural(count, { one: `${figure} segundo`, other: `${figure} segundos` })}`;
  }
}
