import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { principalQuery, progressQuery } from '#src/backend/queries.ts';
import { classNames } from '#src/ui/class-names.ts';
import { countComplete } from '#src/wizard/flow.ts';
import { useIsArrival } from './arrival.tsx';

/** Says hello by name: on the first screen of a visit, and beside the steps where there is room for it. */
export function Greeting() {
  const backend = useBackend();
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const { data: progress } = useSuspenseQuery(progressQuery(backend));
  const isArrival = useIsArrival();
  const { complete, total } = countComplete(progress);
  const firstName = principal.userName?.trim().split(/\s+/)[0] ?? '';
  return (
    <div className={classNames('mb-5', !isArrival && 'max-lg:hidden')}>
      <p className="text-title text-ink">
        {firstName === '' ? <Trans>Hola</Trans> : <Trans>Hola, {firstName}</Trans>}
      </p>
      <p className="mt-1 text-small text-ink-soft lg:min-h-11">
        {complete === 0 ? (
          <Trans>En unos tres minutos dejas todo en marcha.</Trans>
        ) : complete < total ? (
          <Trans>Tu avance está guardado.</Trans>
        ) : (
          <Trans>Completaste todos los pasos.</Trans>
        )}
      </p>
    </div>
  );
}
