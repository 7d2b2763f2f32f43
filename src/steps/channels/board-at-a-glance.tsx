import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Hourglass, Minus, TriangleAlert, UserRound } from 'lucide-react';
import { type Channel, countUnits } from '#src/channels/channel.ts';
import { channels as channelTable } from '#src/channels/channels.ts';
import { Badge, type BadgeTone } from '#src/ui/badge.tsx';
import { classNames } from '#src/ui/class-names.ts';
import type { Icon } from '#src/ui/icon.ts';
import { Panel } from '#src/ui/panel.tsx';
import { type Readiness, resolveReadiness } from './readiness.ts';
import { UnitCount } from './unit-count.tsx';
import { labelOf, whoseTurn } from './words.ts';

interface BoardProps {
  channels: readonly Channel[];
  /** Null where the balance cannot be read. */
  availableMicros: number | null;
  canWrite: boolean;
  /** Channels are switched in the CRM: how each stands is told, for there is nothing else here that does. */
  isReadOnly?: boolean;
}

/** Whether it is not the same one's turn everywhere: where it is, each channel says so itself. */
export function isWorthAGlance({ channels, availableMicros, canWrite }: BoardProps): boolean {
  const turnIds = channels.map(
    (channel) => whoseTurn(resolveReadiness(channel, availableMicros), canWrite).id,
  );
  return new Set(turnIds).size > 1;
}

/** Every channel in a line: who acts next, and what the balance buys of it, side by side. */
export function BoardAtAGlance({
  channels,
  availableMicros,
  canWrite,
  isReadOnly = false,
}: BoardProps) {
  const { i18n, t } = useLingui();
  const hasBalance = availableMicros !== null && availableMicros > 0;
  return (
    <Panel as="section" padding="none" aria-label={t`De un vistazo`}>
      <div className="flex items-baseline justify-between gap-4 border-b border-line px-4 py-3 text-caption text-ink-soft sm:px-5">
        <h2 className="font-semibold">
          {isReadOnly ? t`De un vistazo` : <Trans>A quién le toca</Trans>}
        </h2>
        {hasBalance && (
          <p className="text-end">
            <Trans>Todo tu saldo en un solo canal</Trans>
          </p>
        )}
      </div>
      <ul className="divide-y divide-line">
        {channels.map((channel) => {
          const { label, icon: Picture } = channelTable[channel.id];
          const readiness = resolveReadiness(channel, availableMicros);
          const { icon, tone } = turns[readiness.kind];
          return (
            <li
              key={channel.id}
              className={classNames(
                'grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-4 py-3 sm:px-5',
                hasBalance && 'sm:grid-cols-[auto_10rem_minmax(0,1fr)_auto]',
              )}
            >
              <Picture aria-hidden className="size-5 text-ink-soft" />
              <span className="font-semibold">{i18n._(label)}</span>
              <span className={hasBalance ? 'max-sm:col-start-2 max-sm:row-start-2' : undefined}>
                <Badge tone={tone} icon={icon}>
                  {i18n._((isReadOnly ? labelOf : whoseTurn)(readiness, canWrite))}
                </Badge>
              </span>
              {hasBalance && (
                <span className="figures text-end text-small text-ink-soft">
                  <Buys channel={channel} availableMicros={availableMicros} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

const turns: Record<Readiness['kind'], { icon: Icon; tone: BadgeTone }> = {
  ready: { icon: Check, tone: 'success' },
  no_balance: { icon: UserRound, tone: 'warning' },
  off: { icon: Minus, tone: 'neutral' },
  your_turn: { icon: UserRound, tone: 'accent' },
  waiting: { icon: Hourglass, tone: 'warning' },
  stopped: { icon: TriangleAlert, tone: 'danger' },
  unavailable: { icon: Minus, tone: 'neutral' },
  unknown: { icon: Minus, tone: 'neutral' },
};

function Buys({
  channel: { price },
  availableMicros,
}: {
  channel: Channel;
  availableMicros: number;
}) {
  const count = price === null ? null : countUnits(availableMicros, price.priceMicros);
  if (price === null || count === null) return <Trans>Sin precio</Trans>;
  return count === 0 ? <Trans>Nada todavía</Trans> : <UnitCount count={count} unit={price.unit} />;
}
