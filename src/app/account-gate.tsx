import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery, principalQuery, progressQuery } from '#src/backend/queries.ts';
import { FormatProvider } from '#src/i18n/format.ts';
import { useClock } from '#src/i18n/use-now.ts';
import { createDraftStore, DraftProvider } from '#src/wizard/draft-store.ts';
import { useDraftStorage } from './draft-storage.ts';

/**
 * Waits for what every screen stands on: who is here, the tenant's settings and how far the account is. Suspends until
 * then, throws the backend's error to the boundary above.
 */
export function AccountGate({ children }: { children: ReactNode }) {
  const backend = useBackend();
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const { data: config } = useSuspenseQuery(configQuery(backend));
  useSuspenseQuery(progressQuery(backend));
  const draftStorage = useDraftStorage();
  const clock = useClock();
  const { timeZone, country, workspaceId } = principal;
  const [draft] = useState(() => createDraftStore(draftStorage, workspaceId, clock.read));
  const format = useMemo(
    () => ({ currency: config.currency, timeZone, region: country }),
    [config.currency, timeZone, country],
  );
  return (
    <FormatProvider value={format}>
      <DraftProvider value={draft}>{children}</DraftProvider>
    </FormatProvider>
  );
}
