import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { useBackend } from '#src/backend/backend-context.ts';
import { principalQuery } from '#src/backend/queries.ts';
import type { Principal } from '#src/domain/principal.ts';
import { pathOf } from './paths.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { takeScreen } from './screen-loader.ts';

const loadNote = () => import('./hand-over-note.tsx');

/** For who came by somebody's hand-over link: what was asked, and afterwards how to tell that it is done. */
export function ArrivedByLink() {
  const { data: principal } = useSuspenseQuery(principalQuery(useBackend()));
  if (principal.handover === null) return null;
  return (
    // Without it the step is still there: nothing is lost but the words about it.
    <ProblemBoundary renderProblem={() => null}>
      <Arrival request={principal.handover} workspaceName={principal.workspaceName} />
    </ProblemBoundary>
  );
}

interface ArrivalProps {
  request: NonNullable<Principal['handover']>;
  workspaceName: string;
}

function Arrival({ request, workspaceName }: ArrivalProps) {
  const { HandOverNote } = takeScreen(loadNote);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const path = pathOf(request.stepId);
  return (
    <HandOverNote
      request={request}
      workspaceName={workspaceName}
      onVisit={pathname === path ? null : () => void navigate(path)}
    />
  );
}
