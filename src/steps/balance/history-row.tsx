import { Trans, useLingui } from '@lingui/react/macro';
import type { Transaction } from '#src/backend/ledger.ts';
import { useFormat } from '#src/i18n/format.ts';
import { classNames } from '#src/ui/class-names.ts';
import { IconTile } from '#src/ui/icon-tile.tsx';
import { channelLook } from './channel-words.ts';
import { movements } from './history-words.ts';

interface HistoryRowProps {
  row: Transaction;
  cellRole: 'cell' | 'gridcell';
  /** Whether Tab stops here; the arrows lead to the others. */
  isTabStop: boolean;
  onOpen: () => void;
}

/** The cells of one movement: what, when, how much, and the balance it left. The whole row opens it. */
export function HistoryRow({ row, cellRole, isTabStop, onOpen }: HistoryRowProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const movement = movements[row.type];
  const channel = row.usage === null ? null : channelLook(row.usage.channelId);
  const isCredit = row.amountMicros > 0;
  const balance = format.micros(row.balanceAfterMicros);
  return (
    <>
      <span role={cellRole} className="flex min-w-0 flex-1 items-center gap-3">
        <IconTile
          icon={channel?.icon ?? movement.icon}
          tone={isCredit ? 'success' : 'neutral'}
          size="sm"
        />
        <span className="min-w-0 flex-1">
          <button
            type="button"
            tabIndex={isTabStop ? 0 : -1}
            aria-haspopup="dialog"
            onClick={onOpen}
            className="block w-full truncate text-start font-medium outline-none after:absolute after:inset-0 after:rounded-control focus-visible:after:focus-ring focus-visible:after:-outline-offset-2"
          >
            {i18n._(channel?.label ?? movement.label)}
          </button>
          <span className="figures block truncate text-caption text-ink-faint">
            {format.time(row.postedAtMs)}
          </span>
        </span>
      </span>
      <span role={cellRole} className="figures shrink-0 text-end">
        <span
          className={classNames('block font-semibold', isCredit ? 'text-success-ink' : 'text-ink')}
        >
          {format.micros(row.amountMicros, { signed: true, fraction: 'price' })}
        </span>
        <span className="block text-caption text-ink-faint">
          <Trans>Saldo {balance}</Trans>
        </span>
      </span>
    </>
  );
}
