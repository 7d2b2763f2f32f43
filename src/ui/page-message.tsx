import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';
import { TerraceArt } from './terrace-art.tsx';

interface PageMessageProps {
  tone?: 'plain' | 'warning' | 'danger' | undefined;
  icon?: Icon | undefined;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** A code or a time that support may ask for. */
  detail?: ReactNode;
}

const tones = {
  plain: 'text-accent',
  warning: 'text-warning',
  danger: 'text-danger',
};

/** A whole page that says one thing: not found, session lost, something failed. */
export function PageMessage({
  tone = 'plain',
  icon: Picture,
  title,
  children,
  actions,
  detail,
}: PageMessageProps) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start py-6 sm:py-12">
      <div className="on-deep relative isolate mb-7 grid size-24 place-items-center overflow-hidden rounded-panel shadow-lift forced-colors:border">
        <TerraceArt className={classNames('absolute inset-0 -z-10 size-full', tones[tone])} />
        {Picture ? (
          <Picture aria-hidden className={classNames('size-10', tones[tone])} strokeWidth={1.5} />
        ) : null}
      </div>
      <h1 tabIndex={-1} data-step-heading className="text-heading text-ink">
        {title}
      </h1>
      {children ? (
        <div className="mt-3 max-w-prose space-y-3 text-lead text-ink-soft">{children}</div>
      ) : null}
      {actions ? (
        <div className="mt-7 flex w-full flex-wrap gap-2 *:max-sm:w-full">{actions}</div>
      ) : null}
      {detail ? <p className="figures mt-6 text-caption text-ink-faint">{detail}</p> : null}
    </div>
  );
}
