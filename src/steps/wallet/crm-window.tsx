import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '#src/ui/class-names.ts';

interface CrmWindowProps {
  /** The CRM's address, as the bar of the window shows it. */
  address: string;
  /** What to do now, above the page of the CRM. */
  hint: ReactNode;
  menu: ReactNode;
  /** The page of the CRM that the menu leads to. */
  page: ReactNode;
  /** On a phone the menu is a drawer: it gives way once it has led somewhere. */
  isMenuClosedOnPhone: boolean;
}

/** A picture of the CRM's window that can be used: the bar of a browser, the dark side menu, a page. */
export function CrmWindow({ address, hint, menu, page, isMenuClosedOnPhone }: CrmWindowProps) {
  return (
    <div className="overflow-hidden rounded-panel border border-line bg-surface shadow-lift">
      <div
        aria-hidden
        className="flex items-center gap-3 border-b border-line bg-sunken px-4 py-2.5"
      >
        <span className="flex gap-1.5">
          <span className="size-2.5 rounded-full bg-ink/15" />
          <span className="size-2.5 rounded-full bg-ink/15" />
          <span className="size-2.5 rounded-full bg-ink/15" />
        </span>
        <span className="mx-auto flex min-w-0 max-w-80 flex-1 items-center justify-center gap-1.5 rounded-pill bg-surface px-3 py-1 text-caption text-ink-faint">
          <Lock className="size-3 shrink-0" />
          <span className="truncate">{address}</span>
        </span>
        <span className="w-10 max-sm:hidden" />
      </div>
      <div className="@2xl:grid @2xl:min-h-[33rem] @2xl:grid-cols-[15rem_minmax(0,1fr)] @2xl:grid-rows-[auto_1fr]">
        <div className="@2xl:col-start-2">{hint}</div>
        <div
          className={classNames(
            'dark-values border-line bg-surface text-ink @2xl:border-e @2xl:col-start-1 @2xl:row-span-2 @2xl:row-start-1',
            isMenuClosedOnPhone && 'hidden @2xl:block',
          )}
        >
          {menu}
        </div>
        <div
          className={classNames('@2xl:col-start-2', !isMenuClosedOnPhone && 'hidden @2xl:block')}
        >
          {page}
        </div>
      </div>
    </div>
  );
}
