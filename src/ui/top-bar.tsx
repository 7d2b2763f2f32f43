import type { ReactNode } from 'react';

interface TopBarProps {
  brand: ReactNode;
  /** Language, help, way out. */
  trailing?: ReactNode;
}

/** The page's header. It scrolls away: nothing sticky can cover what has the focus. */
export function TopBar({ brand, trailing }: TopBarProps) {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-16 max-w-7xl flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2 sm:px-6 lg:px-8">
        <div className="min-w-0">{brand}</div>
        {trailing ? <div className="-me-2 ms-auto flex items-center gap-1">{trailing}</div> : null}
      </div>
    </header>
  );
}
