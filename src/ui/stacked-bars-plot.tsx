import type { PlotReading, PlotTick, SeriesNumber } from './plot.ts';

export interface StackedBarsPlotProps {
  /** What the plot says, as a sentence or two: its text alternative. */
  label: string;
  /** From the bottom of the stack up; also the legend, in this order. */
  series: readonly { id: string; label: string; series: SeriesNumber }[];
  /** One bar each, oldest first; values in the order of `series`, zero or more. */
  bars: readonly { id: string; values: readonly number[] }[];
  /** `value` is the index of a bar. */
  xTicks: readonly PlotTick[];
  /** The lowest (0) and the highest are the ends of the axis (see domain/axis-ticks.ts). */
  yTicks: readonly PlotTick[];
  /** What a bar says, asked for only when somebody looks. */
  readAt: (index: number) => PlotReading;
  /** Name of the readout's control: "Día". */
  readoutLabel: string;
}

/** Amounts over time as stacked bars, with a legend and a readout of one bar. */
export function StackedBarsPlot({ label }: StackedBarsPlotProps) {
  return <figure aria-label={label} className="h-64 w-full" />;
}
