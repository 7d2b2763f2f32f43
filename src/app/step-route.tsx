import { useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { progressQuery } from '#src/backend/queries.ts';
import { useWrite } from '#src/backend/use-write.ts';
import type { StepId, StepRecord, StepReport } from '#src/domain/progress.ts';
import { useNote } from '#src/host/journey.ts';
import { findStep, resolveNext, resolvePrevious } from '#src/wizard/flow.ts';
import type { StepDescriptor, StepOutcome } from '#src/wizard/step.ts';
import { ScreenArrival } from './arrival.tsx';
import { PageView } from './journey-provider.tsx';
import { pathOf } from './paths.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { ProblemPage } from './problem-page.tsx';
import { ReturnVisit } from './return-visit.tsx';
import { takeScreen } from './screen-loader.ts';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import { usePreload } from './use-preload.ts';

/** The page of one step: its screen, or what stands in for it while it loads or when it fails. */
export function StepRoute({ step }: { step: StepDescriptor }) {
  const { i18n } = useLingui();
  return (
    <ProblemBoundary renderProblem={(problem) => <ProblemPage {...problem} />}>
      <Suspense fallback={<ScreenSkeleton />}>
        <StepScreen step={step} />
        <ScreenArrival title={i18n._(step.label)} />
        <PageView page={step.id} />
      </Suspense>
    </ProblemBoundary>
  );
}

/** Hands the step its record and turns how it ends into a report and the next page. */
function StepScreen({ step }: { step: StepDescriptor }) {
  const { Screen } = takeScreen(step.load);
  const backend = useBackend();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const note = useNote();
  const isThere = useIsThere();
  const { data: progress } = useSuspenseQuery(progressQuery(backend));
  const record = findStep(progress, step.id);
  const previous = resolvePrevious(step.id);
  const report = useWrite((port, outcome: StepReport) => port.reportStep(step.id, outcome));
  usePreload(step.id);

  function visit(id: StepId | 'done') {
    void navigate(pathOf(id));
  }

  async function end(outcome: StepOutcome) {
    if (outcome === 'back') {
      note({ type: 'went_back' });
      if (previous !== null) visit(previous);
      return;
    }
    const { queryKey } = progressQuery(backend);
    const toReport = resolveReport(outcome, record);
    if (toReport === null) {
      void queryClient.invalidateQueries({ queryKey });
    } else {
      const reported = await report.run(toReport);
      if (reported === undefined) return; // told above the buttons
      queryClient.setQueryData(queryKey, reported);
    }
    note(outcome === 'skipped' ? { type: 'step_skipped' } : { type: 'step_completed', outcome });
    if (isThere.current) visit(resolveNext(step.id));
  }

  return (
    <>
      <ReturnVisit progress={progress} step={step} />
      <Screen
        record={record}
        onOutcome={(outcome) => void end(outcome)}
        isReporting={report.isBusy}
        reportError={<BackendProblem error={report.error} />}
        canGoBack={previous !== null}
        onVisit={visit}
      />
    </>
  );
}

/** What the backend has to be told; a step that is complete or left for later is not left for later again. */
function resolveReport(
  outcome: Exclude<StepOutcome, 'back'>,
  { status }: StepRecord,
): StepReport | null {
  if (outcome === 'declared') return 'declared';
  if (outcome === 'skipped' && status !== 'complete' && status !== 'skipped') return 'skipped';
  return null;
}

/** False once the page is left: an answer that comes late must not carry the customer off. */
function useIsThere() {
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
}
