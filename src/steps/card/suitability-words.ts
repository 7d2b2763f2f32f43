import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CardKind, CardTrait, CardVerdict } from '#src/domain/card-suitability.ts';

interface SuitabilityWords {
  name: MessageDescriptor;
  /** What to expect of automatic charges. */
  expect: MessageDescriptor;
  /** What to do for them to work. */
  toDo: readonly MessageDescriptor[];
}

/** What is known of each kind of card, and of what else decides. */
export const suitabilityWords: Record<CardKind | CardTrait, SuitabilityWords> = {
  credit: {
    name: msg`Crédito`,
    expect: msg`Es la que menos falla en cobros automáticos.`,
    toDo: [msg`Deja libre en tu límite de crédito lo que cuesta una recarga.`],
  },
  debit: {
    name: msg`Débito`,
    expect: msg`Cada recarga sale de tu cuenta en el momento.`,
    toDo: [msg`Ten siempre en esa cuenta lo que cuesta una recarga.`],
  },
  prepaid: {
    name: msg`Prepago`,
    expect: msg`Su saldo se acaba sin aviso, y muchas no permiten cobros automáticos.`,
    toDo: [
      msg`Mantén en ella saldo para más de una recarga.`,
      msg`Guarda también una de crédito o de débito.`,
    ],
  },
  virtual: {
    name: msg`Virtual`,
    expect: msg`Sirve si no es de un solo uso. Wise, Mercury y parecidas suelen traer límites que detienen un cobro automático.`,
    toDo: [
      msg`En su aplicación, permite pagos recurrentes o automáticos.`,
      msg`Pon un límite mensual mayor que lo que recargas en un mes.`,
      msg`Mantén saldo en ella, y guarda también otra tarjeta.`,
    ],
  },
  asks_each_time: {
    name: msg`Mi banco me pide autorizar cada compra`,
    expect: msg`La recarga ocurre cuando no estás. Si tu banco te pide confirmarla, espera hasta que entres y lo hagas.`,
    toDo: [
      msg`Pide a tu banco que acepte cobros automáticos de este comercio.`,
      msg`Si no puede, usa otra tarjeta como principal.`,
    ],
  },
  expires_soon: {
    name: msg`Vence en los próximos meses`,
    expect: msg`Cuando venza, las recargas se detienen.`,
    toDo: [msg`Si ya tienes la nueva, guarda esa. Si no, reemplázala aquí cuando llegue.`],
  },
};

/** The verdict in two or three words. */
export const verdictWords: Record<CardVerdict, MessageDescriptor> = {
  fine: msg`Va bien`,
  may_fail: msg`Puede fallar`,
  often_fails: msg`Suele fallar`,
  not_accepted: msg`No se acepta`,
};
