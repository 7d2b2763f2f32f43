import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { channels } from '#src/channels/channels.ts';
import { useFormat } from '#src/i18n/format.ts';
import { SliderField } from '#src/ui/slider-field.tsx';
import { useLeave } from '#src/ui/use-leave.ts';
import { MAX_QUANTITY, quantityOf } from './month.ts';
import type { ChannelPrice } from './month-prices.ts';
import { describeQuantity, perUnit, unitNames } from './month-words.ts';
import { readQuantity } from './read-quantity.ts';
import { sliderStops, toPosition } from './slider-stops.ts';
import { type MonthOffer, useChosenMonth } from './use-typical-month.ts';

interface MonthRowProps {
  price: ChannelPrice;
  offer: MonthOffer;
  onQuantityChange: (channelId: string, quantity: number) => void;
}

/** What is typed and which quantity it was typed over: once that is another one, the text is out of date. */
interface Typed {
  text: string;
  over: number;
  isLeft: boolean;
}

/** One channel of the month: how much of it, and what that costs. It reads its own quantity, so only what moves renders. */
export function MonthRow({ price, offer, onQuantityChange }: MonthRowProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const leave = useLeave();
  const [typed, setTyped] = useState<Typed | null>(null);
  const { channelId, unit, priceMicros } = price;
  const quantity = useChosenMonth(offer, (month) =>
    month === null ? 0 : quantityOf(month, channelId),
  );
  const stops = useMemo(() => sliderStops(unit), [unit]);
  const current = typed?.over === quantity ? typed : null;
  const read = current === null ? null : readQuantity(current.text, format.locale);
  const { label, icon } = channels[channelId];

  function type(text: string) {
    const next = readQuantity(text, format.locale);
    setTyped({ text, over: next.ok ? next.quantity : quantity, isLeft: false });
    if (next.ok) onQuantityChange(channelId, next.quantity);
  }

  function problem(): string | undefined {
    if (current?.isLeft !== true || read === null || read.ok) return undefined;
    return read.problem === 'too_large'
      ? t`Escribe ${format.number(MAX_QUANTITY)} o menos.`
      : t`Escribe un número entero, como 300, o 0.`;
  }

  return (
    <SliderField
      id={`month-${channelId}`}
      label={i18n._(label)}
      icon={icon}
      hint={
        <Trans>
          {format.micros(priceMicros, { fraction: 'price' })} {i18n._(perUnit[unit])}
        </Trans>
      }
      trailing={format.micros(quantity * priceMicros)}
      unit={i18n._(unitNames[unit])}
      text={current?.text ?? format.number(quantity)}
      onTextChange={type}
      onBlur={() =>
        leave(() => setTyped((last) => (last === null ? null : leaveText(last, format.locale))))
      }
      error={problem()}
      position={toPosition(quantity, stops)}
      lastPosition={stops.length - 1}
      onPositionChange={(position) => {
        setTyped(null);
        onQuantityChange(channelId, stops[position] ?? 0);
      }}
      valueText={i18n._(describeQuantity(quantity, unit, format.number(quantity)))}
    />
  );
}

/** A text that can be read gives way to the figure it stands for; one that cannot stays to be mended. */
function leaveText(typed: Typed, locale: string): Typed | null {
  return readQuantity(typed.text, locale).ok ? null : { ...typed, isLeft: true };
}
