import { useLingui } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';

export interface FieldProblem {
  fieldId: string;
  message: ReactNode;
}

interface ErrorSummaryProps {
  errors: readonly FieldProblem[];
  title?: ReactNode;
  /** Count of failed submits: each new one brings the focus back. */
  attempt?: number | undefined;
}

/**
 * What is wrong with a form, above it. Takes the focus when it appears and at each further failed submit, never while
 * the customer is typing; each line leads to its field.
 */
export function ErrorSummary({ errors, title, attempt }: ErrorSummaryProps) {
  const { t } = useLingui();
  const boxRef = useRef<HTMLDivElement>(null);
  const answeredRef = useRef<number>(undefined);
  const titleId = useId();
  const isShown = errors.length > 0;

  useEffect(() => {
    const isAnswered = attempt !== undefined && attempt === answeredRef.current;
    if (!isShown || isAnswered) return;
    answeredRef.current = attempt;
    boxRef.current?.focus();
  }, [isShown, attempt]);

  // The title of the page tells of it too (what a screen reader reads first), for as long as the problem stands.
  useEffect(() => {
    if (!isShown) return undefined;
    const plain = document.title;
    const named = t`Error: ${{ title: plain }}`;
    document.title = named;
    return () => {
      if (document.title === named) document.title = plain;
    };
  }, [isShown, t]);

  function focusField(event: MouseEvent<HTMLAnchorElement>, fieldId: string) {
    // The address belongs to the router; the fragment is only there to make this a link.
    event.preventDefault();
    event.currentTarget.ownerDocument.getElementById(fieldId)?.focus();
  }

  if (!isShown) return null;
  return (
    <div
      ref={boxRef}
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="scroll-mt-6 rounded-control border-2 border-danger bg-danger-soft p-4 focus:outline-none sm:p-5"
    >
      <h2 id={titleId} className="flex items-center gap-2 text-title-s text-ink">
        <CircleAlert aria-hidden className="size-5 shrink-0 text-danger" strokeWidth={2.25} />
        {title ?? t`Hay un problema`}
      </h2>
      <ul className="mt-2 grid gap-1 ps-7">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              onClick={(event) => focusField(event, error.fieldId)}
              className="link inline-block py-0.5 text-small font-semibold text-danger-ink"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
