import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BackendErrorCode } from '#src/backend/backend-error.ts';
import { describeBackendError } from '#src/backend/error-words.ts';
import type { Card, CardSummary, PaymentFailure } from '#src/domain/card.ts';
import { describePaymentFailure } from '#src/payments/failure-words.ts';
import type { BadgeTone } from '#src/ui/badge.tsx';

/** "04/29", as it is printed on cards everywhere. */
export function formatExpiry({ expMonth, expYear }: CardSummary): string {
  return `${String(expMonth).padStart(2, '0')}/${String(expYear % 100).padStart(2, '0')}`;
}

/** The state of a card in a word; null for a card that simply works. */
export function describeStatus(card: Card): { tone: BadgeTone; label: MessageDescriptor } | null {
  switch (card.status) {
    case 'expiring':
      return { tone: 'warning', label: msg`Por vencer` };
    case 'expired':
      return { tone: 'danger', label: msg`Vencida` };
    case 'requires_update':
      return { tone: 'danger', label: msg`Rechazada` };
    case 'pending':
      return { tone: 'info', label: msg`Confirmando` };
    case 'active':
    case 'unknown':
      return null;
  }
}

/** What the customer should know of a card, and do about it; the most pressing first. */
export function describeWarnings(card: Card): MessageDescriptor[] {
  const expiry = formatExpiry(card);
  switch (card.status) {
    case 'expired':
      return [msg`Venció en ${expiry} y ya no se puede cobrar. Cámbiala por la nueva.`];
    case 'requires_update':
      return card.failure === null || card.failure.advice === 'do_not_retry'
        ? [
            msg`Tu banco no acepta más cobros con ella y no volveremos a intentar. Cámbiala por otra.`,
          ]
        : describeFailure(card.failure);
    case 'pending':
      return []; // told once, above the list
    case 'expiring':
    case 'active':
    case 'unknown':
      return [
        ...(card.failure === null ? [] : describeFailure(card.failure)),
        ...(card.status === 'expiring'
          ? [msg`Vence en ${expiry}. Reemplázala antes, para que tus envíos no se detengan.`]
          : []),
        ...(card.funding === 'prepaid'
          ? [msg`Es prepago: mantén saldo en ella y guarda otra, porque suele fallar.`]
          : []),
        ...(card.askedForAuthentication && card.failure?.code !== 'authentication_required'
          ? [msg`Tu banco pidió confirmarla al guardarla: puede pedirlo también en una recarga.`]
          : []),
      ];
  }
}

/** The last charge that failed, in the words that every failure has. */
function describeFailure({ code, advice }: PaymentFailure): MessageDescriptor[] {
  const { title, next } = describePaymentFailure(code, advice);
  return [title, next];
}

/** When a card is charged, beside the others. */
export function describePlace(card: Card): MessageDescriptor {
  switch (card.chargeOrder) {
    case null:
      return msg`No se cobra en las recargas automáticas`;
    case 1:
      return msg`Se cobra primero`;
    case 2:
      return msg`Se cobra si falla la primera`;
    default:
      return msg`Se cobra si fallan las anteriores`;
  }
}

const removalWords: Partial<Record<BackendErrorCode, MessageDescriptor>> = {
  payment_method_in_use: msg`Es tu única tarjeta, y la recarga automática o un canal dependen de ella. Agrega otra, o apágalos primero.`,
  top_up_in_progress: msg`Hay un cobro en curso con esta tarjeta. Espera a que termine y vuelve a intentar.`,
};

/** Why a card could not be taken out. */
export function describeRemovalError(code: BackendErrorCode): MessageDescriptor {
  return removalWords[code] ?? describeBackendError(code).title;
}
