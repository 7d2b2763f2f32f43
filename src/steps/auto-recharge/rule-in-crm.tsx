import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ElsewhereStep } from '#src/account/elsewhere-step.tsx';
import type { AutoRecharge } from '#src/backend/backend.ts';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery, walletQuery } from '#src/backend/queries.ts';
import type { Config } from '#src/domain/tenant.ts';
import { Badge } from '#src/ui/badge.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { resolveChargingCard } from './charging-card.ts';
import { RuleHero } from './rule-hero.tsx';
import { RuleStatus } from './rule-status.tsx';
import { WhatIf } from './what-if.tsx';
import { statusLabels, statusTones } from './words.ts';

interface RuleInCrmProps {
  step: StepScreenProps;
  /** Null where not even the rule can be read. */
  autoRecharge: AutoRecharge | null;
  config: Config;
}

/** The rule where it is set on the CRM's own screen: the way there, what can be read of it, and a month to try it on. */
export function RuleInCrm({ step, autoRecharge, config }: RuleInCrmProps) {
  const { i18n } = useLingui();
  const backend = useBackend();
  const { data: cards } = useSuspenseQuery(cardsQuery(backend));
  const { data: wallet } = useSuspenseQuery(walletQuery(backend));
  const { brandName } = config.tenant;
  const isOn = autoRecharge?.rule.isEnabled === true;
  const isComplete = step.record.status === 'complete';
  const rule = isOn ? autoRecharge.rule : { ...config.autoRecharge.defaults, isEnabled: true };
  return (
    <ElsewhereStep
      step={step}
      title={
        isOn || isComplete ? (
          <Trans>Tu recarga automática</Trans>
        ) : (
          <Trans>Activa la recarga automática</Trans>
        )
      }
      lead={
        isOn || isComplete ? undefined : (
          <Trans>Para que tus campañas no se detengan a mitad de camino por falta de saldo.</Trans>
        )
      }
      panelTitle={
        isOn ? (
          <Trans>Se cambia o se apaga en {brandName}</Trans>
        ) : (
          <Trans>Se activa en {brandName}</Trans>
        )
      }
      todo={<Trans>Activa ahí la recarga automática: a qué saldo, cuánto y con qué tope.</Trans>}
      declareLabel={<Trans>Ya la activé</Trans>}
      skipHint={
        <Trans>Cuando tu saldo se acabe, tus envíos se detienen hasta que recargues a mano.</Trans>
      }
    >
      {isOn ? (
        <RuleStatus
          autoRecharge={autoRecharge}
          card={resolveChargingCard(cards)}
          writes={null}
          onVisit={step.onVisit}
        />
      ) : (
        autoRecharge !== null && (
          <RuleHero
            rule={rule}
            isOn={false}
            card={null}
            status={<Badge tone={statusTones.disabled}>{i18n._(statusLabels.disabled)}</Badge>}
          />
        )
      )}
      <WhatIf
        question={
          isOn ? (
            <Trans>¿Y si envío más?</Trans>
          ) : (
            <Trans>¿Cómo sería un mes con recarga automática?</Trans>
          )
        }
        rule={rule}
        isExample={!isOn}
        wallet={wallet}
        config={config}
      />
    </ElsewhereStep>
  );
}
