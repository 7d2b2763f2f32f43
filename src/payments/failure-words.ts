import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PaymentAdvice, PaymentFailureCode } from '#src/domain/card.ts';
import type { PaymentErrorCode } from './payment-error.ts';

/** A failure told to the customer: what happened, what it means, what to do next. */
export interface FailureWords {
  title: MessageDescriptor;
  meaning: MessageDescriptor;
  next: MessageDescriptor;
}

const failureWords: Record<PaymentFailureCode, FailureWords> = {
  card_declined: {
    title: msg`Tu banco no aceptó la tarjeta`,
    meaning: msg`El motivo solo lo sabe tu banco. No se te cobró nada.`,
    next: msg`Prueba con otra tarjeta, o llama al número que está al reverso de esta y pide que permitan el cobro.`,
  },
  insufficient_funds: {
    title: msg`La tarjeta no tiene fondos suficientes`,
    meaning: msg`Tu banco la rechazó por falta de fondos o de cupo. No se te cobró nada.`,
    next: msg`Agrega fondos a esa tarjeta y vuelve a intentar, o usa otra.`,
  },
  expired_card: {
    title: msg`La tarjeta está vencida`,
    meaning: msg`La fecha que llegó a tu banco ya pasó o no es la que él tiene. No se te cobró nada.`,
    next: msg`Revisa mes y año. Si tu banco te mandó una tarjeta nueva, usa esa.`,
  },
  incorrect_cvc: {
    title: msg`El código de seguridad no coincide`,
    meaning: msg`Son los 3 números del reverso; en American Express, los 4 del frente. No se te cobró nada.`,
    next: msg`Corrige el código y vuelve a intentar.`,
  },
  incorrect_number: {
    title: msg`Los datos de la tarjeta no coinciden`,
    meaning: msg`Tu banco no reconoce una tarjeta con ese número. No se te cobró nada.`,
    next: msg`Compáralo número por número con tu tarjeta y vuelve a intentar.`,
  },
  authentication_required: {
    title: msg`Tu banco quiere confirmar que eres tú`,
    meaning: msg`Antes de aceptar pide un paso de seguridad: un código o un aviso en su aplicación.`,
    next: msg`Vuelve a intentar y completa ese paso en la ventana de tu banco.`,
  },
  authentication_failed: {
    title: msg`La verificación con tu banco no se completó`,
    meaning: msg`El banco no la aprobó, o su ventana se cerró antes de terminar. No se te cobró nada.`,
    next: msg`Ten tu teléfono a la mano y vuelve a intentar, o usa otra tarjeta.`,
  },
  processing_error: {
    title: msg`Hubo una falla al hablar con tu banco`,
    meaning: msg`La conexión con tu banco falló por un momento. No se te cobró nada.`,
    next: msg`Espera un minuto y vuelve a intentar.`,
  },
  card_not_supported: {
    title: msg`Esta tarjeta no permite este tipo de cobro`,
    meaning: msg`Algunas tarjetas no admiten compras en línea o cobros automáticos. No se te cobró nada.`,
    next: msg`Usa otra tarjeta, o pide a tu banco que active las compras en línea.`,
  },
  currency_not_supported: {
    title: msg`Esta tarjeta no acepta la moneda de tu cuenta`,
    meaning: msg`Tu banco solo permite cobros en otra moneda. No se te cobró nada.`,
    next: msg`Usa una tarjeta que permita compras internacionales.`,
  },
  limit_exceeded: {
    title: msg`La tarjeta llegó a su límite`,
    meaning: msg`Tu banco limita cuánto, o cuántas veces, se puede usar. No se te cobró nada.`,
    next: msg`Espera a que se renueve tu límite, pide a tu banco que lo suba, o usa otra tarjeta.`,
  },
  provider_unavailable: {
    title: msg`El procesador de pagos no respondió`,
    meaning: msg`Es una falla pasajera y no tiene que ver con tu tarjeta.`,
    next: msg`Espera un minuto y vuelve a intentar.`,
  },
  unknown: {
    title: msg`No se pudo usar la tarjeta`,
    meaning: msg`No nos dieron un motivo que podamos explicarte.`,
    next: msg`Vuelve a intentar o usa otra tarjeta. Si se repite, escribe a soporte.`,
  },
};

