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
  return (
    <PageShell
      topBar={
        <>
          <div className="print:hidden">
            <TopBar brand={<Brand />} trailing={<LanguageSwitch />} />
          </div>
          <ConnectionStatus />
        </>
      }
      progress={progress}
      footer={<SupportFooter />}
    >
      {/* As tall as the window: the foot stays below the fold, whatever the screen is or waits for. */}
      <div className="min-h-[85dvh] print:min-h-0">{children}</div>
    </PageShell>
  );
}

function Brand() {
  const { brandName, logoUrl } = useSite();
  return <BrandMark name={brandName} logo={logoUrl} />;
}
