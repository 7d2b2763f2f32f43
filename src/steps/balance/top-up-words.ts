import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Format } from '#src/i18n/format.ts';
import type { TopUpProblem } from './top-up-rules.ts';

/** What is wrong with the amount and how to put it right. */
export function describeTopUpProblem(problem: TopUpProblem, format: Format): MessageDescriptor {
  switch (problem.code) {
    case 'empty':
      return msg`Escribe cuánto quieres recargar.`;
    case 'not_a_number':
      return msg`La recarga tiene que ser un monto, como ${format.amountText(2_000)}.`;
    case 'too_precise':
      return format.currency.exponent === 0
        ? msg`Escribe un monto sin decimales.`
        : msg`Escribe un monto con ${format.currency.exponent} decimales como mucho.`;
    case 'too_large':
      return msg`Ese monto es demasiado grande.`;
    case 'below_minimum':
      return msg`Puedes recargar desde ${format.minor(problem.limitMinor, { trimZeros: true })}.`;
    case 'above_maximum':
      return msg`Puedes recargar hasta ${format.minor(problem.limitMinor, { trimZeros: true })} de una vez.`;
  }
}
