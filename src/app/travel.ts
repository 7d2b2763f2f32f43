import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { stepIds } from '#src/domain/progress.ts';
import { pathOf } from './paths.ts';

const places = [...stepIds, 'done' as const].map(pathOf);

/**
 * Says on <html> which way the customer went, before the new screen is painted: utilities.css lets it come from there
 * (`arrive`). The first screen of a visit comes from nowhere.
 */
export function useTravel(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useLayoutEffect(() => {
    const [from, to] = [places.indexOf(last.current), places.indexOf(pathname)];
    last.current = pathname;
    if (from < 0 || to < 0 || from === to) return;
    document.documentElement.dataset['travel'] = to < from ? 'back' : 'forward';
  }, [pathname]);
}
