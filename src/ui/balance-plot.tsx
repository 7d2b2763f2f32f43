import type { PlotReading, PlotTick } from './plot.ts';

export interface BalancePlotProps {
  /** What the plot says, as a sentence or two: its text alternative. */
  label: string;
  /** End of the time axis; it starts at 0. Days, or any unit that points and marks share. */
  xMax: number;
  /** Corners of the line, ascending in x. Any integer unit for y. */
  points: readonly PlotPoint[];
  xTicks: readonly PlotTick[];
  /** The lowest and the highest are the ends of the axis (see domain/axis-ticks.ts). */
  yTicks: readonly PlotTick[];
  threshold?: PlotTick | undefined;
  /** Recharges, at the balance after them. */
  marks?: readonly PlotPoint[] | undefined;
  /** The same month without the rule. */
  ghost?: { points: readonly PlotPoint[]; text: string } | undefined;
  /** Where sending stops. */
  stop?: { x: number; text: string } | undefined;
  /** What a whole x (0 to xMax) says, asked for only when somebody looks; without it there is no readout. */
  readAt?: ((x: number) => PlotReading) | undefined;
  /** Name of the readout's control: "Día". */
  readoutLabel?: string | undefined;
}

export interface PlotPoint {
  x: number;
  y: number;
}

/** A balance over time: line, threshold, recharges, and what would be without them. */
export function BalancePlot({ label }: BalancePlotProps) {
  return <figure aria-label={label} className="h-64 w-full" />;
}
