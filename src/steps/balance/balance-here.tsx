import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EvidenceLine } from '#src/account/evidence-line.tsx';
import { useFinishTopUp } from '#src/account/finish-top-up.ts';
import { HandOver } from '#src/account/hand-over.tsx';
import { OpenReminders } from '#src/account/open-reminders.tsx';
import { TopUpOutcome } from '#src/account/top-up-outcome.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, principalQuery } from '#src/backend/queries.ts';
import { isUsableCard } from '#src/domain/card.ts';
import { hasPermission } from '#src/domain/principal.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { AttentionNotice } from './attention-notice.tsx';
import { BalanceDetails } from './balance-details.tsx';
import { BalanceSummary } from './balance-summary.tsx';
import { toldKinds } from './reminder-told.ts';
import { TopUpElsewhere } from './top-up-elsewhere.tsx';
import { TopUpPanel } from './top-up-panel.tsx';

interface BalanceHereProps {
  step: StepScreenProps;
  config: Config;
  wallet: Wallet;
}

/** The balance, a top-up by hand, and behind the way on all that moved it. */
export function BalanceHere({ step, config, wallet }: BalanceHereProps) {
  const backend = useBackend();
  const { data: cards } = useSuspenseQuery(cardsQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const finish = useFinishTopUp();
  const [followedId, setFollowedId] = useState<string | null>(null);
  const isComplete = step.record.status === 'complete';
  const canTopUp = hasPermission(principal, 'wallet:top_up');
  const hasTopUpPanel = wallet.attention?.code !== 'add_payment_method';
  // Where nothing can be sent, money comes before the way on; where no card can be charged, there is none to come.
  const isTopUpFirst =
    wallet.availableMicros <= 0 &&
    canTopUp &&
    hasTopUpPanel &&
    cards !== null &&
    cards.some(isUsableCard);

  return (
    <StepFrame
      title={<Trans>Verifica tu saldo</Trans>}
      lead={<Trans>De aquí sale cada mensaje y cada llamada. Una mirada por semana basta.</Trans>}
      evidence={<EvidenceLine record={step.record} />}
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
      {!canTopUp ? (
        <HandOver
          stepId="balance"
          why={<Trans>Recargar el saldo es de quien administra la cuenta.</Trans>}
        />
      ) : cards === null ? (
        <TopUpElsewhere tenant={config.tenant} />
      ) : (
        // Without a card the notice above says so already, and leads there.
        hasTopUpPanel && (
          <TopUpPanel
            config={config}
            wallet={wallet}
            cards={cards}
            isFirst={isTopUpFirst}
            finish={finish}
            onFollow={setFollowedId}
            onVisit={step.onVisit}
          />
        )
      )}
      <OpenReminders
        except={toldKinds(wallet)}
        canChange={hasPermission(principal, 'reminders:write')}
        onVisit={step.onVisit}
      />
      <StepActions
        primary={
          <Button
            variant={isTopUpFirst ? 'secondary' : 'primary'}
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
      <BalanceDetails wallet={wallet} config={config} onVisit={step.onVisit} />
    </StepFrame>
  );
}
