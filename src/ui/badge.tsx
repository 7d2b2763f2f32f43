import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Icon } from './icon.ts';

export type BadgeTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

interface BadgeProps {
  tone: BadgeTone;
  icon?: Icon | undefined;
  children: ReactNode;
}

const tones: Record<BadgeTone, string> = {
  neutral: 'border-line bg-sunken text-ink-soft',
  accent: 'border-accent-line bg-accent-soft text-accent-ink',
  success: 'border-success-line bg-success-soft text-success-ink',
  warning: 'border-warning-line bg-warning-soft text-warning-ink',
  danger: 'border-danger-line bg-danger-soft text-danger-ink',
  info: 'border-info-line bg-info-soft text-info-ink',
};

/** A state in one or two words. */
export function Badge({ tone, icon: Picture, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex h-fit min-h-6 max-w-full items-center gap-1 rounded-pill border px-2 py-px text-caption font-semibold',
        tones[tone],
      )}
    >
      {Picture ? <Picture aria-hidden className="size-3.5 shrink-0" strokeWidth={2.5} /> : null}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
