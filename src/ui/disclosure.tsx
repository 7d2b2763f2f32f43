import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** `panel` draws a box around it; `plain` is a line of text that opens. */
  tone?: 'plain' | 'panel' | undefined;
}

/** A question that opens its answer; the browser's own element, so that find-in-page reaches the closed text. */
export function Disclosure({
  summary,
  children,
  defaultOpen = false,
  onOpenChange,
  tone = 'plain',
}: DisclosureProps) {
  return (
    <details
      open={defaultOpen}
      onToggle={(event) => onOpenChange?.(event.currentTarget.open)}
      className={classNames(
        'min-w-0',
        tone === 'panel' && 'rounded-control border border-line bg-surface',
      )}
    >
      <summary
        className={classNames(
          'flex min-h-11 list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden',
          tone === 'panel'
            ? 'justify-between p-4 text-ink hover:bg-sunken'
            : 'w-fit text-small text-accent-ink hover:underline hover:underline-offset-4',
        )}
      >
        <span className="min-w-0">{summary}</span>
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 transition-[rotate] duration-base ease-standard in-[details[open]>summary]:rotate-180"
        />
      </summary>
      <div className={classNames('text-ink-soft', tone === 'panel' ? 'px-4 pb-4' : 'pt-1 pb-2')}>
        {children}
      </div>
    </details>
  );
}
