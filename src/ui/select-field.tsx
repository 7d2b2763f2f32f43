import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, FieldHint, FieldLabel, fieldBoxClass, toDescription } from './field-parts.tsx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

interface SelectFieldProps {
  id: string;
  label: ReactNode;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly SelectOption[];
  /** Text of an empty first option, for "choose one". */
  placeholder?: string | undefined;
  required?: boolean | undefined;
  optionalLabel?: ReactNode;
  onBlur?: (() => void) | undefined;
  autoComplete?: string | undefined;
  disabled?: boolean | undefined;
}

/** The browser's own select: the phone's picker is better than any of ours. */
export function SelectField({
  id,
  label,
  hideLabel = false,
  hint,
  error,
  value,
  onValueChange,
  options,
  placeholder,
  required = false,
  optionalLabel,
  onBlur,
  autoComplete,
  disabled,
}: SelectFieldProps) {
  const { hintId, errorId, describedBy } = toDescription(id, hint, error);
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <FieldLabel htmlFor={id} optionalLabel={optionalLabel} isHidden={hideLabel}>
        {label}
      </FieldLabel>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <div className={`relative ${fieldBoxClass}`}>
        <select
          id={id}
          value={value}
          disabled={disabled}
          autoComplete={autoComplete}
          onChange={(event) => onValueChange(event.currentTarget.value)}
          onBlur={onBlur}
          aria-required={required || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          className="min-h-12 w-full min-w-0 scroll-mt-32 appearance-none truncate rounded-control bg-transparent ps-3.5 pe-10 text-ink outline-none *:bg-surface *:text-ink"
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute end-3 size-5 text-ink-soft"
        />
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
