import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RequirementActor, UsageUnit } from '#src/channels/channel.ts';
import type { FieldProblemCode } from './requirement-rules.ts';
import type { Readiness } from './readiness.ts';

const readinessLabels: Record<Readiness['kind'], MessageDescriptor> = {
  ready: msg({ message: 'Listo', context: 'channel' }),
  no_balance: msg`Falta saldo`,
  off: msg`Apagado`,
  your_turn: msg`Te toca a ti`,
  waiting: msg`En revisión`,
  stopped: msg`Detenido`,
  unavailable: msg`No disponible`,
  unknown: msg`Sin confirmar`,
};

/** The badge of a channel by where it stands; whose turn it is depends on whether this person may act. */
export function labelOf(readiness: Readiness, canWrite: boolean): MessageDescriptor {
  return readiness.kind === 'your_turn' && !canWrite
    ? msg`Falta algo`
    : readinessLabels[readiness.kind];
}

/** Whose move it is, in a word or two. */
export function whoseTurn(readiness: Readiness, canWrite: boolean): MessageDescriptor {
  switch (readiness.kind) {
    case 'ready':
      return msg`Nadie: listo`;
    case 'waiting':
      return turnNames[readiness.requirement?.actor ?? 'unknown'];
    case 'your_turn':
    case 'no_balance':
    case 'off':
      return canWrite
        ? turnNames.customer
        : msg({ message: 'A quien administra', context: 'turn' });
    case 'stopped':
      return msg`Detenido`;
    case 'unavailable':
      return msg`No disponible`;
    case 'unknown':
      return msg`Sin confirmar`;
  }
}

const turnNames: Record<RequirementActor, MessageDescriptor> = {
  customer: msg({ message: 'A ti', context: 'turn' }),
  meta: msg({ message: 'A Meta', context: 'turn' }),
  carrier: msg({ message: 'A la operadora', context: 'turn' }),
  support: msg({ message: 'A soporte', context: 'turn' }),
  system: msg({ message: 'A nosotros', context: 'turn' }),
  unknown: msg({ message: 'A quien lo revisa', context: 'turn' }),
};

/** Who acts next, as the end of "Ahora le toca a …", for those who do not act themselves. */
export const actorNames: Record<RequirementActor, MessageDescriptor> = {
  customer: msg`quien administra la cuenta`,
  meta: msg`Meta`,
  carrier: msg`la operadora`,
  support: msg`soporte`,
  system: msg`nosotros`,
  unknown: msg`quien lo revisa`,
};

/** What one unit of use is called behind a price: "$0.0079 por segmento". */
export const perUnit: Record<UsageUnit, MessageDescriptor> = {
  segment: msg`por segmento de SMS`,
  message: msg`por mensaje`,
  conversation: msg`por conversación`,
  email: msg`por correo`,
  minute: msg`por minuto`,
  second: msg`por segundo`,
  number_month: msg`por número al mes`,
  unknown: msg`por unidad`,
};

export const fieldProblems: Record<FieldProblemCode, MessageDescriptor> = {
  required: msg`Completa este dato.`,
  confirm: msg`Marca la casilla para confirmar.`,
  choose: msg`Elige una opción.`,
  too_long: msg`Es demasiado largo. Acórtalo un poco.`,
  not_an_email: msg`Escribe un correo como nombre@empresa.com.`,
  not_a_phone: msg`Escribe el número con su código de país, como +57 300 123 4567.`,
  not_a_url: msg`Escribe una dirección web como www.tuempresa.com.`,
  card_number: msg`Esto parece un número de tarjeta. Por tu seguridad no lo guardamos aquí; bórralo.`,
};
