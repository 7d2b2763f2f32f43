import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RechargeStatus } from '#src/domain/wallet.ts';
import type { Format } from '#src/i18n/format.ts';
import type { DraftProblem, RuleField } from './rule-draft.ts';

/** Id of the form, for the button that stands outside of it: the month's fields lie between the two. */
export const ruleFormId = 'rule-form';

/** Ids of the fields, as the error summary links to them. */
export const fieldIds: Record<RuleField, string> = {
  threshold: 'rule-threshold',
  amount: 'rule-amount',
  cap: 'rule-cap',
};

const emptyWords: Record<RuleField, MessageDescriptor> = {
  threshold: msg`Escribe a qué saldo quieres recargar.`,
  amount: msg`Escribe cuánto quieres recargar cada vez.`,
  cap: msg`Escribe el tope del mes, o quítalo.`,
};

const unreadableWords: Record<RuleField, (example: string) => MessageDescriptor> = {
  threshold: (example) => msg`El saldo mínimo tiene que ser un monto, como ${example}.`,
  amount: (example) => msg`La recarga tiene que ser un monto, como ${example}.`,
  cap: (example) => msg`El tope tiene que ser un monto, como ${example}.`,
};

const minimumWords: Record<RuleField, (limit: string) => MessageDescriptor> = {
  threshold: (limit) => msg`Elige un saldo de ${limit} o más.`,
  amount: (limit) => msg`Cada recarga debe ser de ${limit} o más.`,
  cap: (limit) => msg`El tope debe ser de ${limit} o más.`,
};

const maximumWords: Record<RuleField, (limit: string) => MessageDescriptor> = {
  threshold: (limit) => msg`Elige un saldo de ${limit} o menos.`,
  amount: (limit) => msg`Cada recarga debe ser de ${limit} o menos.`,
  cap: (limit) => msg`El tope debe ser de ${limit} o menos.`,
};

/** What is wrong with a field and how to put it right. */
export function describeProblem(problem: DraftProblem, format: Format): MessageDescriptor {
  switch (problem.code) {
    case 'empty':
      return emptyWords[problem.field];
    case 'not_a_number':
      return unreadableWords[problem.field](format.amountText(2_000));
    case 'too_precise':
      return format.currency.exponent === 0
        ? msg`Escribe un monto sin decimales.`
        : msg`Escribe un monto con ${format.currency.exponent} decimales como mucho.`;
    case 'too_large':
      return msg`Ese monto es demasiado grande.`;
    case 'below_minimum':
      return minimumWords[problem.field](format.minor(problem.limitMinor, { trimZeros: true }));
    case 'above_maximum':
      return maximumWords[problem.field](format.minor(problem.limitMinor, { trimZeros: true }));
    case 'below_amount':
      return msg`El tope tiene que alcanzar para una recarga: ${format.minor(problem.limitMinor, { trimZeros: true })} o más.`;
  }
}

/** The state of the rule in a word or two. */
export const statusLabels: Record<RechargeStatus, MessageDescriptor> = {
  disabled: msg`Apagada`,
  active: msg`Encendida`,
  charging: msg`Recargando`,
  cooling_down: msg`Encendida`,
  paused: msg`En pausa`,
  unknown: msg`Sin confirmar`,
};

export const statusTones = {
  disabled: 'neutral',
  active: 'success',
  charging: 'info',
  cooling_down: 'success',
  paused: 'warning',
  unknown: 'neutral',
} as const satisfies Record<RechargeStatus, string>;
