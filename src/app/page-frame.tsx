import type { ReactNode } from 'react';
import { BrandMark } from '#src/ui/brand-mark.tsx';
import { PageShell } from '#src/ui/page-shell.tsx';
import { TopBar } from '#src/ui/top-bar.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { useSite } from './site.ts';
import { SupportFooter } from './support-footer.tsx';

interface PageFrameProps {
  progress?: ReactNode;
  children: ReactNode;
}

/** The same page around every state of the app, so that nothing moves from one to the next. */
export function PageFrame({ progress, children }: PageFrameProps) {
  const isFramed = useSite().isFramed === true;
  return (
    <PageShell
      topBar={
        <>
          {isFramed ? null : (
            <div className="print:hidden">
              <TopBar brand={<Brand />} trailing={<LanguageSwitch />} />
            </div>
          )}
          <ConnectionStatus />
        </>
      }
      progress={progress}
      footer={
        isFramed ? (
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <SupportFooter />
            <div className="-mx-3">
              <LanguageSwitch />
            </div>
          </div>
        ) : (
          <SupportFooter />
        )
      }
    >
      {/* As tall as the window: the foot stays below the fold, whatever the screen is or waits for. */}
      <div className="min-h-[calc(var(--page-height)*0.85)] print:min-h-0">{children}</div>
    </PageShell>
  );
}

function Brand() {
  const { brandName, logoUrl } = useSite();
  return <BrandMark name={brandName} logo={logoUrl} />;
}
