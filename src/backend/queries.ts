import { type QueryFilters, queryOptions } from '@tanstack/react-query';
import { isSettledTopUp } from '#src/domain/wallet.ts';
import type { Backend } from './backend.ts';
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

export function progressQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['progress'],
    queryFn: ({ signal }) => backend.readProgress({ signal }),
  });
}

/** Cards; asked again while one waits for the provider's confirmation. */
export function cardsQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['cards'],
    queryFn: ({ signal }) => backend.listCards({ signal }),
    refetchInterval: ({ state }) =>
      state.data?.some((card) => card.status === 'pending') ? 5_000 : false,
  });
}

/** The wallet, polled at the backend's own pace while the page is visible. */
export function walletQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['wallet'],
    queryFn: ({ signal }) => backend.readWallet({ signal }),
    refetchInterval: ({ state }) => state.data?.pollAfterMs ?? false,
  });
}

export function autoRechargeQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['auto-recharge'],
    queryFn: ({ signal }) => backend.readAutoRecharge({ signal }),
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
    queryFn: ({ signal }) => backend.listRates({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Channels; asked again while someone else has to act (Meta, a carrier, support). */
export function channelsQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['channels'],
    queryFn: ({ signal }) => backend.listChannels({ signal }),
    refetchInterval: ({ state }) =>
      state.data?.some((channel) => channel.status === 'pending_review') ? 15_000 : false,
  });
}

/** What needs a look, as the backend sees it. */
export function remindersQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['reminders'],
    queryFn: ({ signal }) => backend.listReminders({ signal }),
  });
}

export function reminderPreferencesQuery(backend: Backend) {
  return queryOptions({
    queryKey: ['reminder-preferences'],
    queryFn: ({ signal }) => backend.readReminderPreferences({ signal }),
  });
}
