import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createCheckSchedule } from '#src/domain/check-schedule.ts';
import type { CheckingBudget } from '#src/domain/tenant.ts';
import { useBackend } from './backend-context.ts';
import { type BackendError, toBackendError } from './backend-error.ts';
import { progressQuery } from './queries.ts';

/** Looking whether something done elsewhere has arrived: by itself within the backend's budget, and when asked. */
export interface Check {
  /** `idle` before it began and once it was called off; `over` when the budget is used up. */
  state: 'idle' | 'looking' | 'over';
  isAsking: boolean;
  /** Why the last look failed; null after one that did not. */
  error: BackendError | null;
  /** Epoch milliseconds of the last answer. */
  checkedAtMs: number;
  /** Begins, or begins anew, with a look at once. */
  look(): void;
  /** Calls it off. */
  stop(): void;
}

/**
 * Reads the progress again in growing pauses until `isFound`. Nobody asks while the page is hidden; coming back to it
 * asks at once.
 */
export function useCheck(budget: CheckingBudget, isFound: boolean): Check {
  const queryClient = useQueryClient();
  const [watch, setWatch] = useState<{ pauses: number[]; from: number } | null>(null);
  const options = progressQuery(useBackend());
  const isWatching = watch !== null && !isFound;
  const query = useQuery({
    ...options,
    refetchOnWindowFocus: isFound ? true : 'always',
    refetchInterval: () =>
      isWatching ? (watch.pauses[countAnswers() - watch.from] ?? false) : false,
  });

  function countAnswers(): number {
    const state = queryClient.getQueryState(options.queryKey);
    return (state?.dataUpdateCount ?? 0) + (state?.errorUpdateCount ?? 0);
  }

  const isSpent = isWatching && countAnswers() - watch.from >= watch.pauses.length;
  return {
    state: isSpent ? 'over' : isWatching ? 'looking' : 'idle',
    isAsking: query.isFetching,
    error: query.error === null ? null : toBackendError(query.error),
    checkedAtMs: query.dataUpdatedAt,
    look() {
      // The pauses count from the answer to this look on.
      setWatch({ pauses: createCheckSchedule(budget, Math.random), from: countAnswers() + 1 });
      void query.refetch();
    },
    stop: () => setWatch(null),
  };
}
