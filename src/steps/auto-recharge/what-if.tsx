import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { ratesQuery } from '#src/backend/queries.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { MonthProvider } from './month-context.tsx';
import { MonthPanel } from './month-panel.tsx';
import { toFigures } from './rule-draft.ts';
import { RuleSentence } from './rule-sentence.tsx';
import type { RuleAmounts } from './suggested-rule.tsx';

interface WhatIfProps {
  question: ReactNode;
  rule: RechargeRule;
  /** The rule is an example, not the customer's. */
  isExample?: boolean | undefined;
  /** Null where the balance is not shown here. */
  wallet: Wallet | null;
  config: Config;
  /** Begins a change of the rule with these amounts; leave out for those who may not. */
  onUseAmounts?: ((amounts: RuleAmounts) => void) | undefined;
  onCap?: ((capMinor: number) => void) | undefined;
}

/** The month simulator where nothing is being set: behind a question, and only there once it is asked. Nothing without a price list. */
export function WhatIf({
  question,
  rule,
  isExample,
  wallet,
  config,
  onUseAmounts,
  onCap,
}: WhatIfProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { data: rates } = useQuery(ratesQuery(useBackend()));
  if (rates === null) return null;
  return (
    <HelpDisclosure
      topic="simulation"
      tone="panel"
      summary={question}
      onOpenChange={(isOpen) => setIsAsked((before) => before || isOpen)}
    >
      {isAsked && (
        <MonthProvider rule={rule} wallet={wallet} config={config}>
          <div className="grid gap-5 pt-2 text-ink">
            {isExample && (
              <p>
                <Trans>Con una regla como esta:</Trans>{' '}
                <RuleSentence figures={toFigures(rule)} isOn card={null} />
              </p>
            )}
            <MonthPanel
              rule={rule}
              limits={config.autoRecharge}
              isExample={isExample}
              onUseAmounts={onUseAmounts}
              onCap={onCap}
            />
          </div>
        </MonthProvider>
      )}
    </HelpDisclosure>
  );
}
