import { useLingui } from '@lingui/react/macro';
import { Check, ChevronRight } from 'lucide-react';
import type { MenuItem } from '#src/domain/tenant.ts';
import { classNames } from '#src/ui/class-names.ts';

interface MenuTrailProps {
  path: readonly MenuItem[];
  depth: number;
}

/** The way to the wallet as text, with how far it is walked: what stays in the memory. */
export function MenuTrail({ path, depth }: MenuTrailProps) {
  const { t } = useLingui();
  return (
    <ol aria-label={t`Camino a tu Billetera`} className="flex flex-wrap items-center gap-y-2">
      {path.map((item, index) => {
        const isOpen = index < depth;
        const isNext = index === depth;
        return (
          <li
            key={item.id}
            className="flex items-center"
            {...(isNext ? { 'aria-current': 'step' } : null)}
          >
            {index > 0 && (
              <ChevronRight
                aria-hidden
                className="size-4 shrink-0 text-ink-faint sm:mx-1 rtl:-scale-x-100"
              />
            )}
            <span
              className={classNames(
                'inline-flex min-h-8 items-center gap-1.5 rounded-pill border px-2.5 text-small transition-colors duration-base',
                isOpen && 'border-transparent bg-accent-soft font-medium text-accent-ink',
                isNext && 'border-accent font-semibold text-ink',
                !isOpen && !isNext && 'border-line text-ink-soft',
              )}
            >
              {isOpen && (
                <Check aria-hidden className="size-3.5 shrink-0 max-sm:hidden" strokeWidth={3} />
              )}
              {item.label}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
