import { hasCardNumber } from '#src/domain/card-number.ts';
import type { RequirementField } from '#src/backend/generated/types.gen.ts';
import type { RequirementKey } from './channels-state.ts';
import type { FieldProblem } from './problem.ts';
import type { RequirementState } from './state.ts';
import type { Texts } from './texts.ts';

type FieldName = keyof Texts['fields'];

interface FieldShape {
  name: FieldName;
  kind: 'text' | 'identifier' | 'phone' | 'email' | 'url' | 'choice' | 'confirmation';
  isRequired: boolean;
  maxLength: number | null;
  pattern?: RegExp;
  /** Never answered again. */
  isPersonal?: boolean;
}

/** What each requirement asks; those without fields are met elsewhere. */
const shapes: Record<RequirementKey, FieldShape[]> = {
  payment_method: [],
  balance: [],
  carrier_registration: [
    { name: 'business_name', kind: 'text', isRequired: true, maxLength: 120 },
    { name: 'legal_id', kind: 'identifier', isRequired: true, maxLength: 32, isPersonal: true },
    { name: 'website', kind: 'url', isRequired: false, maxLength: 200 },
    { name: 'use_case', kind: 'text', isRequired: true, maxLength: 500 },
  ],
  business_account: [
    { name: 'business_name', kind: 'text', isRequired: true, maxLength: 120 },
    { name: 'phone', kind: 'phone', isRequired: true, maxLength: 24, isPersonal: true },
    {
      name: 'meta_business_id',
      kind: 'identifier',
      isRequired: true,
      maxLength: 20,
      pattern: /^\d{10,20}$/,
    },
    { name: 'display_name', kind: 'text', isRequired: true, maxLength: 60 },
    { name: 'category', kind: 'choice', isRequired: true, maxLength: null },
    { name: 'number_is_free', kind: 'confirmation', isRequired: true, maxLength: null },
  ],
  sending_domain: [
    {
      name: 'domain',
      kind: 'identifier',
      isRequired: true,
      maxLength: 253,
      pattern: /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i,
    },
  ],
};

/** The questions of a requirement, with what was answered before. */
export function toFields(
  key: RequirementKey,
  state: RequirementState | null,
  texts: Texts,
): RequirementField[] {
  return shapes[key].map(({ name, kind, isRequired, maxLength, isPersonal }) => ({
    name,
    kind,
    label: texts.fields[name].label,
    hint: texts.fields[name].hint,
    required: isRequired,
    max_length: maxLength,
    options:
      kind === 'choice'
        ? Object.entries(texts.categories).map(([value, label]) => ({ value, label }))
        : [],
    value: isPersonal ? null : (state?.values[name] ?? null),
  }));
}

/** Whether a requirement asks anything. */
export function hasFields(key: RequirementKey): boolean {
  return shapes[key].length > 0;
}

/** Everything that is wrong with a submission, by field. */
export function findFieldProblems(
  key: RequirementKey,
  values: Record<string, string | boolean>,
  texts: Texts,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const known = new Set<string>(shapes[key].map(({ name }) => name));
  const complain = (name: string, code: keyof Texts['fieldErrors']) => {
    const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1');
    problems.push({ pointer: `/values/${escaped}`, code, detail: texts.fieldErrors[code] });
  };
  for (const name of Object.keys(values)) if (!known.has(name)) complain(name, 'invalid');
  for (const shape of shapes[key]) {
    const code = checkField(shape, values[shape.name], texts);
    if (code !== null) complain(shape.name, code);
  }
  return problems;
}

function checkField(
  { kind, isRequired, maxLength, pattern }: FieldShape,
  given: string | boolean | undefined,
  texts: Texts,
): keyof Texts['fieldErrors'] | null {
  if (kind === 'confirmation') {
    if (given !== undefined && typeof given !== 'boolean') return 'invalid';
    return isRequired && given !== true ? 'required' : null;
  }
  if (typeof given === 'boolean') return 'invalid';
  const value = given?.trim() ?? '';
  if (value === '') return isRequired ? 'required' : null;
  if (maxLength !== null && value.length > maxLength) return 'too_long';
  if (kind === 'choice') return Object.hasOwn(texts.categories, value) ? null : 'not_an_option';
  if (kind === 'phone')
    return /^\+?\d{8,15}$/.test(value.replace(/[\s().-]/g, '')) ? null : 'invalid';
  if (kind === 'identifier') return pattern === undefined || pattern.test(value) ? null : 'invalid';
  if (hasCardNumber(value)) return 'card_number';
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'invalid';
  if (kind === 'url') return URL.canParse(value) && /^https?:/.test(value) ? null : 'invalid';
  return null;
}
