import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { AutoRecharge, ConsentGiven } from '#src/backend/backend.ts';
import { useMoneyWrite } from '#src/backend/use-write.ts';
import type { Card } from '#src/domain/card.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import { type Config, findConsent } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions } from '#src/ui/step-frame.tsx';
import type { RuleDraft } from '#src/wizard/draft-store.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { resolveChargeNow } from './before-saving.ts';
import { FormActions } from './form-actions.tsx';
import { RuleConflict } from './rule-conflict.tsx';
import { MonthProvider } from './month-context.tsx';
import { compareDraft, isSameRule, readRule, resolveStart } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleReview } from './rule-review.tsx';
import { SaveProblem } from './save-problem.tsx';

export interface SaveRuleBody {
  rule: RechargeRule;
  consent: ConsentGiven | null;
  etag: string;
}

interface RuleEditorProps {
  step: StepScreenProps;
  draft: RuleDraft;
  /** Null gives the draft up. */
  onDraftChange: (draft: RuleDraft | null) => void;
  current: AutoRecharge;
  /** Null where the cards are not shown here. */
  card: Card | null;
  /** Null where the balance is not. */
  wallet: Wallet | null;
  config: Config;
  /** The form takes the focus when it comes: it takes the place of the rule as it was. */
  takesFocus: boolean;
  onSaved: (saved: AutoRecharge) => void;
}

/** From amounts to a saved rule: the form, the review, and the choice when someone else saved meanwhile. */
export function RuleEditor({
  step,
  draft,
  onDraftChange,
  current,
  card,
  wallet,
  config,
  takesFocus,
  onSaved,
}: RuleEditorProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [view, setView] = useState<'form' | 'review' | 'form-again'>('form');
  const save = useMoneyWrite('auto-recharge', (port, body: SaveRuleBody, intent) =>
    port.saveAutoRecharge(body.rule, body.consent, body.etag, intent),
  );
  const consent = findConsent(config, 'auto_recharge');
  const { rule } = readRule(draft, config.autoRecharge, format.parseAmount);

  const shownRule = useShownRule(
    rule,
    draft.isEnabled,
    resolveStart(current.rule, config.autoRecharge),
  );

  function leaveReview() {
    save.reset();
    setView('form-again');
  }

  if (view !== 'review' || rule === null) {
    return (
      <MonthProvider rule={shownRule} wallet={wallet} config={config}>
        <RuleForm
          draft={draft}
          shownRule={shownRule}
          onDraftChange={onDraftChange}
          current={current}
          card={card}
          wallet={wallet}
          config={config}
          isReturn={takesFocus || view === 'form-again'}
          onReview={() => setView('review')}
          actions={
            <FormActions
              step={step}
              isOn={draft.isEnabled}
              isExisting={current.rule.isEnabled}
              onSwitchOn={() => onDraftChange({ ...draft, isEnabled: true })}
              onCancel={() => onDraftChange(null)}
            />
          }
        />
      </MonthProvider>
    );
  }

  if (compareDraft(draft, rule, current.rule) === 'overtaken' && !save.isBusy) {
    return (
      <RuleConflict
        mine={rule}
        theirs={current.rule}
        card={card}
        onKeepMine={() => {
          save.reset();
          onDraftChange({ ...draft, base: current.rule });
        }}
        onKeepTheirs={() => onDraftChange(null)}
      />
    );
  }

  const chargeNow = resolveChargeNow(rule, current, {
    availableMicros: wallet?.availableMicros ?? null,
    hasUsableCard: true,
    limits: config.autoRecharge,
    currency: format.currency,
  });

  async function send(toSave: RechargeRule) {
    const given =
      consent === undefined ? null : { document: consent.document, version: consent.version };
    const saved = await save.run({ rule: toSave, consent: given, etag: current.etag });
    if (saved !== undefined) onSaved(saved);
  }

  return (
    <MonthProvider rule={rule} wallet={wallet} config={config}>
      <RuleReview
        rule={rule}
        current={current}
        card={card}
        chargeNow={chargeNow}
        wallet={wallet}
        config={config}
        consent={consent}
      >
        <StepActions
          primary={
            <Button
              variant="primary"
              size="lg"
              isBusy={save.isBusy}
              busyLabel={t`Guardando`}
              onClick={() => void send(rule)}
            >
              {chargeNow.kind === 'charge' ? (
                <Trans>
                  Activar y cobrar {format.minor(chargeNow.amountMinor, { trimZeros: true })}
                </Trans>
              ) : current.rule.isEnabled ? (
                <Trans>Guardar el cambio</Trans>
              ) : (
                <Trans>Activar recarga automática</Trans>
              )}
            </Button>
          }
          onBack={leaveReview}
          backLabel={t`Cambiar algo`}
          isBusy={save.isBusy}
          error={<SaveProblem error={save.error} onReset={save.reset} onVisit={step.onVisit} />}
        />
      </RuleReview>
    </MonthProvider>
  );
}

/** The last rule that could be saved, under the switch as it stands: nothing is drawn that cannot be saved. */
function useShownRule(
  rule: RechargeRule | null,
  isEnabled: boolean,
  start: RechargeRule,
): RechargeRule {
  const [last, setLast] = useState(rule ?? start);
  if (rule !== null && !isSameRule(rule, last)) setLast(rule);
  return useMemo(() => ({ ...last, isEnabled }), [last, isEnabled]);
}
