import type { QueryClient } from '@tanstack/react-query';
import type { Backend } from '#src/backend/backend.ts';
import { configQuery, principalQuery, progressQuery } from '#src/backend/queries.ts';

/** Asks for what every screen stands on: all of it at once, and before there is anything to show. */
export function prefetchAccount(queryClient: QueryClient, backend: Backend): void {
  void queryClient.prefetchQuery(principalQuery(backend));
  void queryClient.prefetchQuery(configQuery(backend));
  void queryClient.prefetchQuery(progressQuery(backend));
}
