import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#src/backend/backend-context.ts';
import { channelsQuery } from '#src/backend/queries.ts';
import type { Channel } from '#src/channels/channel.ts';
import { channels as channelTable } from '#src/channels/channels.ts';
import { Badge } from '#src/ui/badge.tsx';
import { FactState } from './fact-state.tsx';

/** By which channels the account can send now, and by which not yet. */
export function ChannelsFact() {
  const channels = useQuery(channelsQuery(useBackend()));
  return <FactState query={channels}>{(list) => <ChannelLists channels={list} />}</FactState>;
}

function ChannelLists({ channels }: { channels: readonly Channel[] }) {
  const active = channels.filter(({ status }) => status === 'active');
  const others = channels.filter(({ status }) => status !== 'active');
  return (
    <div className="grid gap-2">
      {active.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span>
            <Trans>Puedes enviar por</Trans>
          </span>
          <ChannelBadges channels={active} tone="success" />
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
  tone: 'success' | 'neutral';
}) {
  const { i18n } = useLingui();
  return channels.map(({ id }) => (
    <Badge key={id} tone={tone} icon={channelTable[id].icon}>
      {i18n._(channelTable[id].label)}
    </Badge>
  ));
}
