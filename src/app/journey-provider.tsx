import { useSuspenseQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { progressQuery } from '#src/backend/queries.ts';
import { useHost } from '#src/host/host.ts';
import { createJourney, NoteProvider, useNote } from '#src/host/journey.ts';
import type { JourneyPage } from '#src/host/journey-event.ts';

interface JourneyProviderProps {
  /** Epoch milliseconds. */
  readNow: () => number;
  children: ReactNode;
}

/** Makes the events of a visit where the host wants them, and nothing at all where it does not. */
export function JourneyProvider({ readNow, children }: JourneyProviderProps) {
  const host = useHost();
  const { i18n } = useLingui();
  const [journey] = useState(
    () =>
      host.report &&
      createJourney({
        report: (event) => host.report?.(event),
        visitId: crypto.randomUUID(),
        readLanguage: () => i18n.locale,
        readNow,
      }),
  );
  useEffect(() => {
    if (journey === undefined) return undefined;
    const onVisibility = () => {
      const isVisible = document.visibilityState === 'visible';
      if (!isVisible) journey.note({ type: 'left', reason: 'hidden' });
      journey.setVisible(isVisible);
    };
    const onClose = () => journey.note({ type: 'left', reason: 'closed' });
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', onClose);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', onClose);
    };
  }, [journey]);
  return journey === undefined ? (
    children
  ) : (
    <NoteProvider value={journey.note}>{children}</NoteProvider>
  );
}

/** Put behind a page, inside its Suspense boundary: notes that it is there, and the beginning of the visit with the first. */
export function PageView({ page }: { page: JourneyPage }) {
  const note = useNote();
  const host = useHost();
  const { data: progress } = useSuspenseQuery(progressQuery(useBackend()));
  const isReturning = progress.startedAtMs !== null;
  useEffect(() => {
    // Repeated when progress changes; the journey counts a page once (host/journey.ts).
    note({ type: 'journey_started', firstPage: page, isReturning });
    note({ type: 'page_viewed', page });
  }, [note, page, isReturning]);
  useEffect(() => host.notify?.({ type: 'stepchange', step: page }), [host, page]);
  return null;
}
