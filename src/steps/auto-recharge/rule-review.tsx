import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { Card } from '#src/domain/card.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config, Consent } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Panel } from '#src/ui/panel.tsx';
import type { ChargeNow } from './before-saving.ts';
import { BeforeSavingList } from './before-saving-list.tsx';
import { PayingCard } from './paying-card.tsx';
import { RuleSentence } from './rule-sentence.tsx';
import { toFigures } from './rule-draft.ts';

interface RuleReviewProps {
  rule: RechargeRule;
  current: AutoRecharge;
  /** Null where the cards are not shown here. */
  card: Card | null;
  chargeNow: ChargeNow;
  wallet: Wallet | null;
  config: Config;
  consent: Consent | undefined;
  /** What stands above the buttons, and the buttons. */
  children: ReactNode;
}

/** Everything once more before it is saved: the rule, the card, what is charged now, and what is agreed to. */
export function RuleReview({
  rule,
  current,
  card,
  chargeNow,
  wallet,
  config,
  consent,
  children,
}: RuleReviewProps) {
  return (
    <div className="grid max-w-3xl gap-6">
      <Panel as="section" aria-labelledby="rule-review" padding="none">
        <div className="grid gap-4 bg-accent-soft p-5 sm:p-7">
          <h2
            id="rule-review"
            ref={focusOnMount}
            tabIndex={-1}
            className="text-small font-semibold text-accent-ink outline-none"
          >
            {current.rule.isEnabled ? (
              <Trans>Revisa el cambio</Trans>
            ) : (
              <Trans>Revisa antes de activarla</Trans>
            )}
          </h2>
          <p className="text-title text-balance sm:text-[1.625rem] sm:leading-9">
            <RuleSentence figures={toFigures(rule)} isOn={rule.isEnabled} card={card} />
          </p>
        </div>
        <div className="flex items-center gap-4 border-t border-line p-5 sm:px-7">
          <PayingCard card={card}>
            <Trans>Con esta tarjeta se paga cada recarga.</Trans>
          </PayingCard>
        </div>
        <div className="border-t border-line p-5 sm:p-7">
          <BeforeSavingList
            isComplete
            rule={rule}
            current={current}
            chargeNow={chargeNow}
            wallet={wallet}
            config={config}
          />
        </div>
      </Panel>
      {consent !== undefined && <RuleConsent consent={consent} />}
      {children}
    </div>
  );
}

/** What pressing the button agrees to, right above it. */
function RuleConsent({ consent }: { consent: Consent }) {
  return (
    <p className="max-w-prose text-small text-ink-soft">
      <Trans>
        Al guardar aceptas: <span className="text-ink">{consent.text}</span>
      </Trans>
      {consent.url !== null && (
        <>
          {' '}
          <a className="link" href={consent.url} target="_blank" rel="noreferrer">
            <Trans>Leer las condiciones</Trans>
          </a>
        </>
      )}
    </p>
  );
}
