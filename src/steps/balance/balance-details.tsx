import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, principalQuery } from '#src/backend/queries.ts';
import { hasPermission } from '#src/domain/principal.ts';
import type { StepId } from '#src/domain/progress.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { Panel } from '#src/ui/panel.tsx';
import { HistorySection } from './history-section.tsx';
import { StandoutsSection } from './standouts-section.tsx';
import { UsageSection } from './usage-section.tsx';
import { WeeklyReview } from './weekly-panel.tsx';

interface BalanceDetailsProps {
  wallet: Wallet;
  config: Config;
  onVisit: (stepId: StepId) => void;
}

/** Behind the balance: the week's review, what was used, and every movement. A new account has only the last. */
export function BalanceDetails({ wallet, config, onVisit }: BalanceDetailsProps) {
  const backend = useBackend();
  const { data: cards } = useSuspenseQuery(cardsQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const wasUsed = wallet.usageCompleteThroughMs !== null;
  return (
    <>
      {wasUsed && (
        <WeeklyReview
          wallet={wallet}
          cards={cards}
          canRemind={hasPermission(principal, 'reminders:write')}
          onVisit={onVisit}
        />
      )}
      {wasUsed && hasPermission(principal, 'usage:read') && (
        <>
          <StandoutsSection
            nowMs={wallet.asOfMs}
            smallestRechargeMinor={config.autoRecharge.minAmountMinor}
            onVisit={onVisit}
          />
          <UsageSection nowMs={wallet.asOfMs} />
        </>
      )}
      {!hasPermission(principal, 'usage:read') && (
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
    </>
  );
}
