import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { EvidenceLine } from '#src/account/evidence-line.tsx';
import { HandOver } from '#src/account/hand-over.tsx';
import { useBackend } from '#src/backend/backend-context.ts';
import { channelsQuery, principalQuery, walletQuery } from '#src/backend/queries.ts';
import { canSend, type Channel } from '#src/channels/channel.ts';
import { hasPermission } from '#src/domain/principal.ts';
import { Button } from '#src/ui/button.tsx';
import { StepActions, StepFrame } from '#src/ui/step-frame.tsx';
import type { StepScreenProps } from '#src/wizard/step.ts';
import { BoardAtAGlance, isWorthAGlance } from './board-at-a-glance.tsx';
import { ChannelCard } from './channel-card.tsx';
import { ChannelsElsewhere } from './channels-elsewhere.tsx';

/** The readiness board; where channels are kept in the CRM, the way there and what can be seen of them. */
export function Screen(step: StepScreenProps) {
  const backend = useBackend();
  const { data: channels } = useSuspenseQuery(channelsQuery(backend));
  const { data: wallet } = useSuspenseQuery(walletQuery(backend));
  const availableMicros = wallet === null ? null : wallet.availableMicros;
  return channels === null || step.record.support !== 'manage' ? (
    <ChannelsElsewhere step={step} channels={channels} availableMicros={availableMicros} />
  ) : (
    <ChannelsHere step={step} channels={channels} availableMicros={availableMicros} />
  );
}

interface ChannelsHereProps {
  step: StepScreenProps;
  channels: readonly Channel[];
  /** Null where the balance cannot be read. */
  availableMicros: number | null;
}

/** Every channel with its state, what is missing, who acts next and the price. */
function ChannelsHere({ step, channels, availableMicros }: ChannelsHereProps) {
  const { record, onOutcome, onVisit, isReporting, reportError } = step;
  const { data: principal } = useSuspenseQuery(principalQuery(useBackend()));
  const canWrite = hasPermission(principal, 'channels:write');
  const board = { channels, availableMicros, canWrite };
  const activeCount = channels.filter(({ status }) => status === 'active').length;
  const readyCount = channels.filter((channel) => canSend(channel, availableMicros)).length;
  return (
    <StepFrame
      title={<Trans>Habilita tus canales</Trans>}
      evidence={<EvidenceLine record={record} />}
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
      {isWorthAGlance(board) && <BoardAtAGlance {...board} />}
      <ul className="grid gap-4">
        {channels.map((channel) => (
          <ChannelCard
            key={channel.id}
            channel={channel}
            availableMicros={availableMicros}
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
