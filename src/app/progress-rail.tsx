import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useBackend } from '#src/backend/backend-context.ts';
import { progressQuery } from '#src/backend/queries.ts';
import { stepIds, type StepNeed, type StepRecord } from '#src/domain/progress.ts';
import { type ProgressItem, ProgressSteps } from '#src/ui/progress-steps.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { countComplete } from '#src/wizard/flow.ts';
import { descriptorOf } from './flow.ts';
import { Greeting } from './greeting.tsx';
import { PageLink } from './page-link.tsx';
import { pathOf } from './paths.ts';
import { StepEvidence } from './step-evidence.tsx';

/** Where the customer is, what is done and what each step still needs. */
export function ProgressRail() {
  const { t, i18n } = useLingui();
  const { pathname } = useLocation();
  const { data: progress } = useSuspenseQuery(progressQuery(useBackend()));
  const { complete, total } = countComplete(progress);
  const position = stepIds.findIndex((id) => pathOf(id) === pathname) + 1;

  const items = progress.steps.map((record): ProgressItem => {
    const isHere = pathOf(record.id) === pathname;
    const { stateText, detail } = describeRecord(record);
    return {
      id: record.id,
      label: i18n._(descriptorOf(record.id).label),
      state: toState(record, isHere),
      isCurrent: isHere,
      stateText: i18n._(stateText),
      detail:
        record.status === 'complete' ? (
          <StepEvidence evidence={record.evidence} />
        ) : (
          detail && i18n._(detail)
        ),
    };
  });

  return (
    <section aria-label={t`Tu avance`} className="print:hidden lg:sticky lg:top-10">
      <Greeting />
      <ProgressSteps
        label={t`Pasos`}
        items={items}
        summary={
          position > 0 ? (
            <Trans>
              {position} de {total}
            </Trans>
          ) : (
            <Trans>
              {complete} de {total} completos
            </Trans>
          )
        }
        renderLink={(item, children, props) => (
          <PageLink to={`/${item.id}`} {...props}>
            {children}
          </PageLink>
        )}
      />
      {pathname !== pathOf('done') && (
        <PageLink
          to={pathOf('done')}
          className="link ms-10 mt-4 text-small max-lg:hidden lg:inline-block"
        >
          <Trans>Ver el resumen</Trans>
        </PageLink>
      )}
    </section>
  );
}

/** Holds the rail's place until the account is known. */
export function ProgressRailSkeleton() {
  return (
    <div className="grid gap-5">
      <Skeleton className="h-7 w-36" />
      <div className="flex gap-1.5 lg:grid lg:gap-6">
        {stepIds.map((id) => (
          <Skeleton key={id} className="h-2 flex-1 rounded-full lg:h-8 lg:w-44 lg:rounded-tag" />
        ))}
      </div>
    </div>
  );
}

function toState(record: StepRecord, isHere: boolean): ProgressItem['state'] {
  if (record.status === 'complete' || record.status === 'skipped') return record.status;
  return isHere ? 'current' : 'open';
}

function describeRecord({ status, support, needs }: StepRecord): {
  stateText: MessageDescriptor;
  detail: MessageDescriptor | null;
} {
  if (status === 'complete') return { stateText: msg`completo`, detail: null };
  if (status === 'skipped')
    return { stateText: msg`para después`, detail: msg`Lo dejaste para después` };
  // What cannot be read is not said to be missing.
  if (support === 'guide') return { stateText: msg`pendiente`, detail: msg`Por confirmar` };
  const need = needs[0];
  return { stateText: msg`pendiente`, detail: need === undefined ? null : needWords[need] };
}

const needWords: Record<StepNeed, MessageDescriptor | null> = {
  visit_wallet: msg`Encuéntrala en el menú`,
  usable_card: msg`Falta una tarjeta`,
  pending_card: msg`El banco la está confirmando`,
  recharge_decision: msg`Falta tu decisión`,
  balance_check: msg`Falta revisarlo`,
  active_channel: msg`Falta un canal activo`,
  permission: msg`Le toca a quien administra`,
  unknown: null,
};
