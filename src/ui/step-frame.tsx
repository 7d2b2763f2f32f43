import { useLingui } from '@lingui/react/macro';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

interface StepFrameProps {
  title: ReactNode;
  lead?: ReactNode;
  /** A short line above the title: where in the flow this is. */
  eyebrow?: ReactNode;
  /** How it is known that the step is done. */
  evidence?: ReactNode;
  children: ReactNode;
  /** Help and context: beside the content where there is room, after it on a phone. */
  aside?: ReactNode;
  /** The content lays itself out over the whole width. */
  isWide?: boolean | undefined;
}

/** The page of one step. The app moves the focus to its heading, which it finds by `data-step-heading`. */
export function StepFrame({
  title,
  lead,
  eyebrow,
  evidence,
  children,
  aside,
  isWide = false,
}: StepFrameProps) {
  return (
    <div className="@container min-w-0 arrive">
      <header className="max-w-2xl">
        {eyebrow ? (
          <p className="mb-2 text-small font-semibold text-accent-ink">{eyebrow}</p>
        ) : null}
        <h1 tabIndex={-1} data-step-heading className="scroll-mt-6 text-heading text-ink">
          {title}
        </h1>
        {evidence ? <div className="mt-2 empty:hidden">{evidence}</div> : null}
        {lead ? (
          <div className="mt-3 max-w-prose text-lead text-pretty text-ink-soft">{lead}</div>
        ) : null}
      </header>
      <div
        className={classNames(
          'mt-7 grid min-w-0 items-start gap-6 @3xl:mt-9',
          Boolean(aside) && '@4xl:grid-cols-[minmax(0,1fr)_18rem] @4xl:gap-8',
          !aside && !isWide && 'max-w-3xl',
        )}
      >
        <div className="grid min-w-0 gap-6">{children}</div>
        {aside ? <aside className="grid min-w-0 gap-4">{aside}</aside> : null}
      </div>
    </div>
  );
}

interface StepActionsProps {
  /** The one way forward: a large primary button. */
  primary: ReactNode;
  onBack?: (() => void) | undefined;
  onSkip?: (() => void) | undefined;
  backLabel?: string | undefined;
  skipLabel?: string | undefined;
  /** What leaving it for later means. */
  skipHint?: ReactNode;
  /** Back and skip wait while the primary action is under way. */
  isBusy?: boolean | undefined;
  /** Why the last attempt failed, above the buttons. */
  error?: ReactNode;
}

/** The foot of a step. Where it is narrow the primary action takes the whole width and comes first. */
export function StepActions({
  primary,
  onBack,
  onSkip,
  backLabel,
  skipLabel,
  skipHint,
  isBusy = false,
  error,
}: StepActionsProps) {
  const { t } = useLingui();
  const waits = isBusy ? { 'aria-disabled': true } : null;
  return (
    <div className="@container mt-2 grid gap-4">
      {error}
      <div className="flex flex-wrap items-center gap-2">
        <div className="grid basis-full @lg:flex @lg:basis-auto">{primary}</div>
        {onBack ? (
          <Button
            variant="quiet"
            size="lg"
            icon={ArrowLeft}
            onClick={onBack}
            className="@max-lg:-ms-3 @max-lg:px-3 rtl:[&_svg]:-scale-x-100"
            {...waits}
          >
            {backLabel ?? t`Atrás`}
          </Button>
        ) : null}
        {onSkip ? (
          <Button
            variant="quiet"
            size="lg"
            onClick={onSkip}
            // Its words, not its ground, stand on the column's edge; alone on a phone they stand over their hint.
            className={classNames(
              '@lg:ms-auto @lg:-me-6 @max-lg:px-3',
              onBack ? '@max-lg:ms-auto @max-lg:-me-3' : '@max-lg:-ms-3',
            )}
            {...waits}
          >
            {skipLabel ?? t`Dejar para después`}
          </Button>
        ) : null}
      </div>
      {skipHint && onSkip ? (
        <p className="text-small text-ink-faint @lg:text-end">{skipHint}</p>
      ) : null}
    </div>
  );
}
