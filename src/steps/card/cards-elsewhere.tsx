import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ElsewhereStep } from '#src/account/elsewhere-step.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { cardsQuery } from '#src/backend/queries.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { SavedCards } from './saved-cards.tsx';
import { WhatCardPays } from './what-card-pays.tsx';

interface CardsElsewhereProps {
  step: StepScreenProps;
  config: Config;
}

/** Where cards are kept in the CRM's own screen: the way there, and what can be seen of them from here. */
export function CardsElsewhere({ step, config: { tenant } }: CardsElsewhereProps) {
  const { data: cards } = useSuspenseQuery(cardsQuery(useBackend()));
  const isComplete = step.record.status === 'complete';
  return (
    <ElsewhereStep
      step={step}
      title={isComplete ? <Trans>Tu método de pago</Trans> : <Trans>Agrega tu tarjeta</Trans>}
      lead={
        isComplete ? undefined : (
          <Trans>De crédito, débito o virtual. Guardarla no te cobra nada.</Trans>
        )
      }
      panelTitle={
        isComplete ? (
          <Trans>Tus tarjetas se cambian en {tenant.brandName}</Trans>
        ) : (
          <Trans>Se agrega en {tenant.brandName}</Trans>
        )
      }
      todo={<Trans>Guarda ahí tu tarjeta.</Trans>}
      declareLabel={<Trans>Ya guardé mi tarjeta</Trans>}
      skipHint={<Trans>Sin tarjeta no se puede recargar tu saldo ni encender los SMS.</Trans>}
      aside={<WhatCardPays tenant={tenant} />}
    >
      {cards !== null && cards.length > 0 && (
        <SavedCards cards={cards} canWrite={false} onReplace={null} />
      )}
    </ElsewhereStep>
  );
}
