import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, toDescription } from './field-parts.tsx';

interface CheckboxFieldProps {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** A statement to agree to or a thing to include. */
export function CheckboxField({
  id,
  label,
  description,
  error,
  checked,
  onCheckedChange,
  required = false,
  disabled = false,
}: CheckboxFieldProps) {
  const { hintId, errorId, describedBy } = toDescription(id, description, error);
  return (
    <div className="grid min-w-0 gap-1.5">
      <div className="flex gap-3">
        <span className="relative mt-0.5 grid size-6 shrink-0">
          <input
            id={id}
            type="checkbox"
            checked={checked}
            disabled={disabled}
            onChange={(event) => onCheckedChange(event.currentTarget.checked)}
            aria-required={required || undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            className="peer size-6 scroll-mt-32 appearance-none rounded-tag border border-line-strong bg-surface transition-colors duration-quick ease-standard before:absolute before:-inset-2.5 before:content-[''] checked:border-accent checked:bg-accent disabled:opacity-50 aria-invalid:border-danger aria-invalid:shadow-[inset_0_0_0_1px_var(--color-danger)] forced-colors:appearance-auto"
          />
          <Check
            aria-hidden
            strokeWidth={3}
            className="pointer-events-none absolute inset-1 size-4 text-on-accent opacity-0 peer-checked:opacity-100 forced-colors:hidden"
          />
        </span>
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className="block py-0.5 text-ink">
            {label}
          </label>
          {description ? (
            <p id={hintId} className="text-small text-ink-soft">
              {description}
            </p>
          ) : null}
        </div>
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
