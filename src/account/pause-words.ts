import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AutoRecharge } from '#src/backend/backend.ts';

/** Why the rule rests, in one sentence. */
export const pauseWords: Record<NonNullable<AutoRecharge['pause']>['reason'], MessageDescriptor> = {
  payment_failed: msg`La recarga automática está en pausa: no se pudo cobrar a tu tarjeta.`,
  authentication_required: msg`La recarga automática está en pausa: tu banco quiere confirmar un cobro.`,
  no_payment_method: msg`La recarga automática está en pausa: no hay una tarjeta que se pueda cobrar.`,
  card_expired: msg`La recarga automática está en pausa: tu tarjeta venció.`,
  monthly_cap_reached: msg`La recarga automática está en pausa: llegó al tope del mes.`,
  dispute: msg`La recarga automática está en pausa: hay un cobro en disputa.`,
  manual: msg`La recarga automática está en pausa.`,
  unknown: msg`La recarga automática está en pausa.`,
};
