import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
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

/** Marks the page that `/` led somebody to who had been here before; `lastActiveMs` as the progress said it then. */
export function toReturnState(lastActiveMs: number) {
  return { ...arrivalState, lastActiveMs };
}

/** When this account was last active, on the page a return led to and until something happens on it; else null. */
export function useReturn(updatedAtMs: number): number | null {
  const state: unknown = useLocation().state; // whatever the browser's history kept
  const isReturn = typeof state === 'object' && state !== null && 'lastActiveMs' in state;
  return isReturn && state.lastActiveMs === updatedAtMs ? updatedAtMs : null;
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
  useEffect(() => {
    document.title = `${title} · ${brandName}`;
  }, [title, brandName]);
  useEffect(() => {
    if (visit?.arrive() === false) focusHeading();
  }, [visit]);
  return null;
}

/** Moves the focus to the heading of the screen that is open. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('[data-step-heading]')?.focus({ preventScroll: true });
}
