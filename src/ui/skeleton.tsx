import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface SkeletonProps {
  /** Size and shape: `h-10 w-32 rounded-full`. */
  className?: string | undefined;
  /** Draws that many lines of text, the last one shorter. */
  lines?: number | undefined;
}

const blockClass = 'motion-safe:animate-breathe bg-ink/8 forced-colors:border';

/** The shape of what is being read. It keeps the place, so that nothing moves when the content arrives. */
export function Skeleton({ className, lines }: SkeletonProps) {
  if (lines === undefined) {
    return (
      <div
        aria-hidden
        className={classNames('rounded-tag', blockClass, className ?? 'h-6 w-full')}
      />
    );
  }
  return (
    <div aria-hidden className={classNames('grid gap-2.5', className)}>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <div
          key={line}
          className={classNames('h-4 rounded-tag last:not-first:w-3/5', blockClass)}
        />
      ))}
    </div>
  );
}

interface LoadingRegionProps {
  /** What is being read; "Cargando" without it. */
  label?: string | undefined;
  children: ReactNode;
}

/** Wraps skeletons and says once that something is loading. */
export function LoadingRegion({ label, children }: LoadingRegionProps) {
  const { t } = useLingui();
  return (
    <div role="status" aria-busy="true" className="min-w-0">
      <span className="sr-only">{label ?? t`Cargando`}</span>
      {children}
    </div>
  );
}
