import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Progress } from '#src/domain/progress.ts';
import { useHost } from '#src/host/host.ts';
import { useSite } from './site.ts';

/** Marks the page that `/` led to. */
export const arrivalState = { isArrival: true };

/** Whether this page is the first one of the visit: where the customer is greeted. */
export function useIsArrival(): boolean {
  const location = useLocation();
  const state: unknown = location.state; // whatever the browser's history kept
  return (
    location.key === 'default' ||
    (typeof state === 'object' && state !== null && 'isArrival' in state)
  );
}

/** Marks the page that `/` led somebody to who had been here before, with the progress as it was then. */
export function toReturnState(progress: Progress) {
  return { ...arrivalState, lastActiveMs: progress.updatedAtMs, progress: toMark(progress) };
}

/** When this account was last active, on the page a return led to and until the progress moves on; else null. */
export function useReturn(progress: Progress): number | null {
  const state: unknown = useLocation().state; // whatever the browser's history kept
  if (typeof state !== 'object' || state === null) return null;
  const { lastActiveMs = null, progress: mark = null } = state as Record<string, unknown>;
  return typeof lastActiveMs === 'number' && mark === toMark(progress) ? lastActiveMs : null;
}

/** Not the time of the last change: facts move it by themselves. */
function toMark({ steps }: Progress): string {
  return steps.map(({ status }) => status).join();
}

/** Remembers whether a screen was shown before, so that only a change of screens moves the focus. */
interface Visit {
  /** Counts a screen; whether it is the first one. */
  arrive(): boolean;
}

const VisitContext = createContext<Visit | null>(null);

/** Holds the memory of one mounted wizard. */
export function VisitProvider({ children }: { children: ReactNode }) {
  const [visit] = useState(createVisit);
  return <VisitContext value={visit}>{children}</VisitContext>;
}

function createVisit(): Visit {
  let screens = 0;
  return {
    arrive() {
      screens += 1;
      return screens === 1;
    },
  };
}

/**
 * Put behind a screen, inside its Suspense boundary: once the screen is really there it names the page and moves the
 * focus to the screen's heading. Not on the first screen, where the browser has just read the page out.
 */
export function ScreenArrival({ title }: { title: string }) {
  const visit = use(VisitContext);
  const { brandName } = useSite();
  const host = useHost();
  useEffect(() => {
    document.title = `${title} · ${brandName}`;
  }, [title, brandName]);
  useEffect(() => {
    if (visit?.arrive() !== false) {
      host.notify?.({ type: 'ready' });
      return;
    }
    focusHeading();
    host.revealTop?.();
  }, [visit, host]);
  return null;
}

/** Moves the focus to the heading of the screen that is open. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('[data-step-heading]')?.focus({ preventScroll: true });
}
