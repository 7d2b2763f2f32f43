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

interface BrandMarkProps {
  name: string;
  logoUrl?: string | undefined;
}

/** Whose product this is: the tenant's logo, or a mark of three steps in the accent beside the name. */
export function BrandMark({ name, logoUrl }: BrandMarkProps) {
  if (logoUrl !== undefined)
    return <img src={logoUrl} alt={name} className="h-8 w-auto max-w-44 object-contain" />;
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden>
        <rect width="32" height="32" rx="9" className="fill-accent" />
        <path
          d="M7 23.5v-2.25a2 2 0 0 1 2-2h3a2 2 0 0 0 2-2v-1.5a2 2 0 0 1 2-2h3a2 2 0 0 0 2-2V10.5a2 2 0 0 1 2-2h2"
          fill="none"
          strokeWidth="2.6"
          strokeLinecap="round"
          className="stroke-on-accent"
        />
      </svg>
      <span className="min-w-0 truncate text-title-s text-ink">{name}</span>
    </span>
  );
}
