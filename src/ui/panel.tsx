import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type PanelTone = 'plain' | 'sunken' | 'accent' | 'warning' | 'danger';

interface PanelProps extends HTMLAttributes<HTMLElement> {
  tone?: PanelTone | undefined;
  as?: 'div' | 'section' | 'article' | 'aside' | 'fieldset' | 'li' | 'form' | undefined;
  padding?: 'none' | 'sm' | 'md' | 'lg' | undefined;
}

const tones: Record<PanelTone, string> = {
  plain: 'border-line bg-surface shadow-rest',
  sunken: 'border-transparent bg-sunken',
  accent: 'border-accent-line bg-accent-soft',
  warning: 'border-warning-line bg-warning-soft',
  danger: 'border-danger-line bg-danger-soft',
};

const paddings = { none: '', sm: 'p-4', md: 'p-5 sm:p-6', lg: 'p-6 sm:p-8' };

/** A surface that holds one subject. Without padding its content is clipped to the rounded corners. */
export function Panel({
  tone = 'plain',
  as: Element = 'div',
  padding = 'md',
  className,
  ...rest
}: PanelProps) {
  return (
    <Element
      {...rest}
      className={classNames(
        'min-w-0 rounded-panel border',
        tones[tone],
        paddings[padding],
        padding === 'none' && 'overflow-hidden',
        className,
      )}
    />
  );
}

interface PanelHeadingProps {
  title: ReactNode;
  description?: ReactNode;
  /** A badge, a link or a quiet button at the end of the row. */
  trailing?: ReactNode;
  level?: 2 | 3 | undefined;
  id?: string | undefined;
}

/** The heading row of a panel. */
export function PanelHeading({ title, description, trailing, level = 2, id }: PanelHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-48">
        <Heading id={id} className={level === 2 ? 'text-title' : 'text-title-s'}>
          {title}
        </Heading>
        {description ? <p className="mt-1 text-small text-ink-soft">{description}</p> : null}
      </div>
      {trailing ? <div className="shrink-0">{trailing}</div> : null}
    </div>
  );
}
