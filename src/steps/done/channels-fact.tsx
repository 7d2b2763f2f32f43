import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { channelsQuery, walletQuery } from '#src/backend/queries.ts';
import { canSend, type Channel } from '#src/channels/channel.ts';
import { channels as channelTable } from '#src/channels/channels.ts';
import { Badge } from '#src/ui/badge.tsx';
import { FactState } from './fact-state.tsx';

/** By which channels the account can send now, and by which not yet. */
export function ChannelsFact() {
  const backend = useBackend();
  const channels = useQuery(channelsQuery(backend));
  const wallet = useQuery(walletQuery(backend));
  return (
    <FactState query={channels}>
      {(list) => (
        <FactState query={wallet}>
          {({ availableMicros }) => (
            <ChannelLists channels={list} availableMicros={availableMicros} />
          )}
        </FactState>
      )}
    </FactState>
  );
}

function ChannelLists({
  channels,
  availableMicros,
}: {
  channels: readonly Channel[];
  availableMicros: number;
}) {
  const ready = channels.filter((channel) => canSend(channel, availableMicros));
  const unpaid = channels.filter(
    (channel) => channel.status === 'active' && !ready.includes(channel),
  );
  const others = channels.filter(({ status }) => status !== 'active');
  return (
    <div className="grid gap-2">
      {ready.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span>
            <Trans>Puedes enviar por</Trans>
          </span>
          <ChannelBadges channels={ready} tone="success" />
        </div>
      )}
      {unpaid.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span>
            <Trans>Falta saldo para</Trans>
          </span>
          <ChannelBadges channels={unpaid} tone="warning" />
        </div>
      )}
      {others.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span>
            <Trans>Todavía no por</Trans>
          </span>
          <ChannelBadges channels={others} tone="neutral" />
        </div>
      )}
    </div>
  );
}

function ChannelBadges({
  channels,
  tone,
}: {
  channels: readonly Channel[];
  tone: 'success' | 'warning' | 'neutral';
}) {
  const { i18n } = useLingui();
  return channels.map(({ id }) => (
    <Badge key={id} tone={tone} icon={channelTable[id].icon}>
      {i18n._(channelTable[id].label)}
    </Badge>
  ));
}
