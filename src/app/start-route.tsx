import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useBackend } from '#src/backend/backend-context.ts';
import { progressQuery } from '#src/backend/queries.ts';
import { resolveStart } from '#src/wizard/flow.ts';
import { arrivalState } from './arrival.tsx';
import { pathOf } from './paths.ts';
import { ScreenSkeleton } from './screen-skeleton.tsx';

/** `/`: leads to the first step that is still open, or to the summary. */
export function StartRoute() {
  const { data: progress } = useSuspenseQuery(progressQuery(useBackend()));
  return (
    <>
      <ScreenSkeleton />
      <Navigate to={pathOf(resolveStart(progress))} replace state={arrivalState} />
    </>
  );
}
