import { Trans, useLingui } from '@lingui/react/macro';
import { channels } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { MonthRow } from './month-row.tsx';
import type { MonthOffer } from './use-typical-month.ts';

interface MonthRowsProps {
  offer: MonthOffer;
  onQuantityChange: (channelId: string, quantity: number) => void;
}

/** The month channel by channel, each to drag or to type, at the account's prices. */
export function MonthRows({ offer, onQuantityChange }: MonthRowsProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { prices } = offer;
  return (
    <div className="grid gap-5 pt-2">
      {prices.priced.map((price) => (
        <MonthRow
          key={price.channelId}
          price={price}
          offer={offer}
          onQuantityChange={onQuantityChange}
        />
      ))}
      {prices.unpriced.length > 0 && (
        <p className="text-small text-ink-soft">
          <Trans>
            Tu cuenta no tiene precio para{' '}
            {format.list(prices.unpriced.map((id) => i18n._(channels[id].label)))}: no entra en la
            cuenta.
          </Trans>
        </p>
      )}
    </div>
  );
}
