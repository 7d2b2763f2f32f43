import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ElsewhereStep } from '#src/account/elsewhere-step.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { configQuery } from '#src/backend/queries.ts';
import type { Channel } from '#src/channels/channel.ts';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { BoardAtAGlance } from './board-at-a-glance.tsx';

interface ChannelsElsewhereProps {
  step: StepScreenProps;
  /** What the account shows of them; null where it shows nothing. */
  channels: readonly Channel[] | null;
  availableMicros: number | null;
}

/** Where channels are switched on in the CRM: the way there, and how each stands as far as it can be seen. */
export function ChannelsElsewhere({ step, channels, availableMicros }: ChannelsElsewhereProps) {
  const { data: config } = useSuspenseQuery(configQuery(useBackend()));
  const { brandName, crm } = config.tenant;
  return (
    <ElsewhereStep
      step={step}
      title={<Trans>Habilita tus canales</Trans>}
      panelTitle={<Trans>Se encienden en {brandName}</Trans>}
      todo={<Trans>Enciende los canales que vas a usar.</Trans>}
      url={crm.url}
      declareLabel={<Trans>Ya tengo un canal encendido</Trans>}
      skipHint={<Trans>Mientras no haya un canal encendido, no sale ningún mensaje.</Trans>}
    >
      {channels !== null && (
        <BoardAtAGlance channels={channels} availableMicros={availableMicros} canWrite isReadOnly />
      )}
    </ElsewhereStep>
  );
}
