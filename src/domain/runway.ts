/** Whole days a balance lasts at a daily use; null where there is no use to judge by. Zero: it ends today. */
export function runwayDays(availableMicros: number, dailyUseMicros: number): number | null {
  if (dailyUseMicros <= 0) return null;
  return Math.max(0, Math.floor(availableMicros / dailyUseMicros));
}
