import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { useRoutes } from 'react-router';
import type { StateStorage } from 'zustand/middleware';
import type { Backend } from '#src/backend/backend.ts';
import { BackendProvider } from '#src/backend/backend-context.ts';
import type { IntentKeys } from '#src/backend/intent-keys.ts';
import { IntentKeysProvider } from '#src/backend/use-write.ts';
import { type Host, HostProvider } from '#src/host/host.ts';
import { type Clock, ClockProvider, createClock } from '#src/i18n/use-now.ts';
import { LiveRegionProvider } from '#src/ui/live-region.tsx';
import { DraftStorageProvider } from './draft-storage.ts';
import { JourneyProvider } from './journey-provider.tsx';
import { ProblemBoundary } from './problem-boundary.tsx';
import { routes } from './routes.tsx';
import { type Site, SiteProvider } from './site.ts';
import { UnexpectedProblem } from './unexpected-problem.tsx';

interface AppProps {
  backend: Backend;
  /** From query-client.ts; it may be asking already. */
  queryClient: QueryClient;
  host: Host;
  intentKeys: IntentKeys;
  site: Site;
  /** Where unsent answers outlive a reload; asked once the account is known. */
  draftStorage: () => StateStorage;
  /** Epoch milliseconds. */
  readNow: () => number;
  /** In place of one that ticks by itself: where time is moved by hand. */
  clock?: Clock;
}

/**
 * The whole wizard. Everything from outside comes in here; nothing below reaches for it by itself. Stands inside a
 * router, which is the business of whoever knows where the address comes from.
 */
export function App({
  backend,
  queryClient,
  host,
  intentKeys,
  site,
  draftStorage,
  readNow,
  clock: ownClock,
}: AppProps) {
  const [clock] = useState(() => ownClock ?? createClock(readNow));
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <BackendProvider value={backend}>
          <HostProvider value={host}>
            <JourneyProvider readNow={readNow}>
              <IntentKeysProvider value={intentKeys}>
                <SiteProvider value={site}>
                  <DraftStorageProvider value={draftStorage}>
                    <ClockProvider value={clock}>
                      <LiveRegionProvider>
                        <ProblemBoundary renderProblem={() => <UnexpectedProblem />}>
                          <Pages />
                        </ProblemBoundary>
                      </LiveRegionProvider>
                    </ClockProvider>
                  </DraftStorageProvider>
                </SiteProvider>
              </IntentKeysProvider>
            </JourneyProvider>
          </HostProvider>
        </BackendProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Pages() {
  return useRoutes(routes);
}
