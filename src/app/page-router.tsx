import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import {
  Router,
  UNSAFE_createBrowserHistory as createBrowserHistory,
  UNSAFE_createMemoryHistory as createMemoryHistory,
} from 'react-router';

/** The pages that were visited, and the one that is open. */
export type PageHistory = ReturnType<typeof createBrowserHistory>;

/** The history of a browser's tab. */
export function createPageHistory(page: Window): PageHistory {
  return createBrowserHistory({ window: page, v5Compat: true }); // v5Compat: tells of our own steps, too
}

/**
 * A history that the browser knows nothing of, for a wizard whose address is somebody else's: `onVisit` is told of every
 * page that is opened.
 */
export function createHiddenHistory(path: string, onVisit: (path: string) => void): PageHistory {
  const history = createMemoryHistory({ initialEntries: [path], v5Compat: true });
  const { listen } = history; // takes one listener, which is the router
  history.listen = (listener) =>
    listen((visit) => {
      onVisit(visit.location.pathname);
      listener(visit);
    });
  return history;
}

interface PageRouterProps {
  history: PageHistory;
  /** Path below which the pages live. */
  basename: string;
  children: ReactNode;
}

/**
 * Follows the history. What the router's own does, which would bring its links, forms and prefetching along: see
 * docs/decisions/009-first-load.md.
 */
export function PageRouter({ history, basename, children }: PageRouterProps) {
  const [{ action, location }, setVisit] = useState({
    action: history.action,
    location: history.location,
  });
  useLayoutEffect(
    () => history.listen((visit) => startTransition(() => setVisit(visit))),
    [history],
  );
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  );
}
