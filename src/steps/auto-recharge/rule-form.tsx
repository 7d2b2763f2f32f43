import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { AutoRecharge } from '#src/backend/backend.ts';
import type { CardSummary } from '#src/domain/card.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { Panel, PanelHeading } from '#src/ui/panel.tsx';
import { SwitchRow } from '#src/ui/switch-row.tsx';
import { useLeave } from '#src/ui/use-leave.ts';
import type { RuleDraft } from '#src/wizard/draft-store.ts';
import { resolveChargeNow } from './before-saving.ts';
import { BeforeSavingList } from './before-saving-list.tsx';
import { useMonthChoice } from './month-context.tsx';
import { MonthPanel } from './month-panel.tsx';
import { readFigures, readRule, type RuleField } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { RuleSentence } from './rule-sentence.tsx';
import type { RuleAmounts } from './suggested-rule.tsx';
import { describeProblem, fieldIds, ruleFormId } from './words.ts';

interface RuleFormProps {
  draft: RuleDraft;
  /** The last rule of the draft that could be saved: for the picture, which shows no other. */
  shownRule: RechargeRule;
  onDraftChange: (draft: RuleDraft) => void;
  current: AutoRecharge;
  /** Null where the cards are not shown here. */
  card: CardSummary | null;
  /** Null where the balance is not. */
  wallet: Wallet | null;
  config: Config;
  /** The customer comes back from the review, and the focus with them. */
  isReturn: boolean;
  onReview: (rule: RechargeRule) => void;
  /** The buttons; the primary one submits. */
  actions: ReactNode;
}

/** The rule to be set, from its sentence to the buttons; beside it or, on a phone, after it a month to try it on. */
export function RuleForm({
  draft,
  shownRule,
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
  const { isOffered: hasMonth } = useMonthChoice();
  const leave = useLeave();
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<RuleField>>(new Set());
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const figures = readFigures(draft, limits, format.parseAmount);
  const { rule, problems } = readRule(draft, limits, format.parseAmount);
  const told = problems.map((problem) => ({
    field: problem.field,
    fieldId: fieldIds[problem.field],
    message: i18n._(describeProblem(problem, format)),
  }));

  useEffect(() => {
    if (isReturn) sentenceRef.current?.focus();
  }, [isReturn]);

  function change(part: Partial<RuleDraft>) {
    onDraftChange({ ...draft, ...part });
  }

  function noteLeft(field: RuleField) {
    setLeft((before) => new Set(before).add(field));
  }

  function takeAmounts({ thresholdMinor, amountMinor }: RuleAmounts) {
    change({
      thresholdText: format.amountText(thresholdMinor),
      amountText: format.amountText(amountMinor),
    });
    noteLeft('amount'); // a cap that does not hold the new amount says so
  }

  function takeCap(capMinor: number) {
    change({ hasCap: true, capText: format.amountText(capMinor) });
  }

  /** From the month, whose button is gone once it did its work: to what it changed, which a phone has further up. */
  function returnToSentence() {
    sentenceRef.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!draft.isEnabled) return;
    if (rule === null) setAttempt(attempt + 1);
    else onReview(rule);
  }

  function errorOf(field: RuleField): string | undefined {
    // What a cap must hold is decided by the amount.
    const isLeft = left.has(field) || (field === 'cap' && left.has('amount'));
    if (attempt === 0 && !isLeft) return undefined;
    return told.find((candidate) => candidate.field === field)?.message;
  }

  return (
    <div
      className={classNames(
        'grid items-start gap-10',
        hasMonth ? '@4xl:grid-cols-2 @4xl:gap-8' : 'max-w-3xl',
      )}
    >
      <div className="grid min-w-0 gap-6">
        <form id={ruleFormId} className="grid gap-6" noValidate method="post" onSubmit={submit}>
          <ErrorSummary errors={attempt > 0 && draft.isEnabled ? told : []} attempt={attempt} />
          <Panel as="section" aria-labelledby="rule-sentence" padding="none">
            <div
              className={classNames('p-5 sm:p-6', draft.isEnabled ? 'bg-accent-soft' : 'bg-sunken')}
            >
              <h2 id="rule-sentence" className="sr-only">
                <Trans>Tu regla</Trans>
              </h2>
              <p
                ref={sentenceRef}
                tabIndex={-1}
                className="text-[1.25rem] leading-8 font-medium tracking-tight text-ink outline-none sm:text-title sm:leading-9"
              >
                <RuleSentence figures={figures} isOn={draft.isEnabled} card={card} />
              </p>
            </div>
            {!current.rule.isEnabled && (
              <div className="border-t border-line px-5 py-3 sm:px-6">
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
            {draft.isEnabled && (
              <div className="border-t border-line p-5 sm:p-6">
                <RuleFields
                  draft={draft}
                  amountMinor={figures.amountMinor ?? shownRule.amountMinor}
                  config={config}
                  onChange={change}
                  onLeave={(field) => leave(() => noteLeft(field))}
                  errorOf={errorOf}
                />
              </div>
            )}
          </Panel>
        </form>
        {draft.isEnabled && rule !== null && (
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
                availableMicros: wallet?.availableMicros ?? null,
                hasUsableCard: true,
                limits,
                currency: format.currency,
              })}
              wallet={wallet}
              config={config}
              onCap={takeCap}
            />
          </Panel>
        )}
        {actions}
      </div>
      {hasMonth && (
        <Panel as="section" aria-labelledby="typical-month" className="grid gap-4">
          <PanelHeading id="typical-month" title={<Trans>Pruébala con tu mes</Trans>} />
          <MonthPanel
            rule={shownRule}
            limits={limits}
            onUseAmounts={(amounts) => {
              takeAmounts(amounts);
              returnToSentence();
            }}
            onCap={(capMinor) => {
              takeCap(capMinor);
              returnToSentence();
            }}
          />
        </Panel>
      )}
    </div>
  );
}
