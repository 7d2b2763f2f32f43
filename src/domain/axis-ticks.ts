/**
 * Round values for an axis from zero (or below) to a largest value: at most `maxCount` steps of 1, 2, 2.5 or 5 times
 * a power of ten, whole numbers. The last is not below the largest value, the first not above the smallest.
 */
export function axisTicks(largest: number, maxCount = 4, smallest = 0): number[] {
  const low = Math.min(0, smallest);
  const span = Math.max(1, largest - low);
  const step = niceStep(span / maxCount);
  const ticks: number[] = [];
  const from = Math.floor(low / step);
  const to = Math.max(from + 1, Math.ceil(largest / step));
  for (let index = from; index <= to; index += 1) ticks.push(index * step);
  return ticks;
}

/** The smallest nice whole step that is not below. */
function niceStep(wanted: number): number {
  let power = 1;
  while (power * 10 < wanted) power *= 10;
  const steps = [10, 20, 25, 50, 100].map((tenths) => (tenths * power) / 10);
  return steps.find((step) => Number.isInteger(step) && step >= wanted) ?? Math.ceil(wanted);
}
