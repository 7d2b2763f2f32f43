import { useLingui } from '@lingui/react/macro';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';

interface PageShellProps {
  topBar: ReactNode;
  progress?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

/** The page around a step: header, the way through the steps, the content, the foot. */
export function PageShell({ topBar, progress, children, footer }: PageShellProps) {
  const { t } = useLingui();
  const mainRef = useRef<HTMLElement>(null);

  function skipToContent(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    mainRef.current?.focus();
  }

  return (
    <div className="flex min-h-(--page-height) flex-col">
      <a
        href="#main"
        onClick={skipToContent}
        className="sr-only rounded-control bg-raised px-4 py-3 font-semibold text-accent-ink shadow-lift focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-10 print:hidden"
      >
        {t`Saltar al contenido`}
      </a>
      {topBar}
      <div
        className={classNames(
          'mx-auto w-full max-w-7xl flex-1 px-4 pt-5 pb-16 sm:px-6 sm:pt-8 lg:px-8 lg:pt-12 print:p-0',
          progress ? 'lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-12' : '',
        )}
      >
        {progress ? <div className="max-lg:mb-7">{progress}</div> : null}
        <main ref={mainRef} id="main" tabIndex={-1} className="min-w-0 outline-none">
          {children}
        </main>
      </div>
      {footer ? (
        <footer className="border-t border-line print:hidden">
          <div className="mx-auto max-w-7xl px-4 py-5 text-small text-ink-faint sm:px-6 lg:px-8">
            {footer}
          </div>
        </footer>
      ) : null}
    </div>
  );
}
