import { Plural, Trans } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import {
  autoRechargeQuery,
  cardsQuery,
  channelsQuery,
  configQuery,
  walletQuery,
} from '#src/backend/queries.ts';
import type { StepRecord } from '#src/domain/progress.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { StepFrame } from '#src/ui/step-frame.tsx';
import { WalletArt } from '#src/ui/wallet-art.tsx';
import { DoneActions } from './done-actions.tsx';
import type { DoneScreenProps } from './done-page.ts';
import { type AccountFacts, findWorries, isFullyRead } from './health.ts';
import { PrintedLine } from './printed-line.tsx';
import { SinceLastLook } from './since-last-look.tsx';
import { StepSummary } from './step-summary.tsx';
import { WalletHead } from './wallet-head.tsx';

/** The summary, and on later visits the account's health check: what is ready, what is not and why it matters. */
export function Screen({ progress, steps, onVisit, onLeave }: DoneScreenProps) {
  const backend = useBackend();
  const { data: config } = useSuspenseQuery(configQuery(backend));
  const facts: AccountFacts = {
    wallet: useQuery(walletQuery(backend)).data,
    recharge: useQuery(autoRechargeQuery(backend)).data,
    channels: useQuery(channelsQuery(backend)).data,
    cards: useQuery(cardsQuery(backend)).data,
  };
  // Cards are not among them: what can be sent does not show in them.
  const isReadable = [facts.wallet, facts.recharge, facts.channels].every((fact) => fact !== null);
  const isSuspended = facts.wallet?.state === 'blocked';
  const worries = findWorries(facts);
  // A suspended account has nothing to complete: only support can help.
  const missing = isSuspended ? [] : progress.steps.filter(({ status }) => status !== 'complete');
  const complete = progress.steps.filter(({ status }) => status === 'complete');
  const toReview = isSuspended ? [] : complete.filter(({ id }) => worries.has(id));
  const ready = complete.filter((record) => !toReview.includes(record));

  function renderSteps(records: readonly StepRecord[]) {
    return records.map((record) => (
      <StepSummary
        key={record.id}
        record={record}
        needsReview={toReview.includes(record)}
        label={steps.find(({ id }) => id === record.id)?.label}
        onVisit={() => onVisit(record.id)}
      />
    ));
  }

  return (
    <div className="print:[print-color-adjust:exact] print:[zoom:0.8] print:[&_section]:gap-2">
      <StepFrame
        eyebrow={
          missing.length === 0 && !isSuspended && isReadable ? (
            <WalletArt
              state={toReview.length === 0 && isFullyRead(facts) ? 'ready' : 'filled'}
              className="mb-4 w-24 print:hidden"
            />
          ) : null
        }
        title={
          isSuspended ? (
            <Trans>La cuenta está suspendida</Trans>
          ) : missing.length > 0 ? (
            <Plural value={missing.length} one="Te falta # paso" other="Te faltan # pasos" />
          ) : toReview.length > 0 ? (
            <Trans>Hay algo que revisar</Trans>
          ) : isFullyRead(facts) ? (
            <Trans>Tu cuenta está lista para enviar</Trans>
          ) : (
            <Trans>Completaste todos los pasos</Trans>
          )
        }
        lead={
          isSuspended ? (
            <Trans>No se envía nada. Soporte te dice cómo reactivarla.</Trans>
          ) : complete.length === 0 ? (
            <Trans>Todavía no hay nada completo. Empieza por el primer paso.</Trans>
          ) : missing.length > 0 ? (
            <Trans>Esto es lo que ya funciona, y lo que conviene completar antes de enviar.</Trans>
          ) : toReview.length > 0 ? (
            <Trans>
              Completaste todos los pasos, pero algo pide tu atención. Aquí está qué y por qué.
            </Trans>
          ) : isReadable ? (
            <Trans>Esto es lo que quedó funcionando. Vuelve cuando quieras revisarlo.</Trans>
          ) : undefined
        }
      >
        <PrintedLine brandName={config.tenant.brandName} />
        <WalletHead tenant={config.tenant} onVisit={onVisit} />
        <SinceLastLook facts={facts} />
        {missing.length > 0 && (
          <section aria-labelledby="missing-steps" className="grid gap-3">
            <h2 id="missing-steps" className="text-title">
              <Trans>Por completar</Trans>
            </h2>
            <StepList>{renderSteps(missing)}</StepList>
          </section>
        )}
        {toReview.length > 0 && (
          <section aria-labelledby="steps-to-review" className="grid gap-3">
            <h2 id="steps-to-review" className="text-title">
              <Trans>Por revisar</Trans>
            </h2>
            <StepList>{renderSteps(toReview)}</StepList>
          </section>
        )}
        {ready.length > 0 && (
          <section aria-labelledby="ready-steps" className="grid gap-3">
            <div className="-me-4 flex items-center justify-between gap-4">
              <h2 id="ready-steps" className="text-title">
                <Trans>Listo</Trans>
              </h2>
              <Button
                variant="quiet"
                icon={Printer}
                className="print:hidden"
                onClick={() => window.print()}
              >
                <Trans>Imprimir</Trans>
              </Button>
            </div>
            <StepList>{renderSteps(ready)}</StepList>
          </section>
        )}
        <DoneActions
          tenant={config.tenant}
          isSuspended={isSuspended}
          firstMissing={missing[0]?.id ?? null}
          firstToReview={toReview[0]?.id ?? null}
          onVisit={onVisit}
          onLeave={onLeave}
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
