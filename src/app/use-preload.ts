import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { autoRechargeQuery, cardsQuery, channelsQuery, walletQuery } from '#src/backend/queries.ts';
import type { StepId } from '#src/domain/progress.ts';
import { donePage } from '#src/steps/done/done-page.ts';
import { resolveNext, resolvePrevious } from '#src/wizard/flow.ts';
import { descriptorOf } from './flow.ts';
import { loadScreen } from './screen-loader.ts';

/**
 * Once the page is quiet, fetches the code of the screens next to this one and the account's main facts, so that the
 * next screen is there on the click. What fails here is asked again by the screen itself.
 */
export function usePreload(stepId: StepId, canReadAccount: boolean): void {
  const backend = useBackend();
  const queryClient = useQueryClient();
  useEffect(
    () =>
      whenIdle(() => {
        const next = resolveNext(stepId);
        const previous = resolvePrevious(stepId);
        void loadScreen<unknown>(next === 'done' ? donePage.load : descriptorOf(next).load).catch(
          ignore,
        );
        if (previous !== null) void loadScreen(descriptorOf(previous).load).catch(ignore);
        if (!canReadAccount) return;
        void queryClient.prefetchQuery(walletQuery(backend));
        void queryClient.prefetchQuery(cardsQuery(backend));
        void queryClient.prefetchQuery(autoRechargeQuery(backend));
        void queryClient.prefetchQuery(channelsQuery(backend));
      }),
    [stepId, canReadAccount, backend, queryClient],
  );
}

function ignore(): void {}

/** Runs when the browser has nothing else to do; returns how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 3_000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 300); // Safari has no requestIdleCallback
  return () => clearTimeout(timer);
}
