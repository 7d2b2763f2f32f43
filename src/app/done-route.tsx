import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useNavigate } from 'react-router';
import { useBackend } from '#src/backend/backend-context.ts';
import { progressQuery } from '#src/backend/queries.ts';
import { useHost } from '#src/host/host.ts';
import { useNote } from '#src/host/journey.ts';
import { donePage } from '#src/steps/done/done-page.ts';
import { ScreenArrival } from './arrival.tsx';
import { flow } from './flow.ts';
import { PageView } from './journey-provider.tsx';
import { pathOf } from './paths.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { ProblemPage } from './problem-page.tsx';
import { takeScreen } from './screen-loader.ts';
import { ScreenSkeleton } from './screen-skeleton.tsx';

/** The page of the summary. */
export function DoneRoute() {
  const { i18n } = useLingui();
  return (
    <ProblemBoundary renderProblem={(problem) => <ProblemPage {...problem} />}>
      <Suspense fallback={<ScreenSkeleton />}>
        <DoneScreen />
        <ScreenArrival title={i18n._(donePage.label)} />
        <PageView page="done" />
      </Suspense>
    </ProblemBoundary>
  );
}

function DoneScreen() {
  const { Screen } = takeScreen(donePage.load);
  const { data: progress } = useSuspenseQuery(progressQuery(useBackend()));
  const navigate = useNavigate();
  const host = useHost();
  const note = useNote();
  return (
    <Screen
      progress={progress}
      steps={flow}
      onVisit={(stepId) => void navigate(pathOf(stepId))}
      onLeave={(reason, url) => {
        note({ type: 'left', reason });
        host.leave(url);
      }}
    />
  );
}
