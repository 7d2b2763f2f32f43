import { useLingui } from '@lingui/react/macro';
import { Suspense, useEffect, useLayoutEffect } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';
import { showLanguage } from '#src/i18n/document-language.ts';
import { AccountGate } from './account-gate.tsx';
import { VisitProvider } from './arrival.tsx';
import { ArrivedByLink } from './arrived-by-link.tsx';
import { PageFrame } from './page-frame.tsx';
import { ProblemBoundary } from './problem-boundary.tsx';
import { ProblemPage } from './problem-page.tsx';
import { ProgressRail, ProgressRailSkeleton } from './progress-rail.tsx';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import { SessionLostNotice } from './session-lost.tsx';
import { useTravel } from './travel.ts';

/** The page around every screen, in each of its states: waiting for the account, without it, with it. */
export function Layout() {
  useDocumentLanguage();
  useScrollToTop();
  useTravel();
  return (
    <VisitProvider>
      <ProblemBoundary
        renderProblem={(problem) => (
          <PageFrame>
            <ProblemPage {...problem} />
          </PageFrame>
        )}
      >
        <Suspense
          fallback={
            <PageFrame progress={<ProgressRailSkeleton />}>
              <ScreenSkeleton />
            </PageFrame>
          }
        >
          <AccountGate>
            <PageFrame progress={<ProgressRail />}>
              <SessionLostNotice />
              <ArrivedByLink />
              <Outlet />
            </PageFrame>
          </AccountGate>
        </Suspense>
      </ProblemBoundary>
    </VisitProvider>
  );
}

function useDocumentLanguage(): void {
  const { i18n } = useLingui();
  // Before the page is painted: the words of a language never stand on the other one's side.
  useLayoutEffect(() => showLanguage(document, i18n.locale), [i18n.locale]);
}

/** A new screen starts at its top; Back and Forward are the browser's. */
function useScrollToTop(): void {
  const { pathname } = useLocation();
  const navigationType = useNavigationType();
  useEffect(() => {
    if (navigationType === 'PUSH') window.scrollTo(0, 0);
  }, [pathname, navigationType]);
}
