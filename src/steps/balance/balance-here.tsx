import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFinishTopUp } from '#src/account/finish-top-up.ts';
import { HandOver } from '#src/account/hand-over.tsx';
import { OpenReminders } from '#src/account/open-reminders.tsx';
import { TopUpOutcome } from '#src/account/top-up-outcome.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, principalQuery, walletQuery } from '#src/backend/queries.ts';
import { hasPermission } from '#src/domain/principal.ts';
import type { Config } from '#src/domain/tenant.ts';
import { Button } from '#src/ui/button.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { AttentionNotice } from './attention-notice.tsx';
import { BalanceSummary } from './balance-summary.tsx';
import { HistorySection } from './history-section.tsx';
import { StandoutsSection } from './standouts-section.tsx';
import { TopUpPanel } from './top-up-panel.tsx';
import { UsageSection } from './usage-section.tsx';
import { toldKinds } from './reminder-told.ts';
import { WeeklyReview } from './weekly-panel.tsx';

/** The balance and all that moved it, with a top-up by hand. */
export function BalanceHere({ step, config }: { step: StepScreenProps; config: Config }) {
  const backend = useBackend();
  const { data: wallet } = useSuspenseQuery(walletQuery(backend));
  const { data: cards } = useSuspenseQuery(cardsQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const finish = useFinishTopUp();
  const [followedId, setFollowedId] = useState<string | null>(null);
  const canRemind = hasPermission(principal, 'reminders:write');
  const isManaged = step.record.support === 'manage';
  const isComplete = step.record.status === 'complete';

  return (
    <StepFrame
      title={<Trans>Verifica tu saldo</Trans>}
      lead={<Trans>De aquí sale cada mensaje y cada llamada. Una mirada por semana basta.</Trans>}
    >
      <BalanceSummary wallet={wallet} />
      {followedId !== null && (
        <TopUpOutcome
          topUpId={followedId}
          finish={finish}
          failureActions={
            <Button onClick={() => step.onVisit('card')}>
              <Trans>Ir a mis tarjetas</Trans>
            </Button>
          }
        />
      )}
      {wallet.attention !== null && followedId === null && (
        <AttentionNotice
          attention={wallet.attention}
          finish={finish}
          onFollow={setFollowedId}
          onVisit={step.onVisit}
        />
      )}
      <OpenReminders except={toldKinds(wallet)} canChange={canRemind} onVisit={step.onVisit} />
      <WeeklyReview wallet={wallet} cards={cards} canRemind={canRemind} onVisit={step.onVisit} />
      {isManaged &&
        (hasPermission(principal, 'wallet:top_up') ? (
          <TopUpPanel
            config={config}
            wallet={wallet}
            cards={cards}
            finish={finish}
            onFollow={setFollowedId}
            onVisit={step.onVisit}
          />
        ) : (
          <HandOver
            stepId="balance"
            why={<Trans>Recargar el saldo es de quien administra la cuenta.</Trans>}
          />
        ))}
      {hasPermission(principal, 'usage:read') ? (
        <>
          <StandoutsSection
            nowMs={wallet.asOfMs}
            smallestRechargeMinor={config.autoRecharge.minAmountMinor}
            onVisit={step.onVisit}
          />
          <UsageSection nowMs={wallet.asOfMs} />
        </>
      ) : (
        <Panel tone="sunken">
          <p className="text-small text-ink-soft">
            <Trans>
              Tu usuario no puede ver el consumo por canal. Quien administra la cuenta sí, y puede
              darte ese permiso.
            </Trans>
          </p>
        </Panel>
      )}
      <HistorySection nowMs={wallet.asOfMs} brandName={config.tenant.brandName} />
      <StepActions
        primary={
          <Button
            variant="primary"
            size="lg"
            isBusy={step.isReporting}
            onClick={() => step.onOutcome(isComplete ? 'done' : 'declared')}
          >
            {isComplete ? <Trans>Continuar</Trans> : <Trans>Revisé mi saldo</Trans>}
          </Button>
        }
        onBack={step.canGoBack ? () => step.onOutcome('back') : undefined}
        onSkip={
          step.record.isSkippable && !isComplete ? () => step.onOutcome('skipped') : undefined
        }
        isBusy={step.isReporting}
        error={step.reportError}
      />
    </StepFrame>
  );
}
