import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StepId } from '#src/domain/progress.ts';

/** What a step asks of somebody, as the end of "falta …". */
export const handOverTasks: Record<StepId, MessageDescriptor> = {
  wallet: msg({ message: 'abrir la Billetera', context: 'hand-over' }),
  card: msg({ message: 'agregar la tarjeta que paga los envíos', context: 'hand-over' }),
  'auto-recharge': msg({ message: 'decidir la recarga automática', context: 'hand-over' }),
  balance: msg({ message: 'revisar el saldo', context: 'hand-over' }),
  channels: msg({ message: 'configurar los canales de envío', context: 'hand-over' }),
};
