import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useBackend } from '#src/backend/backend-context.ts';
import { principalQuery, progressQuery } from '#src/backend/queries.ts';
import type { Progress } from '#src/domain/progress.ts';
import { resolveStart } from '#src/wizard/flow.ts';
import { arrivalState, toReturnState } from './arrival.tsx';
import { pathOf } from './paths.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { loadReturnOffer } from './return-visit.tsx';
import { takeScreen } from './screen-loader.ts';
import { ScreenSkeleton } from './screen-skeleton.tsx';

/** `/`: leads to the first step that is still open, or to the summary; who returns is offered to start over there. */
export function StartRoute() {
  const backend = useBackend();
  const { data: progress } = useSuspenseQuery(progressQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const start = resolveStart(progress);
  const path = pathOf(start);
  const isReturn = start !== 'done' && progress.startedAtMs !== null && principal.handover === null;
  const goOn = <Navigate to={path} replace state={arrivalState} />;
  return (
    <>
      <ScreenSkeleton />
      {isReturn ? (
        <ProblemBoundary renderProblem={() => goOn}>
          <ReturnNavigate path={path} progress={progress} />
        </ProblemBoundary>
      ) : (
        goOn
      )}
    </>
  );
}

/** Waits for the offer's code, so that the page it leads to does not move when it comes. */
function ReturnNavigate({ path, progress }: { path: string; progress: Progress }) {
  takeScreen(loadReturnOffer);
  return <Navigate to={path} replace state={toReturnState(progress)} />;
}
