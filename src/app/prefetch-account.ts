import type { QueryClient } from '@tanstack/react-query';
import type { Backend } from '#src/backend/backend.ts';
import { configQuery, principalQuery, progressQuery } from '#src/backend/queries.ts';

/**
 * Asks for what every screen stands on: all of it at once, and before there is anything to show. Resolves once each
 * was answered or has failed; the screens say which.
 */
export async function prefetchAccount(queryClient: QueryClient, backend: Backend): Promise<void> {
  await Promise.all([
    queryClient.prefetchQuery(principalQuery(backend)),
    queryClient.prefetchQuery(configQuery(backend)),
    queryClient.prefetchQuery(progressQuery(backend)),
  ]);
}
