import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Skeleton } from './skeleton.tsx';
import { TerraceArt } from './terrace-art.tsx';

export type BalanceTone = 'calm' | 'low' | 'empty' | 'unknown';

interface BalanceCardProps {
  label: ReactNode;
  /** The formatted amount. */
  amount: string;
  currency?: string | undefined;
  tone?: BalanceTone | undefined;
  /** A badge or an evidence mark, in the upper corner. */
  status?: ReactNode;
  /** The lines under the amount. */
  children?: ReactNode;
  /** The line at the foot of the card. */
  footer?: ReactNode;
  size?: 'md' | 'lg' | undefined;
  isLoading?: boolean | undefined;
}

/** The accent with most of its colour gone. */
const drainedClass = '[--color-deep:var(--color-drained)]';

const looks: Record<
  BalanceTone,
  { art: 'solid' | 'outline' | 'dotted'; color: string; ground?: string }
> = {
  calm: { art: 'solid', color: 'text-accent' },
  low: { art: 'solid', color: 'text-warning', ground: drainedClass },
  empty: { art: 'outline', color: 'text-danger', ground: drainedClass },
  unknown: { art: 'dotted', color: 'text-ink', ground: drainedClass },
};

/** The wallet as an object: the balance on the deep accent, with terraces that fill, warm or empty with its state. */
export function BalanceCard({
  label,
  amount,
  currency,
  tone = 'calm',
  status,
  children,
  footer,
  size = 'md',
  isLoading = false,
}: BalanceCardProps) {
  const look = looks[tone];
  return (
    <div
      className={classNames(
        'on-deep relative isolate flex min-w-0 flex-col overflow-hidden rounded-panel shadow-lift forced-colors:border',
        'bg-[radial-gradient(130%_150%_at_0%_0%,color-mix(in_oklab,var(--color-deep)_86%,var(--color-accent))_0%,var(--color-deep)_58%)]',
        look.ground,
        size === 'lg' ? 'min-h-64 p-6 sm:p-8' : 'min-h-48 p-6',
      )}
    >
      <TerraceArt
        fill={look.art}
        className={classNames('absolute inset-0 -z-10 size-full rtl:-scale-x-100', look.color)}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p className="text-small font-medium text-ink-soft">{label}</p>
        {status}
      </div>
      {isLoading ? (
        <Skeleton className="mt-4 h-12 w-44" />
      ) : (
        <p className="figures mt-3 flex flex-wrap items-baseline gap-x-2 text-display text-ink">
          <span>{amount}</span>{' '}
          {currency ? (
            <span className="text-lead font-medium tracking-normal text-ink-soft">{currency}</span>
          ) : null}
        </p>
      )}
      {children ? <div className="mt-3 space-y-1 text-small text-ink-soft">{children}</div> : null}
      {footer ? (
        <div className="mt-auto pt-6 text-small text-ink-soft">
          <div className="border-t border-line pt-4">{footer}</div>
        </div>
      ) : null}
    </div>
  );
}
