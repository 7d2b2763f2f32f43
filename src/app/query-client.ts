import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of server facts. Retries are the adapter's, decided by the error's code. Reads and writes are tried
 * offline too, so that they fail with words instead of waiting in silence; reads come back with the connection.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 10_000,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
