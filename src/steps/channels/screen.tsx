import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { HandOver } from '#src/account/hand-over.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { channelsQuery, principalQuery, walletQuery } from '#src/backend/queries.ts';
import { canSend } from '#src/channels/channel.ts';
import { hasPermission } from '#src/domain/principal.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { BoardAtAGlance } from './board-at-a-glance.tsx';
import { ChannelCard } from './channel-card.tsx';
import { ChannelsElsewhere } from './channels-elsewhere.tsx';

/** The readiness board, or where the channels are when the backend cannot tell. */
export function Screen(props: StepScreenProps) {
  return props.record.support === 'guide' ? (
    <ChannelsElsewhere {...props} />
  ) : (
    <ChannelsHere {...props} />
  );
}

/** Every channel with its state, what is missing, who acts next and the price. */
function ChannelsHere({ onOutcome, onVisit, isReporting, reportError }: StepScreenProps) {
  const backend = useBackend();
  const { data: channels } = useSuspenseQuery(channelsQuery(backend));
  const { data: wallet } = useSuspenseQuery(walletQuery(backend));
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const canWrite = hasPermission(principal, 'channels:write');
  const activeCount = channels.filter(({ status }) => status === 'active').length;
  const readyCount = channels.filter((channel) => canSend(channel, wallet.availableMicros)).length;
  // Where all are ready, or all stopped at once, the cards say it; the board is for telling them apart.
  const isMixed =
    readyCount < channels.length && channels.some(({ status }) => status !== 'suspended');
  return (
    <StepFrame
      title={<Trans>Habilita tus canales</Trans>}
      lead={
        activeCount === 0 ? (
          <Trans>Aquí ves qué le falta a cada canal y a quién le toca el siguiente paso.</Trans>
        ) : readyCount === 0 ? (
          <Trans>Tienes canales activos, pero tu saldo no alcanza para enviar.</Trans>
        ) : readyCount === channels.length ? (
          <Trans>Todos tus canales están listos. Puedes enviar por cualquiera.</Trans>
        ) : (
          <Plural
            value={readyCount}
            one="Ya puedes enviar por # canal. Los demás te dicen qué les falta y a quién le toca."
            other="Ya puedes enviar por # canales. Los demás te dicen qué les falta y a quién le toca."
          />
        )
      }
    >
      {!canWrite && (
        <HandOver
          stepId="channels"
          why={<Trans>Encender o configurar canales es de quien administra la cuenta.</Trans>}
        />
      )}
      {isMixed && (
        <BoardAtAGlance
          channels={channels}
          availableMicros={wallet.availableMicros}
          canWrite={canWrite}
        />
      )}
      <ul className="grid gap-4">
        {channels.map((channel) => (
          <ChannelCard
            key={channel.id}
            channel={channel}
            availableMicros={wallet.availableMicros}
            canWrite={canWrite}
            onVisit={onVisit}
          />
        ))}
      </ul>
      {activeCount === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>
            Si lo dejas para después, todavía no podrás enviar nada. Vuelve cuando quieras.
          </Trans>
        </p>
      )}
      <StepActions
        primary={
          activeCount > 0 ? (
            <Button
              variant="primary"
              size="lg"
              isBusy={isReporting}
              onClick={() => onOutcome('done')}
            >
              <Trans>Ver el resumen</Trans>
            </Button>
          ) : (
            <Button
              variant="primary"
              size="lg"
              isBusy={isReporting}
              onClick={() => onOutcome('skipped')}
            >
              <Trans>Elegir canales después</Trans>
            </Button>
          )
        }
        onBack={() => onOutcome('back')}
        isBusy={isReporting}
        error={reportError}
      />
    </StepFrame>
  );
}
