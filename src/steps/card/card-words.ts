import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BackendErrorCode } from '#src/backend/backend-error.ts';
import { describeBackendError } from '#src/backend/error-words.ts';
import type { Card, CardSummary } from '#src/domain/card.ts';
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

/** What the customer should know of a card before it fails; null where there is nothing. */
export function describeWarning(card: Card): MessageDescriptor | null {
  const expiry = formatExpiry(card);
  switch (card.status) {
    case 'expired':
      return msg`Venció en ${expiry} y ya no se puede cobrar. Reemplázala por la nueva.`;
    case 'expiring':
      return msg`Vence en ${expiry}. Reemplázala antes, para que tus envíos no se detengan.`;
    case 'requires_update':
      return msg`Tu banco no acepta más cobros con ella y no volveremos a intentar. Reemplázala.`;
    case 'pending':
      return null; // told once, above the list
    case 'active':
    case 'unknown':
      return card.funding === 'prepaid'
        ? msg`Es prepago: si le faltan fondos, la recarga automática falla.`
        : null;
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
