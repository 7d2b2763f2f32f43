import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { axisTicks } from '#src/domain/axis-ticks.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { PlotTick, SeriesNumber } from '#src/ui/plot.ts';
import { StackedBarsPlot } from '#src/ui/stacked-bars-plot.tsx';
import { channelLook } from './channel-words.ts';
import type { DailyUse, UsedChannelId } from './usage-days.ts';

/** The colour of a channel, the same in every plot. */
const seriesOf: Record<UsedChannelId, SeriesNumber> = {
  sms: 1,
  whatsapp: 2,
  email: 3,
  voice: 4,
  ai_voice: 5,
  unknown: 'other',
};

/** Days named under the bars: a week has room for all of them, a month on a phone for three. */
const MAX_LABELS = 7;
const FEW_LABELS = 3;

/** Use by day as stacked bars; the legend holds what each channel cost. `label` is what the plot says. */
export function UsagePlot({ use, label }: { use: DailyUse; label: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const drawing = useMemo(() => {
    const { locale, timeZone } = format;
    const isWeek = use.days.length <= MAX_LABELS;
    const nameOfDay = new Intl.DateTimeFormat(
      locale,
      isWeek ? { weekday: 'short', timeZone } : { day: 'numeric', month: 'short', timeZone },
    );
    const highest = Math.max(...use.days.map(({ totalMicros }) => totalMicros));
    return {
      series: use.channels.map(({ id }) => ({
        id,
        label: i18n._(channelLook(id).label),
        series: seriesOf[id],
      })),
      bars: use.days.map(({ startMs, costsMicros }) => ({
        id: String(startMs),
        values: costsMicros,
      })),
      xTicks: pickDays(use.days.length, isWeek ? MAX_LABELS : FEW_LABELS).map(
        (value): PlotTick => ({ value, text: nameOfDay.format(use.days[value]?.startMs) }),
      ),
      yTicks: axisTicks(highest).map(
        (value): PlotTick => ({
          value,
          text: format.micros(value, { fraction: 'price', trimZeros: true }),
        }),
      ),
    };
  }, [use, format, i18n]);

  return (
    <StackedBarsPlot
      label={label}
      {...drawing}
      summary={{
        title: t`Todo el periodo`,
        valueText: format.micros(use.totalMicros),
        rows: use.channels.map(({ id, costMicros }) => ({
          id,
          valueText: format.micros(costMicros),
        })),
      }}
      readoutLabel={t`Día`}
      readAt={(index) => {
        const day = use.days[index];
        if (day === undefined) return { title: '', rows: [] };
        const date = format.date(day.startMs);
        return {
          title: day.isOpen ? t`${date} (aún incompleto)` : date,
          valueText: format.micros(day.totalMicros),
          rows: use.channels.flatMap(({ id }, place) => {
            const costMicros = day.costsMicros[place] ?? 0;
            return costMicros === 0 ? [] : [{ id, valueText: format.micros(costMicros) }];
          }),
        };
      }}
    />
  );
}

/** Evenly spaced days, the first among them. */
function pickDays(dayCount: number, maxCount: number): number[] {
  const step = Math.ceil(dayCount / maxCount);
  const days: number[] = [];
  for (let day = 0; day < dayCount; day += step) days.push(day);
  return days;
}
