import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import type { Transaction } from '#src/backend/ledger.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';
import { DataList, type DataListItem } from '#src/ui/data-list.tsx';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { channelLook } from './channel-words.ts';
import { movements, unitLabels } from './history-words.ts';

/** One movement: what, when, how much. It opens on its own numbers and the balance it left. */
export function HistoryRow({ row }: { row: Transaction }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const movement = movements[row.type];
  const channel = row.usage === null ? null : channelLook(row.usage.channelId);
  const isCredit = row.amountMicros > 0;
  return (
    <details className="group">
      <summary className="-mx-2 flex list-none items-center gap-3 rounded-control px-2 py-2.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <IconTile
          icon={channel?.icon ?? movement.icon}
          tone={isCredit ? 'success' : 'neutral'}
          size="sm"
        />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">
            {i18n._(channel?.label ?? movement.label)}
          </span>
          <span className="figures block text-caption text-ink-faint">
            {format.time(row.postedAtMs)}
          </span>
        </span>
        <span
          className={classNames(
            'figures shrink-0 font-semibold',
            isCredit ? 'text-success-ink' : 'text-ink',
          )}
        >
          {format.micros(row.amountMicros, { signed: true, fraction: 'price' })}
        </span>
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 text-ink-faint transition-[rotate] duration-base ease-standard group-open:rotate-180"
        />
      </summary>
      <div className="mt-1 mb-4 rounded-control bg-sunken p-4">
        {row.description !== '' && <p className="mb-3 text-small">{row.description}</p>}
        <RowNumbers row={row} />
      </div>
    </details>
  );
}

function RowNumbers({ row }: { row: Transaction }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const items: DataListItem[] = [];
  if (row.usage !== null) {
    const { quantity, unit, unitPriceMicros } = row.usage;
    items.push({
      id: 'quantity',
      term: <Trans>Cantidad</Trans>,
      value: i18n._(unitLabels[unit](format.number(quantity, 2))),
    });
    if (unitPriceMicros !== null) {
      items.push({
        id: 'price',
        term: <Trans>Precio unitario</Trans>,
        value: format.micros(unitPriceMicros, { fraction: 'price' }),
      });
    }
  }
  items.push(
    {
      id: 'amount',
      term: <Trans>Movimiento</Trans>,
      value: format.micros(row.amountMicros, { signed: true, fraction: 'price' }),
    },
    {
      id: 'balance',
      term: <Trans>Saldo después</Trans>,
      value: format.micros(row.balanceAfterMicros, { fraction: 'price' }),
    },
  );
  if (row.occurredAtMs !== null && row.occurredAtMs !== row.postedAtMs) {
    items.push({
      id: 'occurred',
      term: <Trans>Fecha del consumo</Trans>,
      value: format.dateTime(row.occurredAtMs),
    });
  }
  items.push({
    id: 'posted',
    term: <Trans>Registrado</Trans>,
    value: format.dateTime(row.postedAtMs),
  });
  return <DataList items={items} />;
}
