import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { StepRecord } from '#src/domain/progress.ts';
import { Panel } from '#src/ui/panel.tsx';
import { StepFrame } from '#src/ui/step-frame.tsx';
import { DoneActions } from './done-actions.tsx';
import type { DoneScreenProps } from './done-page.ts';
import { PrintedLine } from './printed-line.tsx';
import { StepSummary } from './step-summary.tsx';
import { WalletHead } from './wallet-head.tsx';

/** The summary, and on later visits the account's health check: what is ready, what is not and why it matters. */
export function Screen({ progress, steps, onVisit }: DoneScreenProps) {
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  const missing = progress.steps.filter((record) => record.status !== 'complete');
  const ready = progress.steps.filter((record) => record.status === 'complete');

  function renderSteps(records: readonly StepRecord[]) {
    return records.map((record) => (
      <StepSummary
        key={record.id}
        record={record}
        label={steps.find(({ id }) => id === record.id)?.label}
        onVisit={() => onVisit(record.id)}
      />
    ));
  }

  return (
    <div className="print:[print-color-adjust:exact] print:[zoom:0.8]">
      <StepFrame
        title={
          missing.length === 0 ? (
            <Trans>Tu cuenta está lista para enviar</Trans>
          ) : (
            <Plural value={missing.length} one="Te falta # paso" other="Te faltan # pasos" />
          )
        }
        lead={
          missing.length === 0 ? (
            <Trans>Esto es lo que quedó funcionando. Vuelve cuando quieras revisarlo.</Trans>
          ) : (
            <Trans>Esto es lo que ya funciona, y lo que conviene completar antes de enviar.</Trans>
          )
        }
      >
        <PrintedLine brandName={config.tenant.brandName} />
        <WalletHead />
        {missing.length > 0 && (
          <section aria-labelledby="missing-steps" className="grid gap-3">
            <h2 id="missing-steps" className="text-title">
              <Trans>Por completar</Trans>
            </h2>
            <StepList>{renderSteps(missing)}</StepList>
          </section>
        )}
        {ready.length > 0 && (
          <section aria-labelledby="ready-steps" className="grid gap-3">
            <h2 id="ready-steps" className="text-title">
              <Trans>Listo</Trans>
            </h2>
            <StepList>{renderSteps(ready)}</StepList>
          </section>
        )}
        <DoneActions
          tenant={config.tenant}
          firstMissing={missing[0]?.id ?? null}
          onVisit={onVisit}
        />
      </StepFrame>
    </div>
  );
}

function StepList({ children }: { children: ReactNode }) {
  return (
    <Panel padding="none">
      <ul className="divide-y divide-line">{children}</ul>
    </Panel>
  );
}
