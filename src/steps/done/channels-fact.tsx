import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
  if (wallet.data === null) {
    return (
      <FactState query={channels}>
        {(list) => <ChannelLists channels={list} availableMicros={null} />}
      </FactState>
    );
  }
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
  /** Null where the balance cannot be read: then being active is all that is known. */
  availableMicros: number | null;
}) {
  const ready = channels.filter((channel) => canSend(channel, availableMicros));
  const unpaid = channels.filter(
    (channel) => channel.status === 'active' && !ready.includes(channel),
  );
  const others = channels.filter(({ status }) => status !== 'active');
  return (
    <div className="grid gap-2">
      <ChannelLine label={<Trans>Puedes enviar por</Trans>} channels={ready} tone="success" />
      <ChannelLine label={<Trans>Falta saldo para</Trans>} channels={unpaid} tone="warning" />
      <ChannelLine label={<Trans>Todavía no por</Trans>} channels={others} tone="neutral" />
    </div>
  );
}

interface ChannelLineProps {
  label: ReactNode;
  channels: readonly Channel[];
  tone: 'success' | 'warning' | 'neutral';
}

/** A few words and the channels they are true of; nothing where there is none. */
function ChannelLine({ label, channels, tone }: ChannelLineProps) {
  const { i18n } = useLingui();
  if (channels.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>{label}</span>
      {channels.map(({ id }) => (
        <Badge key={id} tone={tone} icon={channelTable[id].icon}>
          {i18n._(channelTable[id].label)}
        </Badge>
      ))}
    </div>
  );
}
