import { useNavigate } from 'react-router';
import type { Progress } from '#src/domain/progress.ts';
import type { StepDescriptor } from '#src/wizard/step.ts';
import { useDraft } from '#src/wizard/draft-store.ts';
import { arrivalState, focusHeading, useReturn } from './arrival.tsx';
import { pathOf } from './paths.ts';
import { takeScreen } from './screen-loader.ts';

/** The code of what only a returning customer sees. */
export const loadReturnOffer = () => import('./return-offer.tsx');

interface ReturnVisitProps {
  progress: Progress;
  step: StepDescriptor;
}

/** Above a step: the offer to go on or to start over, and what was restored of an earlier visit. */
export function ReturnVisit({ progress, step }: ReturnVisitProps) {
  const lastActiveMs = useReturn(progress);
  const typedAtMs = useDraft(({ restored }) => {
    if (step.id === 'auto-recharge' && restored?.rule) return restored.typedAtMs;
    return step.id === 'balance' && restored?.topUp ? restored.typedAtMs : null;
  });
  if (lastActiveMs === null && typedAtMs === null) return null;
  return (
    <Loaded progress={progress} step={step} lastActiveMs={lastActiveMs} typedAtMs={typedAtMs} />
  );
}

interface LoadedProps extends ReturnVisitProps {
  lastActiveMs: number | null;
  typedAtMs: number | null;
}

function Loaded({ progress, step, lastActiveMs, typedAtMs }: LoadedProps) {
  const { ReturnOffer, RestoredDraft } = takeScreen(loadReturnOffer);
  const navigate = useNavigate();
  const first = progress.steps[0]?.id ?? step.id;

  function goOn() {
    void navigate(pathOf(step.id), { replace: true, state: arrivalState });
    focusHeading();
  }

  function restart() {
    void navigate(pathOf(first), { replace: step.id === first });
    if (step.id === first) focusHeading(); // another page takes the focus by itself
  }

  return (
    <>
      {lastActiveMs !== null && (
        <ReturnOffer
          progress={progress}
          label={step.label}
          lastActiveMs={lastActiveMs}
          onContinue={goOn}
          onRestart={restart}
        />
      )}
      {typedAtMs !== null && <RestoredDraft typedAtMs={typedAtMs} />}
    </>
  );
}
