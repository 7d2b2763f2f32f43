import { hasCardNumber } from '#src/domain/card-number.ts';
import type { RequirementField, RequirementValues } from '#src/channels/channel.ts';

export type FieldProblemCode =
  | 'required'
  | 'confirm'
  | 'choose'
  | 'too_long'
  | 'not_an_email'
  | 'not_a_phone'
  | 'not_a_url'
  | 'card_number';

export interface RequirementProblem {
  field: RequirementField;
  code: FieldProblemCode;
}

/** Every field that cannot be sent as it stands, in the order of the form. */
export function findRequirementProblems(
  fields: RequirementField[],
  values: RequirementValues,
): RequirementProblem[] {
  return fields.flatMap((field) => {
    const code = findFieldProblem(field, values[field.name]);
    return code === null ? [] : [{ field, code }];
  });
}

/** What is wrong with one answer, or null. Formats are only checked as far as a person would. */
export function findFieldProblem(
  field: RequirementField,
  value: string | boolean | undefined,
): FieldProblemCode | null {
  if (field.kind === 'confirmation') return field.isRequired && value !== true ? 'confirm' : null;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') {
    if (!field.isRequired) return null;
    return field.kind === 'choice' ? 'choose' : 'required';
  }
  if (field.maxLength !== null && text.length > field.maxLength) return 'too_long';
  switch (field.kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? refuseCardNumber(text) : 'not_an_email';
    case 'phone':
      return /^\+?[\d\s().-]{7,24}$/.test(text) ? null : 'not_a_phone';
    case 'url':
      return isWebAddress(text) ? refuseCardNumber(text) : 'not_a_url';
    case 'text':
      return refuseCardNumber(text);
    case 'identifier':
    case 'choice':
      return null;
  }
}

/** The answers as they are sent: texts trimmed, web addresses with their scheme, empty ones left out. */
export function toSubmission(
  fields: RequirementField[],
  values: RequirementValues,
): RequirementValues {
  return Object.fromEntries(
    fields.flatMap((field): [string, string | boolean][] => {
      const value = values[field.name];
      if (field.kind === 'confirmation') return [[field.name, value === true]];
      const text = typeof value === 'string' ? value.trim() : '';
      if (text === '') return [];
      return [[field.name, field.kind === 'url' ? withScheme(text) : text]];
    }),
  );
}

function refuseCardNumber(text: string): FieldProblemCode | null {
  return hasCardNumber(text) ? 'card_number' : null;
}

function withScheme(text: string): string {
  return /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

function isWebAddress(text: string): boolean {
  const address = URL.parse(withScheme(text));
  return address !== null && address.hostname.includes('.') && address.username === '';
}