/** The customer closed the bank's window before answering. */
export const authenticationClosedWords: FailureWords = {
  title: msg`Se cerró la ventana de tu banco`,
  meaning: msg`Faltó su confirmación, así que no pasó nada: ni se guardó ni se cobró.`,
  next: msg`Cuando quieras, vuelve a intentar y termina ese paso.`,
};

const errorWords: Record<PaymentErrorCode, FailureWords> = {
  provider_unreachable: {
    title: msg`No pudimos abrir el formulario seguro`,
    meaning: msg`Lo envía Stripe, nuestro procesador de pagos, y no llegó. Suele ser la conexión, una red de oficina o un bloqueador de anuncios.`,
    next: msg`Revisa tu conexión o desactiva el bloqueador en esta página. Lo demás de la guía sigue funcionando.`,
  },
  provider_misconfigured: {
    title: msg`El formulario seguro no está disponible`,
    meaning: msg`El problema está de nuestro lado, no en tu tarjeta.`,
    next: msg`Vuelve a intentar en unos minutos. Si se repite, escribe a soporte.`,
  },
  attempt_expired: {
    title: msg`Este intento caducó`,
    meaning: msg`Pasó demasiado tiempo y el banco lo cerró. No se guardó ni se cobró nada.`,
    next: msg`Vuelve a intentar: empezamos uno nuevo.`,
  },
  unexpected_state: {
    title: msg`No sabemos todavía si la tarjeta quedó guardada`,
    meaning: msg`El procesador de pagos respondió algo que no esperábamos.`,
    next: msg`Mira tu lista de tarjetas antes de intentar de nuevo.`,
  },
};

const adviceWords: Partial<Record<PaymentAdvice, MessageDescriptor>> = {
  authenticate: msg`Vuelve a intentar y completa el paso que pide tu banco.`,
  try_again_later: msg`Espera un rato y vuelve a intentar.`,
  use_another_card: msg`Usa otra tarjeta.`,
  update_card: msg`Actualiza los datos de la tarjeta o usa otra.`,
  contact_bank: msg`Llama a tu banco, al número del reverso de la tarjeta, o usa otra.`,
  do_not_retry: msg`Tu banco pidió no volver a intentar con esta tarjeta. Usa otra.`,
};

/** Codes whose own next step says more than the bank's general advice. */
const ownStepIsBetter: ReadonlySet<PaymentFailureCode> = new Set([
  'incorrect_cvc',
  'incorrect_number',
  'expired_card',
  'authentication_failed',
]);

/** A decline in plain words. The bank's advice, where there is one, is the next step. */
export function describePaymentFailure(
  code: PaymentFailureCode,
  advice: PaymentAdvice | null = null,
): FailureWords {
  const words = failureWords[code];
  const next = advice === null ? undefined : adviceWords[advice];
  const keepsOwn = ownStepIsBetter.has(code) && advice !== 'do_not_retry';
  return next === undefined || keepsOwn ? words : { ...words, next };
}

/** What is wrong with the provider, in plain words. */
export function describePaymentError(code: PaymentErrorCode): FailureWords {
  return errorWords[code];
}

/** An outcome of saving or authenticating that is not a success. */
export type FailedOutcome =
  | { kind: 'declined'; code: PaymentFailureCode; advice?: PaymentAdvice }
  | { kind: 'authentication_failed' }
  | { kind: 'authentication_closed' }
  | { kind: 'problem'; code: PaymentErrorCode };

/** The words of any failed outcome. */
export function describePaymentOutcome(outcome: FailedOutcome): FailureWords {
  switch (outcome.kind) {
    case 'declined':
      return describePaymentFailure(outcome.code, outcome.advice);
    case 'authentication_failed':
      return describePaymentFailure('authentication_failed');
    case 'authentication_closed':
      return authenticationClosedWords;
    case 'problem':
      return describePaymentError(outcome.code);
  }
}
