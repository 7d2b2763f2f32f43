import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';

interface FactStateProps<Data> {
  query: UseQueryResult<Data | null>;
  children: (data: Data) => ReactNode;
}

/** A fact that is read by itself: while it comes, when it came, or that it could not be read. */
export function FactState<Data>({ query, children }: FactStateProps<Data>) {
  if (query.data === null)
    return <Trans>Esto se mira en tu CRM: desde aquí no podemos leerlo.</Trans>;
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <>
        <Trans>No pudimos leerlo ahora.</Trans>{' '}
        <button type="button" className="link" onClick={() => void query.refetch()}>
          <Trans>Reintentar</Trans>
        </button>
      </>
    );
  }
  return (
    <LoadingRegion>
      <Skeleton className="h-5 w-56" />
    </LoadingRegion>
  );
}
