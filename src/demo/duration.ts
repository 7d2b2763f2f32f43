/** The longest that a demo goes: longer ones would take seconds to tell anew, and show nothing else. */
export const LONGEST_MS = 180 * 86_400_000;

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
] as const;

/** "1d12h", "4m2.25s", "0s": whole milliseconds in as few letters as can be read. */
export function writeDuration(ms: number): string {
  let rest = ms;
  let text = '';
  for (const [unit, unitMs] of units) {
    const count = Math.floor(rest / unitMs);
    rest -= count * unitMs;
    if (count > 0) text += `${count}${unit}`;
  }
  return rest > 0 || text === '' ? `${text}${rest / 1_000}s` : text;
}

/** Null for what is no duration, and for one that is longer than a demo goes. */
export function readDuration(text: string): number | null {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d{1,3})?)s)?$/.exec(text);
  if (parts === null || text === '') return null;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  const wholeMs = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  const ms = wholeMs + Math.round(Number(seconds) * 1_000);
  return ms <= LONGEST_MS ? ms : null;
}
