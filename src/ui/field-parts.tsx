import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** Ids of a field's hint and error, and the `aria-describedby` that names those present. */
export function toDescription(id: string, hint: ReactNode, error: ReactNode) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return { hintId, errorId, describedBy };
}

/** The hint under a label. */
export function FieldHint({ id, children }: { id: string | undefined; children: ReactNode }) {
  return children ? (
    <p id={id} className="text-small text-ink-soft">
      {children}
    </p>
  ) : null;
}

/** The error of one field; it is also in the page's error summary, which is what speaks. */
export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  return children ? (
    <p id={id} className="flex gap-2 text-small font-medium text-danger-ink">
      <CircleAlert aria-hidden className="mt-[0.2em] size-4 shrink-0" strokeWidth={2.25} />
      <span className="min-w-0">{children}</span>
    </p>
  ) : null;
}

interface FieldLabelProps {
  htmlFor: string;
  children: ReactNode;
  optionalLabel?: ReactNode;
  isHidden?: boolean | undefined;
}

/** A field's visible label, with "(opcional)" or the like behind it. */
export function FieldLabel({
  htmlFor,
  children,
  optionalLabel,
  isHidden = false,
}: FieldLabelProps) {
  return (
    <label htmlFor={htmlFor} className={isHidden ? 'sr-only' : 'text-small font-semibold text-ink'}>
      {children}
      {optionalLabel ? <span className="font-normal text-ink-faint"> {optionalLabel}</span> : null}
    </label>
  );
}

/** The box that text, money and select fields share; the border turns with focus, error and disabled. */
export const fieldBoxClass =
  'flex items-center rounded-control border border-line-strong bg-surface transition-[border-color,box-shadow] duration-quick ease-standard ' +
  'hover:border-ink-soft has-[:focus-visible]:border-accent has-[:focus-visible]:focus-ring has-[:focus-visible]:outline-offset-1 ' +
  'has-aria-invalid:border-danger has-aria-invalid:shadow-[inset_0_0_0_1px_var(--color-danger)] has-disabled:bg-sunken has-disabled:text-ink-faint has-[input:read-only]:bg-sunken';
