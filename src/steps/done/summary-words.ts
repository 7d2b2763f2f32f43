import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StepId, StepRecord } from '#src/domain/progress.ts';

/** Why a step that is not complete matters. */
export const missingWords: Record<StepId, MessageDescriptor> = {
  wallet: msg`Ahí ves el saldo y haces recargas: conviene saber llegar antes de necesitarla.`,
  card: msg`Sin una tarjeta no hay recargas, y los SMS no se habilitan.`,
  'auto-recharge': msg`Sin una regla, tus campañas se detienen el día que el saldo llegue a cero.`,
  balance: msg`Revisarlo una vez te muestra en qué se va y cuánto te dura.`,
  channels: msg`Sin un canal activo todavía no puedes enviar nada.`,
};

/** What the button of an open step is called, read by itself. */
export const completeWords: Record<StepId, MessageDescriptor> = {
  wallet: msg`Completar: encontrar la Billetera`,
  card: msg`Completar: agregar una tarjeta`,
  'auto-recharge': msg`Completar: decidir la recarga automática`,
  balance: msg`Completar: revisar el saldo`,
  channels: msg`Completar: activar un canal`,
};

/** What can be done here with a step that is complete. */
const changeWords: Record<StepId, MessageDescriptor> = {
  wallet: msg`Ver el camino`,
  card: msg`Cambiar tarjetas`,
  'auto-recharge': msg`Cambiar o apagar`,
  balance: msg`Revisión de la semana`,
  channels: msg`Ver canales`,
};

/** The same where something behind a complete step stopped, or is about to. */
const reviewWords: Record<StepId, MessageDescriptor> = {
  ...changeWords,
  'auto-recharge': msg`Ver cómo seguir`,
  balance: msg`Ver cómo seguir`,
};

/** The way on from a complete step. What is kept in the CRM is changed there, and the step shows the way. */
export function describeWayOn(
  { id, support }: StepRecord,
  needsReview: boolean,
): MessageDescriptor {
  const isKeptElsewhere = support !== 'manage' && (id === 'card' || id === 'auto-recharge');
  if (isKeptElsewhere) return changeWords.wallet;
  return (needsReview ? reviewWords : changeWords)[id];
}
