import type { ReactNode } from 'react';
import { FieldError, FieldHint, FieldLabel, fieldBoxClass, toDescription } from './field-parts.tsx';

interface MoneyFieldProps {
  /** Id of the input, as the error summary links to it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** What was typed, as text: parsing and rounding are the caller's. */
  value: string;
  onValueChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** Drawn before the amount: "$". */
  currencySymbol: string;
  /** Drawn after it and part of what is read out: "USD". */
  currencyLabel?: string | undefined;
  required?: boolean | undefined;
  optionalLabel?: ReactNode;
  disabled?: boolean | undefined;
  placeholder?: string | undefined;
}

/** An amount of money in big figures. */
export function MoneyField({
  id,
  label,
  hint,
  error,
  value,
  onValueChange,
  onBlur,
  currencySymbol,
  currencyLabel,
  required = false,
  optionalLabel,
  disabled = false,
  placeholder,
}: MoneyFieldProps) {
  const { hintId, errorId, describedBy } = toDescription(id, hint, error);
  const currencyId = `${id}-currency`;
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <FieldLabel htmlFor={id} optionalLabel={optionalLabel}>
        {label}
      </FieldLabel>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <div className={fieldBoxClass}>
        <span aria-hidden className="ps-4 text-title text-ink-soft">
          {currencySymbol}
        </span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          value={value}
          disabled={disabled}
          placeholder={placeholder}
          onChange={(event) => onValueChange(event.currentTarget.value)}
          onBlur={onBlur}
          aria-required={required || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [currencyLabel ? currencyId : undefined, describedBy].filter(Boolean).join(' ') ||
            undefined
          }
          className="figures min-h-15 w-full min-w-0 scroll-mt-32 rounded-control bg-transparent ps-2 pe-4 text-[1.75rem] font-semibold tracking-tight text-ink outline-none placeholder:font-normal placeholder:text-ink-faint"
        />
        {currencyLabel ? (
          <span id={currencyId} className="pe-4 text-small font-medium text-ink-faint">
            {currencyLabel}
          </span>
        ) : null}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
