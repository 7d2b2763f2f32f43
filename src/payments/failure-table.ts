import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PaymentFailureCode } from '#src/domain/card.ts';
import type { FailureAction } from './failure-action.ts';

/** A failure told to the customer: what happened, what it means, what to do next, and the one button for it. */
export interface FailureWords {
  title: MessageDescriptor;
  meaning: MessageDescriptor;
  next: MessageDescriptor;
  action: FailureAction;
}

/** Every failure of the contract. Why a card is suspected never stands here: it arrives as `card_declined`. */
export const failureTable: Readonly<Record<PaymentFailureCode, FailureWords>> = {
  card_declined: {
    title: msg`Tu banco no aceptó la tarjeta`,
    meaning: msg`El motivo solo lo sabe tu banco. No se te cobró nada.`,
    next: msg`Prueba con otra tarjeta, o llama al número que está al reverso de esta y pide que permitan el cobro.`,
    action: 'other_card',
  },
  insufficient_funds: {
    title: msg`La tarjeta no tiene fondos suficientes`,
    meaning: msg`Tu banco la rechazó por falta de fondos o de crédito. No se te cobró nada.`,
    next: msg`Agrega fondos a esa tarjeta y vuelve a intentar, o usa otra.`,
    action: 'try_again',
  },
  limit_exceeded: {
    title: msg`La tarjeta llegó a su límite`,
    meaning: msg`Tu banco limita cuánto, o cuántas veces, se puede usar. No se te cobró nada.`,
    next: msg`Usa otra tarjeta. Para seguir con esta, espera a que se renueve tu límite o pide a tu banco que lo suba.`,
    action: 'other_card',
  },
  expired_card: {
    title: msg`La tarjeta está vencida`,
    meaning: msg`La fecha que llegó a tu banco ya pasó. No se te cobró nada.`,
    next: msg`Revisa mes y año. Si tu banco te mandó una tarjeta nueva, usa esa.`,
    action: 'fix_details',
  },
  invalid_expiry: {
    title: msg`El vencimiento no coincide`,
    meaning: msg`El mes o el año no son los que tiene tu banco. No se te cobró nada.`,
    next: msg`Cópialos de la tarjeta: primero el mes, después el año.`,
    action: 'fix_details',
  },
  incorrect_cvc: {
    title: msg`El código de seguridad no coincide`,
    meaning: msg`Son los 3 números del reverso; en American Express, los 4 del frente. No se te cobró nada.`,
    next: msg`Corrige el código y vuelve a intentar.`,
    action: 'fix_details',
  },
  incorrect_number: {
    title: msg`Los datos de la tarjeta no coinciden`,
    meaning: msg`Tu banco no reconoce una tarjeta con ese número. No se te cobró nada.`,
    next: msg`Compáralo número por número con tu tarjeta y vuelve a intentar.`,
    action: 'fix_details',
  },
  incorrect_address: {
    title: msg`La dirección no coincide`,
    meaning: msg`El país o el código postal no son los que tiene tu banco. No se te cobró nada.`,
    next: msg`Escribe los que aparecen en el estado de cuenta de la tarjeta.`,
    action: 'fix_details',
  },
  invalid_account: {
    title: msg`Esta tarjeta ya no está activa`,
    meaning: msg`Tu banco la cambió por otra o cerró la cuenta que está detrás. No se te cobró nada.`,
    next: msg`Usa la tarjeta nueva, si te la mandaron, o cualquier otra.`,
    action: 'other_card',
  },
  authentication_required: {
    title: msg`Tu banco quiere confirmar que eres tú`,
    meaning: msg`Antes de aceptar pide un paso de seguridad: un código o un aviso en su aplicación.`,
    next: msg`Vuelve a intentar y completa ese paso en la ventana de tu banco.`,
    action: 'authenticate',
  },
  authentication_failed: {
    title: msg`La verificación con tu banco no se completó`,
    meaning: msg`El banco no la aprobó, o su ventana se cerró antes de terminar. No se te cobró nada.`,
    next: msg`Ten tu teléfono a la mano y vuelve a intentar, o usa otra tarjeta.`,
    action: 'authenticate',
  },
  card_not_supported: {
    title: msg`Esta tarjeta no permite este tipo de cobro`,
    meaning: msg`Algunas tarjetas no admiten compras en línea o cobros automáticos. No se te cobró nada.`,
    next: msg`Usa otra tarjeta, o pide a tu banco que active las compras en línea.`,
    action: 'other_card',
  },
  currency_not_supported: {
    title: msg`Esta tarjeta no acepta la moneda de tu cuenta`,
    meaning: msg`Tu banco solo permite cobros en otra moneda. No se te cobró nada.`,
    next: msg`Usa una tarjeta que permita compras internacionales.`,
    action: 'other_card',
  },
  authorization_revoked: {
    title: msg`Tu banco tiene la orden de no aceptar estos cobros`,
    meaning: msg`Alguien con acceso a la cuenta pidió detenerlos. No se te cobró nada.`,
    next: msg`Pide a tu banco que los permita otra vez, o usa otra tarjeta.`,
    action: 'call_bank',
  },
  duplicate_transaction: {
    title: msg`Tu banco vio dos cobros iguales muy seguidos`,
    meaning: msg`Rechazó el segundo para no cobrarte dos veces.`,
    next: msg`Mira en tu saldo si el primero ya llegó. Si no está, vuelve a intentar en unos minutos.`,
    action: 'try_again',
  },
  processing_error: {
    title: msg`Hubo una falla al hablar con tu banco`,
    meaning: msg`La conexión con tu banco falló por un momento. No se te cobró nada.`,
    next: msg`Espera un minuto y vuelve a intentar.`,
    action: 'try_again',
  },
  test_card: {
    title: msg`Es una tarjeta de prueba`,
    meaning: msg`Ese número sirve para ensayos y no paga nada. No se te cobró nada.`,
    next: msg`Usa una tarjeta de verdad.`,
    action: 'other_card',
  },
  provider_unavailable: {
    title: msg`El procesador de pagos no respondió`,
    meaning: msg`Es una falla pasajera y no tiene que ver con tu tarjeta.`,
    next: msg`Espera un minuto y vuelve a intentar.`,
    action: 'try_again',
  },
  unknown: {
    title: msg`No se pudo usar la tarjeta`,
    meaning: msg`No nos dieron un motivo que podamos explicarte.`,
    next: msg`Vuelve a intentar o usa otra tarjeta. Si se repite, escribe a soporte.`,
    action: 'try_again',
  },
};
