// Months of a time zone, by Intl alone.

/** The first instant of the month of an instant, and that of the next one. */
export function monthOf(atMs, timeZone) {
  const { year, month } = partsOf(atMs, timeZone);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return { startMs: startOf(year, month, timeZone), endMs: startOf(next[0], next[1], timeZone) };
}

function startOf(year, month, timeZone) {
  const local = Date.UTC(year, month - 1, 1);
  // Twice: the offset of the guess may be the one before a change of the clocks.
  let at = local - offsetMs(local, timeZone);
  at = local - offsetMs(at, timeZone);
  return at;
}

function offsetMs(atMs, timeZone) {
  const { year, month, day, hour, minute, second } = partsOf(atMs, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

function partsOf(atMs, timeZone) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return Object.fromEntries(
    format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]),
  );
}
