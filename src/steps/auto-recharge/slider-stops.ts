import type { CountedUnit } from './month-prices.ts';

/** Where the slider of a unit ends. More can be typed. */
const ends: Record<CountedUnit, number> = {
  segment: 20_000,
  message: 20_000,
  conversation: 20_000,
  email: 200_000,
  minute: 5_000,
  second: 300_000,
};

/** Two significant digits, closer together at the beginning of each power of ten, as quantities are thought of. */
const leads = [10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90];

/** The quantities a slider passes: nothing, then round numbers with about the same ratio from one to the next. */
export function sliderStops(unit: CountedUnit): number[] {
  const stops = [0];
  for (let power = 1; power * 10 <= ends[unit]; power *= 10) {
    stops.push(...leads.map((lead) => lead * power).filter((stop) => stop <= ends[unit]));
  }
  return stops;
}

/** The stop that lies closest to a quantity; beyond the end it is the last one. */
export function toPosition(quantity: number, stops: readonly number[]): number {
  let nearest = 0;
  stops.forEach((stop, position) => {
    if (Math.abs(stop - quantity) < Math.abs((stops[nearest] ?? 0) - quantity)) nearest = position;
  });
  return nearest;
}
