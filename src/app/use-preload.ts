import { type FetchQueryOptions, type QueryClient, useQueryClient } from '@tanstack/react-query';
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
 * next screen is there on the click. What fails here is asked again by the screen itself; what the backend only guides
 * is not asked for.
 */
export function usePreload(stepId: StepId): void {
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
        void prefetch(queryClient, walletQuery(backend));
        void prefetch(queryClient, cardsQuery(backend));
        void prefetch(queryClient, autoRechargeQuery(backend));
        void prefetch(queryClient, channelsQuery(backend));
      }),
    [stepId, backend, queryClient],
  );
}

/** Reads ahead. A read that failed leaves no trace: the screen that needs it would show that failure and not ask. */
async function prefetch<Data, Key extends readonly unknown[]>(
  queryClient: QueryClient,
  options: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<void> {
  await queryClient.prefetchQuery(options);
  const filters = { queryKey: options.queryKey, exact: true };
  const query = queryClient.getQueryCache().find(filters);
  const isWanted = query !== undefined && query.getObserversCount() > 0;
  if (query?.state.status === 'error' && !isWanted) queryClient.removeQueries(filters);
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
