import { Trans, useLingui } from '@lingui/react/macro';
import { HelpDisclosure } from '#src/account/help-disclosure.tsx';
import type { Channel } from '#src/channels/channel.ts';
import { channels } from '#src/channels/channels.ts';
import type { StepId } from '#src/domain/progress.ts';
import { useFormat } from '#src/i18n/format.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { Panel } from '#src/ui/panel.tsx';
import { BalanceBuys } from './balance-buys.tsx';
import { ChannelSwitch } from './channel-switch.tsx';
import { ChannelTest } from './channel-test.tsx';
import { resolveReadiness, type Readiness } from './readiness.ts';
import { RequirementItem } from './requirement-item.tsx';
import { UsualWait } from './usual-wait.tsx';
import { actorNames, labelOf, perUnit } from './words.ts';

interface ChannelCardProps {
  channel: Channel;
  /** Null where the balance cannot be read. */
  availableMicros: number | null;
  canWrite: boolean;
  onVisit: (stepId: StepId) => void;
}

const tones = {
  ready: 'success',
  no_balance: 'warning',
  off: 'neutral',
  your_turn: 'accent',
  waiting: 'warning',
  stopped: 'danger',
  unavailable: 'neutral',
  unknown: 'neutral',
} as const satisfies Record<Readiness['kind'], string>;

/** One channel on the board: where it stands, what is missing and who acts next, what it costs. */
export function ChannelCard({ channel, availableMicros, canWrite, onVisit }: ChannelCardProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const readiness = resolveReadiness(channel, availableMicros);
  const { label, icon } = channels[channel.id];
  const tone = tones[readiness.kind];
  const openRequirements = channel.requirements.filter(({ status }) => status !== 'met');
  return (
    <Panel as="li" className="grid gap-4" aria-labelledby={`channel-${channel.id}`}>
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 sm:gap-x-4">
        <IconTile icon={icon} tone={tone} />
        <div className="grid min-w-0 gap-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id={`channel-${channel.id}`} className="text-title-s">
              {i18n._(label)}
            </h2>
            <Badge tone={tone}>{i18n._(labelOf(readiness, canWrite))}</Badge>
          </div>
          {channel.price && (
            <p className="text-small text-ink-soft">
              <span className="figures font-semibold text-ink">
                {format.micros(channel.price.priceMicros, { fraction: 'price' })}
              </span>{' '}
              {i18n._(perUnit[channel.price.unit])}
            </p>
          )}
        </div>
        <ChannelSwitch channel={channel} readiness={readiness} canWrite={canWrite} />
        {channel.price && availableMicros !== null && readiness.kind === 'ready' && (
          <p className="col-span-full text-small text-balance text-ink-soft sm:col-span-2 sm:col-start-2">
            <BalanceBuys availableMicros={availableMicros} {...channel.price} />
          </p>
        )}
      </div>
      <NextMove readiness={readiness} channel={channel} onVisit={onVisit} />
      {openRequirements.length > 0 && readiness.kind !== 'unavailable' && (
        <HelpDisclosure
          topic="channel_requirements"
          summary={
            readiness.kind === 'stopped' ||
            openRequirements.some(({ status }) => status === 'rejected') ? (
              <Trans>Qué pasó y cómo se resuelve</Trans>
            ) : readiness.kind === 'your_turn' ? (
              <Trans>Qué falta y cómo se hace</Trans>
            ) : (
              <Trans>Qué se está revisando</Trans>
            )
          }
        >
          <ul className="grid gap-5">
            {channel.requirements.map((requirement) => (
              <RequirementItem
                key={requirement.id}
                channelId={channel.id}
                requirement={requirement}
                canWrite={canWrite}
                onVisit={onVisit}
              />
            ))}
          </ul>
        </HelpDisclosure>
      )}
      {channel.canTest && readiness.kind === 'ready' && <ChannelTest channel={channel} />}
    </Panel>
  );
}

/** The one sentence under the name: what is true, and whose move it is. */
function NextMove({
  readiness,
  channel,
  onVisit,
}: {
  readiness: Readiness;
  channel: Channel;
  onVisit: (stepId: StepId) => void;
}) {
  const { i18n } = useLingui();
  switch (readiness.kind) {
    case 'no_balance':
      return (
        <div className="grid justify-items-start gap-1">
          <p>
            <Trans>Está activo, pero tu saldo no alcanza para enviar.</Trans>
          </p>
          <Button variant="quiet" className="-mx-4" onClick={() => onVisit('balance')}>
            <Trans>Recargar saldo</Trans>
          </Button>
        </div>
      );
    case 'your_turn':
      return (
        <p>
          <Trans>
            Falta: <strong>{readiness.requirement.title.replace(/\.$/, '')}</strong>.
          </Trans>
        </p>
      );
    case 'waiting':
      return readiness.requirement === null ? (
        <p>
          <Trans>Lo están revisando. No tienes que hacer nada.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Ahora le toca a <strong>{i18n._(actorNames[readiness.requirement.actor])}</strong>:{' '}
            {readiness.requirement.title}.
          </Trans>{' '}
          <UsualWait hours={readiness.requirement.usualWaitHours} />
        </p>
      );
    case 'stopped':
    case 'unavailable':
      return channel.statusReason === null ? null : <p>{channel.statusReason}</p>;
    case 'unknown':
      return (
        <p>
          <Trans>No pudimos leer el estado de este canal. Míralo en tu CRM.</Trans>
        </p>
      );
    default:
      return null;
  }
}
