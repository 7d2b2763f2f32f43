import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PaymentAdvice, PaymentFailureCode } from '#src/domain/card.ts';
import type { FailureAction } from './failure-action.ts';
import { failureTable, type FailureWords } from './failure-table.ts';
import type { PaymentErrorCode } from './payment-error.ts';

export type { FailureWords } from './failure-table.ts';

/** The customer closed the bank's window before answering. */
export const authenticationClosedWords: FailureWords = {
  title: msg`Se cerró la ventana de tu banco`,
  meaning: msg`Faltó su confirmación, así que no pasó nada: ni se guardó ni se cobró.`,
  next: msg`Cuando quieras, vuelve a intentar y termina ese paso.`,
  action: 'authenticate',
};

const errorWords: Record<PaymentErrorCode, FailureWords> = {
  provider_unreachable: {
    title: msg`No pudimos abrir el formulario seguro`,
    meaning: msg`Lo envía Stripe, nuestro procesador de pagos, y no llegó. Suele ser la conexión, una red de oficina o un bloqueador de anuncios.`,
    next: msg`Revisa tu conexión o desactiva el bloqueador en esta página. Lo demás de la guía sigue funcionando.`,
    action: 'try_again',
  },
  provider_misconfigured: {
    title: msg`El formulario seguro no está disponible`,
    meaning: msg`El problema está de nuestro lado, no en tu tarjeta.`,
    next: msg`Vuelve a intentar en unos minutos. Si se repite, escribe a soporte.`,
    action: 'contact_support',
  },
  attempt_expired: {
    title: msg`Este intento caducó`,
    meaning: msg`Pasó demasiado tiempo y el banco lo cerró. No se guardó ni se cobró nada.`,
    next: msg`Vuelve a intentar: empezamos uno nuevo.`,
    action: 'try_again',
  },
  unexpected_state: {
    title: msg`No sabemos todavía si la tarjeta quedó guardada`,
    meaning: msg`El procesador de pagos respondió algo que no esperábamos.`,
    next: msg`Mira tu lista de tarjetas antes de intentar de nuevo. Si no aparece, escribe a soporte.`,
    action: 'contact_support',
  },
};

interface AdviceWords {
  next: MessageDescriptor;
  action: FailureAction;
}

/** What the bank or Stripe advises; null where that is nothing a customer could do. */
const adviceWords: Record<PaymentAdvice, AdviceWords | null> = {
  authenticate: {
    next: msg`Vuelve a intentar y completa el paso que pide tu banco.`,
    action: 'authenticate',
  },
  try_again_later: { next: msg`Espera un rato y vuelve a intentar.`, action: 'try_again' },
  use_another_card: { next: msg`Usa otra tarjeta.`, action: 'other_card' },
  update_card: {
    next: msg`Actualiza los datos de la tarjeta o usa otra.`,
    action: 'fix_details',
  },
  contact_bank: {
    next: msg`Llama a tu banco, al número del reverso de la tarjeta, o usa otra.`,
    action: 'call_bank',
  },
  do_not_retry: {
    next: msg`Tu banco pidió no volver a intentar con esta tarjeta. Usa otra.`,
    action: 'other_card',
  },
  unknown: null,
};

/** Codes whose own next step says more than the bank's general advice. */
const ownStepIsBetter: ReadonlySet<PaymentFailureCode> = new Set([
  'insufficient_funds',
  'incorrect_cvc',
  'incorrect_number',
  'incorrect_address',
  'invalid_expiry',
  'expired_card',
  'authentication_failed',
  'authorization_revoked',
  'duplicate_transaction',
  'test_card',
]);

/** A decline in plain words. The bank's advice, where there is one, is the next step. */
export function describePaymentFailure(
  code: PaymentFailureCode,
  advice: PaymentAdvice | null = null,
): FailureWords {
  const words = failureTable[code];
  const advised = advice === null ? null : adviceWords[advice];
  const keepsOwn = ownStepIsBetter.has(code) && advice !== 'do_not_retry';
  return advised === null || keepsOwn ? words : { ...words, ...advised };
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
