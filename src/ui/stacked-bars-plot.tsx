import { memo, useMemo } from 'react';
import { classNames } from './class-names.ts';
import type { PlotLegendItem, PlotReading, PlotTick, SeriesNumber } from './plot.ts';
import { PlotCursorControl, usePlotCursor } from './plot-cursor.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { PlotLegend, seriesClass, toSpokenReading } from './plot-legend.tsx';

export interface StackedBarsPlotProps {
  /** What the plot says, as a sentence or two: its text alternative. */
  label: string;
  /** From the bottom of the stack up; also the legend, in this order. */
  series: readonly { id: string; label: string; series: SeriesNumber }[];
  /** One bar each, oldest first; integer values in the order of `series`, zero or more. */
  bars: readonly { id: string; values: readonly number[] }[];
  /** `value` is the index of a bar. */
  xTicks: readonly PlotTick[];
  /** Evenly spaced; the first (0) and the last are the ends of the axis (see domain/axis-ticks.ts). */
  yTicks: readonly PlotTick[];
  /** What stands below while nobody looks at a bar: the sums. Rows by the ids of `series`. */
  summary?: PlotReading | undefined;
  /** What a bar says, asked for only when somebody looks. */
  readAt: (index: number) => PlotReading;
  /** Name of the readout's control: "Día". */
  readoutLabel: string;
}

/** Amounts over time as stacked bars, with a legend that reads out one bar. */
export function StackedBarsPlot(props: StackedBarsPlotProps) {
  const { label, series, bars, xTicks, yTicks, summary, readAt, readoutLabel } = props;
  const count = bars.length;
  const cursor = usePlotCursor(count, (part) => Math.floor(part * count));
  const items = useMemo<PlotLegendItem[]>(
    () => series.map((entry) => ({ id: entry.id, label: entry.label, swatch: entry.series })),
    [series],
  );
  return (
    <PlotFrame
      label={label}
      yTicks={yTicks}
      xTicks={xTicks}
      toPart={(index) => (index + 0.5) / Math.max(1, count)}
      cursor={cursor}
      control={
        count === 0 ? null : (
          <PlotCursorControl
            cursor={cursor}
            count={count}
            label={readoutLabel}
            toText={(index) => toSpokenReading(items, readAt(index))}
          />
        )
      }
      footer={
        <PlotLegend
          items={items}
          reading={cursor.index === null ? summary : readAt(cursor.index)}
        />
      }
    >
      {cursor.index === null ? null : (
        <span
          style={{ left: `${(cursor.index / count) * 100}%`, width: `${100 / count}%` }}
          className="absolute inset-y-0 rounded-tag bg-ink/8 forced-colors:border forced-colors:border-[CanvasText]"
        />
      )}
      <Bars bars={bars} series={series} top={yTicks.at(-1)?.value ?? 1} />
    </PlotFrame>
  );
}

/** In thinner bars a texture is noise. */
const MAX_TEXTURED_BARS = 45;

interface BarsProps {
  bars: StackedBarsPlotProps['bars'];
  series: StackedBarsPlotProps['series'];
  top: number;
}

/** Boxes and not SVG: their corners and gaps are pixels at every width, without measuring. */
const Bars = memo(function Bars({ bars, series, top }: BarsProps) {
  return (
    <div className="absolute inset-0 flex">
      {bars.map(({ id, values }) => (
        <div key={id} className="flex min-w-0 flex-1 items-end justify-center">
          <div
            style={{ height: `${(sum(values) / Math.max(1, top)) * 100}%` }}
            className="flex w-4/5 max-w-7 flex-col-reverse gap-px overflow-hidden rounded-t-[3px]"
          >
            {series.map((entry, index) => {
              const value = values[index] ?? 0;
              return value === 0 ? null : (
                <div
                  key={entry.id}
                  style={{ flexGrow: value }}
                  className={classNames(
                    'basis-0 print-exact forced-color-adjust-none',
                    seriesClass[entry.series],
                    bars.length > MAX_TEXTURED_BARS && 'bg-none',
                  )}
                />
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
