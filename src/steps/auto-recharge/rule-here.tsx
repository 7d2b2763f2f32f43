import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { EvidenceLine } from '#src/account/evidence-line.tsx';
import { HandOver } from '#src/account/hand-over.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import {
  autoRechargeQuery,
  cardsQuery,
  principalQuery,
  walletQuery,
} from '#src/backend/queries.ts';
import { hasPermission } from '#src/domain/principal.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Notice } from '#src/ui/notice.tsx';
import { StepFrame } from '#src/ui/step-frame.tsx';
import { useDraft } from '#src/wizard/draft-store.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { canCharge, resolveChargingCard, shownCard } from './charging-card.ts';
import { isCustomersMove } from './pause-move.ts';
import { MissingCard } from './missing-card.tsx';
import { compareDraft, readRule, resolveStart, toRuleDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleHero } from './rule-hero.tsx';
import { RuleStatus } from './rule-status.tsx';
import { StatusActions } from './status-actions.tsx';
import { WhatIf } from './what-if.tsx';

/** What the last save from this page answered. */
interface Saved {
  kind: 'saved' | 'resumed' | 'switched_off';
  startedTopUpId: string | null;
}

interface RuleHereProps {
  step: StepScreenProps;
  autoRecharge: AutoRecharge;
  config: Config;
}

/** The rule as the backend keeps it, and the way to set, change and stop it. */
export function RuleHere({ step, autoRecharge, config }: RuleHereProps) {
  const { t } = useLingui();
  const format = useFormat();
  const backend = useBackend();
  const queryClient = useQueryClient();
  const { data: cards } = useSuspenseQuery(cardsQuery(backend));
  const { data: wallet } = useSuspenseQuery(walletQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const kept = useDraft((state) => state.kept.rule);
  const setDraft = useDraft((state) => state.setRule);
  const [saved, setSaved] = useState<Saved | null>(null);
  // The customer went from the rule to its form, or back: the button that did it is gone, and the focus goes along.
  const [hasTurned, setHasTurned] = useState(false);

  const { rule } = autoRecharge;
  const card = resolveChargingCard(cards);
  const canWrite = hasPermission(principal, 'auto_recharge:write');
  const start = useMemo(() => resolveStart(rule, config.autoRecharge), [rule, config.autoRecharge]);
  const draft = kept ?? toRuleDraft(start, rule, format.amountText);
  const mine = readRule(draft, config.autoRecharge, format.parseAmount).rule;
  const standing = compareDraft(draft, mine, rule);
  // An unsent rule counts until it is the saved one, and only if it would switch something on.
  const isUnsent = kept !== null && standing !== 'saved' && (kept.isEnabled || !rule.isEnabled);
  const isEditing = canWrite && canCharge(card) && (isUnsent || !rule.isEnabled);
  const canChange = canWrite && rule.isEnabled;
  const tried = useMemo(() => ({ ...start, isEnabled: true }), [start]);
  const wasLateSave = kept !== null && standing === 'saved' && rule.isEnabled;

  function beginChange(more: Partial<RechargeRule> = {}) {
    setSaved(null);
    setHasTurned(true);
    setDraft(toRuleDraft({ ...start, ...more }, rule, format.amountText));
  }

  function take(answer: AutoRecharge, isResumed = false) {
    queryClient.setQueryData(autoRechargeQuery(backend).queryKey, answer);
    setDraft(null);
    const kind = isResumed ? 'resumed' : answer.rule.isEnabled ? 'saved' : 'switched_off';
    setSaved({ kind, startedTopUpId: answer.startedTopUpId });
  }

  return (
    <StepFrame
      isWide={isEditing}
      evidence={<EvidenceLine record={step.record} />}
      title={
        rule.isEnabled ? (
          <Trans>Tu recarga automática</Trans>
        ) : (
          <Trans>Activa la recarga automática</Trans>
        )
      }
      lead={
        rule.isEnabled ? undefined : (
          <Trans>Para que tus campañas no se detengan a mitad de camino por falta de saldo.</Trans>
        )
      }
    >
      {saved?.kind === 'switched_off' && !rule.isEnabled && (
        <Notice tone="success" announce title={t`Recarga automática apagada`}>
          <Trans>No empezará ningún cobro automático.</Trans>
        </Notice>
      )}
      {!canWrite && (
        <HandOver
          stepId="auto-recharge"
          why={<Trans>Activar o cambiar la recarga es de quien administra la cuenta.</Trans>}
        />
      )}
      {isEditing ? (
        <RuleEditor
          step={step}
          draft={draft}
          onDraftChange={(next) => {
            setSaved(null);
            setDraft(next);
          }}
          current={autoRecharge}
          card={shownCard(card)}
          wallet={wallet}
          config={config}
          takesFocus={saved !== null || hasTurned}
          onSaved={take}
        />
      ) : (
        <>
          {rule.isEnabled ? (
            <RuleStatus
              autoRecharge={autoRecharge}
              card={card}
              writes={
                canWrite
                  ? {
                      onChange: () => beginChange(),
                      onSaved: take,
                      onResumed: (answer) => take(answer, true),
                    }
                  : null
              }
              canFollow={wallet !== null}
              news={toNews(saved) ?? (wasLateSave ? 'found' : null)}
              startedTopUpId={saved?.startedTopUpId ?? null}
              takesFocus={hasTurned}
              onVisit={step.onVisit}
            />
          ) : (
            <>
              <RuleHero rule={start} isOn={false} card={null} />
              {canWrite && <MissingCard card={card} />}
            </>
          )}
          <WhatIf
            question={
              rule.isEnabled ? (
                <Trans>¿Y si envío más?</Trans>
              ) : (
                <Trans>¿Cómo sería un mes con recarga automática?</Trans>
              )
            }
            rule={rule.isEnabled ? rule : tried}
            isExample={!rule.isEnabled}
            wallet={wallet}
            config={config}
            onUseAmounts={canChange ? beginChange : undefined}
            onCap={canChange ? (monthlyCapMinor) => beginChange({ monthlyCapMinor }) : undefined}
          />
          <StatusActions
            step={step}
            isOn={rule.isEnabled}
            needsCard={canWrite && !canCharge(card)}
            isSecondary={canWrite && isCustomersMove(autoRecharge.pause)}
          />
        </>
      )}
    </StepFrame>
  );
}

/** What of it is told of a rule that is on. */
function toNews(saved: Saved | null) {
  return saved === null || saved.kind === 'switched_off' ? null : saved.kind;
}
