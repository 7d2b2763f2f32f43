import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RequirementField } from '#src/channels/channel.ts';
import { CheckboxField } from '#src/ui/checkbox-field.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';

interface RequirementFieldInputProps {
  id: string;
  field: RequirementField;
  value: string | boolean | undefined;
  error: ReactNode;
  onValueChange: (value: string | boolean) => void;
}

const inputKinds = {
  text: { type: 'text', autoComplete: 'off' },
  identifier: { type: 'text', autoComplete: 'off' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
  url: { type: 'text', inputMode: 'url', autoComplete: 'url' },
} as const;

/** The control for one question of a requirement, by its kind. */
export function RequirementFieldInput(props: RequirementFieldInputProps) {
  const { id, field, value, error, onValueChange } = props;
  const { t } = useLingui();
  const text = typeof value === 'string' ? value : '';
  if (field.kind === 'confirmation') {
    return (
      <CheckboxField
        id={id}
        label={field.label}
        description={field.hint ?? undefined}
        error={error}
        checked={value === true}
        onCheckedChange={onValueChange}
        required={field.isRequired}
      />
    );
  }
  const shared = {
    id,
    label: field.label,
    hint: field.hint ?? undefined,
    error,
    value: text,
    onValueChange,
    required: field.isRequired,
    optionalLabel: field.isRequired ? undefined : t`opcional`,
  };
  if (field.kind === 'choice') {
    return <SelectField {...shared} options={field.options} placeholder={t`Elige una opción`} />;
  }
  // No maxLength on the control: cutting what somebody pastes loses it without a word.
  return <TextField {...shared} {...inputKinds[field.kind]} />;
}
