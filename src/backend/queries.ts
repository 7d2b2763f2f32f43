import {
  type QueryClient,
  type QueryFilters,
  type QueryFunctionContext,
  queryOptions,
} from '@tanstack/react-query';
import { hasMoved, type Progress, type StepId } from '#src/domain/progress.ts';
import { isSettledTopUp } from '#src/domain/wallet.ts';
import type { Backend, ReadOptions } from './backend.ts';
import { toBackendError } from './backend-error.ts';
import type { TransactionFilter, UsageRange } from './ledger.ts';

/*
 * The only query keys of the wizard. Every read is a value: `useQuery(walletQuery(backend))`. After a write all of
 * them are read again (see use-write.ts), so no key has to know which write touches it.
 */

/** What a write may have changed: all but who is here, the tenant's settings and the prices. */
export const accountFacts: QueryFilters = {
  predicate: ({ queryKey }) => !standing.has(queryKey[0]),
};

const standing = new Set<unknown>(['principal', 'config', 'rates']);

/**
 * A read of a step's subject: null where this backend does not offer it (docs/decisions/026-support-levels.md). What
 * the progress calls `guide` is not asked for.
 */
async function readOffered<Fact>(
  stepId: StepId | null,
  { client, signal }: QueryFunctionContext,
  read: (options: ReadOptions) => Promise<Fact>,
): Promise<Fact | null> {
  if (stepId !== null && isOnlyGuided(client, stepId)) return null;
  try {
    return await read({ signal });
  } catch (error) {
    if (!signal.aborted && toBackendError(error).code === 'operation_not_supported') return null;
    throw error;
  }
}

function isOnlyGuided(client: QueryClient, stepId: StepId): boolean {
  const progress = client.getQueryData<Progress>(progressKey);
  return progress?.steps.find(({ id }) => id === stepId)?.support === 'guide';
}

export function principalQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['principal'],
    queryFn: ({ signal }) => backend.readPrincipal({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function configQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => backend.readConfig({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const progressKey = ['progress'] as const;

/** How far each step is. Where one has moved, by whatever was done elsewhere, the facts on the page are read again. */
export function progressQuery(backend: Backend) {
  return queryOptions({
    queryKey: progressKey,
    queryFn: async ({ client, signal }) => {
      const before = client.getQueryData<Progress>(progressKey);
      const now = await backend.readProgress({ signal });
      if (before !== undefined && hasMoved(before, now)) void client.invalidateQueries(otherFacts);
      return now;
    },
  });
}

/** All that may have changed but the progress itself. */
const otherFacts: QueryFilters = {
  predicate: ({ queryKey }) => !standing.has(queryKey[0]) && queryKey[0] !== progressKey[0],
};

/** Cards; asked again while one waits for the provider's confirmation. */
export function cardsQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['cards'],
    queryFn: (context) => readOffered('card', context, (options) => backend.listCards(options)),
    refetchInterval: ({ state }) =>
      state.data?.some((card) => card.status === 'pending') ? 5_000 : false,
  });
}

/** The wallet, polled at the backend's own pace while the page is visible. */
export function walletQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['wallet'],
    queryFn: (context) => readOffered('balance', context, (options) => backend.readWallet(options)),
    refetchInterval: ({ state }) => state.data?.pollAfterMs ?? false,
  });
}

export function autoRechargeQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['auto-recharge'],
    queryFn: (context) =>
      readOffered('auto-recharge', context, (options) => backend.readAutoRecharge(options)),
  });
}

/** One top-up, followed until nothing more happens by itself. */
export function topUpQuery(backend: Backend, topUpId: string) {
  return queryOptions({
    queryKey: ['top-up', topUpId],
    queryFn: ({ signal }) => backend.readTopUp(topUpId, { signal }),
    refetchInterval: ({ state }) => (state.data && isSettledTopUp(state.data) ? false : 2_000),
  });
}

/**
 * One page of the history. Kept while it is looked at; the first one a little longer. Later pages of a list that is
 * newest first never change.
 */
export function transactionPageQuery(
  backend: Backend,
  filter: TransactionFilter,
  cursor: string | null = null,
) {
  const isFixed = cursor !== null && filter.isOldestFirst !== true;
  return queryOptions({
    queryKey: ['transactions', filter, cursor],
    queryFn: ({ signal }) => backend.listTransactions(filter, cursor, { signal }),
    ...(cursor === null ? {} : { gcTime: 0 }),
    ...(isFixed ? { staleTime: Number.POSITIVE_INFINITY } : {}),
  });
}

export function transactionQuery(backend: Backend, transactionId: string) {
  return queryOptions({
    queryKey: ['transaction', transactionId],
    queryFn: ({ signal }) => backend.readTransaction(transactionId, { signal }),
  });
}

export function usageQuery(backend: Backend, range: UsageRange) {
  return queryOptions({
    queryKey: ['usage', range],
    queryFn: ({ signal }) => backend.readUsage(range, { signal }),
  });
}

export function ratesQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['rates'],
    queryFn: (context) => readOffered(null, context, (options) => backend.listRates(options)),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Channels; asked again while someone else has to act (Meta, a carrier, support). */
export function channelsQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['channels'],
    queryFn: (context) =>
      readOffered('channels', context, (options) => backend.listChannels(options)),
    refetchInterval: ({ state }) =>
      state.data?.some((channel) => channel.status === 'pending_review') ? 15_000 : false,
  });
}

/** What needs a look, as the backend sees it. */
export function remindersQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['reminders'],
    queryFn: (context) => readOffered(null, context, (options) => backend.listReminders(options)),
  });
}

export function reminderPreferencesQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['reminder-preferences'],
    queryFn: (context) =>
      readOffered(null, context, (options) => backend.readReminderPreferences(options)),
  });
}
