import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, FieldHint, FieldLabel, fieldBoxClass, toDescription } from './field-parts.tsx';

interface TextFieldProps {
  /** Id of the input, as the error summary links to it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onValueChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  type?: HTMLInputTypeAttribute | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string | undefined;
  prefix?: ReactNode;
  suffix?: ReactNode;
  required?: boolean | undefined;
  optionalLabel?: ReactNode;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  readOnly?: boolean | undefined;
  disabled?: boolean | undefined;
  width?: 'full' | 'short' | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text with its label, hint and error. */
export function TextField({
  id,
  label,
  hint,
  error,
  value,
  onValueChange,
  onBlur,
  type = 'text',
  prefix,
  suffix,
  required = false,
  optionalLabel,
  width = 'full',
  ...input
}: TextFieldProps) {
  const { hintId, errorId, describedBy } = toDescription(id, hint, error);
  return (
    <div
      className={classNames(
        'grid min-w-0 content-start scroll-mt-24 gap-1.5',
        width === 'short' && 'max-w-56',
      )}
    >
      <FieldLabel htmlFor={id} optionalLabel={optionalLabel}>
        {label}
      </FieldLabel>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <div className={fieldBoxClass}>
        {prefix ? <span className="ps-3.5 text-ink-soft">{prefix}</span> : null}
        <input
          {...input}
          id={id}
          type={type}
          value={value}
          onChange={(event) => onValueChange(event.currentTarget.value)}
          onBlur={onBlur}
          aria-required={required || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          className="min-h-12 w-full min-w-0 scroll-mt-32 rounded-control bg-transparent px-3.5 text-ink outline-none placeholder:text-ink-faint"
        />
        {suffix ? <span className="pe-3.5 text-ink-soft">{suffix}</span> : null}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
