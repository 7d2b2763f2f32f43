/** A tick of an axis, with its text. */
export interface PlotTick {
  value: number;
  text: string;
}

/** What a plot says of one day, for the eye and spoken. */
export interface PlotReading {
  title: string;
  rows: readonly { id: string; label: string; valueText: string; series?: SeriesNumber }[];
}

/** The five series colours, `--color-series-1` to `-5`. */
export type SeriesNumber = 1 | 2 | 3 | 4 | 5;
