import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { CardSummary } from '#src/domain/card.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { focusOnMount } from '#src/ui/focus-on-mount.ts';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import type { RuleDraft } from '#src/wizard/draft-store.ts';
import { resolveChargeNow, suggestCapMinor } from './before-saving.ts';
import { BeforeSavingList } from './before-saving-list.tsx';
import { readFigures, readRule, type RuleField } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { RuleHero } from './rule-hero.tsx';
import { describeProblem, fieldIds } from './words.ts';

interface RuleFormProps {
  draft: RuleDraft;
  onDraftChange: (draft: RuleDraft) => void;
  current: AutoRecharge;
  card: CardSummary;
  wallet: Wallet;
  config: Config;
  /** The customer comes back from the review, and the focus with them. */
  isReturn: boolean;
  onReview: (rule: RechargeRule) => void;
  /** The buttons; the primary one submits. */
  actions: ReactNode;
}

/** The rule to be set: what it does at the top, its amounts, and what saving it means. */
export function RuleForm({
  draft,
  onDraftChange,
  current,
  card,
  wallet,
  config,
  isReturn,
  onReview,
  actions,
}: RuleFormProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const limits = config.autoRecharge;
  const [attempt, setAttempt] = useState(0);
  const figures = readFigures(draft, format.parseAmount);
  const { rule, problems } = readRule(draft, limits, format.parseAmount);
  const told = problems.map((problem) => ({
    field: problem.field,
    fieldId: fieldIds[problem.field],
    message: i18n._(describeProblem(problem, format)),
  }));
  const suggestedCapMinor = suggestCapMinor(
    figures.amountMinor ?? limits.defaults.amountMinor,
    wallet.averageDailyUseMicros,
    limits.defaults.monthlyCapMinor,
    format.currency,
  );

  function change(part: Partial<RuleDraft>) {
    onDraftChange({ ...draft, ...part });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!draft.isEnabled) return;
    if (rule === null) setAttempt(attempt + 1);
    else onReview(rule);
  }

  // Not on leaving a field: words that appear under the pointer move what it was about to press.
  function errorOf(field: RuleField): string | undefined {
    return attempt > 0 ? told.find((candidate) => candidate.field === field)?.message : undefined;
  }

  return (
    <form className="grid gap-6" noValidate method="post" onSubmit={submit}>
      <ErrorSummary errors={attempt > 0 && draft.isEnabled ? told : []} attempt={attempt} />
      <RuleHero
        figures={figures}
        isOn={draft.isEnabled}
        card={card}
        sentenceRef={isReturn ? focusOnMount : undefined}
      >
        {!current.rule.isEnabled && (
          <div className="border-t border-line pt-3">
            <SwitchRow
              id="rule-enabled"
              label={t`Recarga automática`}
              description={
                draft.isEnabled
                  ? undefined
                  : t`Enciéndela y elige cuánto. No se cobra nada hasta que lo revises y la actives.`
              }
              checked={draft.isEnabled}
              onCheckedChange={(isEnabled) => change({ isEnabled })}
            />
          </div>
        )}
      </RuleHero>
      {draft.isEnabled && (
        <>
          <Panel as="section" aria-labelledby="rule-amounts" className="grid gap-6">
            <PanelHeading id="rule-amounts" title={<Trans>Tu regla</Trans>} />
            <RuleFields
              draft={draft}
              limits={limits}
              suggestedCapMinor={suggestedCapMinor}
              onChange={change}
              errorOf={errorOf}
            />
          </Panel>
          {rule !== null && (
            <Panel as="section" tone="sunken" aria-labelledby="rule-before" className="grid gap-5">
              <PanelHeading
                id="rule-before"
                title={
                  current.rule.isEnabled ? (
                    <Trans>Antes de guardar</Trans>
                  ) : (
                    <Trans>Antes de activarla</Trans>
                  )
                }
              />
              <BeforeSavingList
                rule={rule}
                current={current}
                chargeNow={resolveChargeNow(rule, current, {
                  availableMicros: wallet.availableMicros,
                  hasUsableCard: true,
                  limits,
                  currency: format.currency,
                })}
                wallet={wallet}
                config={config}
                suggestedCapMinor={suggestedCapMinor}
                onCap={() =>
                  change({ hasCap: true, capText: format.amountText(suggestedCapMinor) })
                }
              />
            </Panel>
          )}
        </>
      )}
      {actions}
    </form>
  );
}
