import { offsetMs } from './calendar.ts';

/*
 * A zone as a calendar file has to carry it (RFC 5545, VTIMEZONE), read from what the browser itself knows of the zone:
 * a table of all zones would be larger than the first load and older than the browser.
 */

interface Change {
  /** What the wall clock showed as it changed, as if it were UTC. */
  wallMs: number;
  fromMs: number;
  toMs: number;
}

const DAY_MS = 86_400_000;
/** After 28 years weekdays and days of the month come together as before: a rule has shown all it can. */
const RULE_YEARS = 28;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The lines of a zone, right for every instant from `sinceMs` on. Throws a RangeError for a zone that does not exist. */
export function toZoneLines(timeZone: string, sinceMs: number): string[] {
  const { changes, isStartKnown } = findChanges(timeZone, sinceMs);
  const kinds = new Set(changes.map(toKind));
  const offset = offsetMs(sinceMs, timeZone);
  const start: Change = { wallMs: 0, fromMs: offset, toMs: offset };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(isStartKnown ? [] : toObservance([start])),
    ...[...kinds].flatMap((kind) =>
      toObservance(changes.filter((change) => toKind(change) === kind)),
    ),
    'END:VTIMEZONE',
  ];
}

function toKind({ fromMs, toMs }: Change): string {
  return `${fromMs} ${toMs}`;
}

/** Every change of clocks that matters from an instant on, the last one before it included. */
function findChanges(timeZone: string, sinceMs: number) {
  const stepMs = 14 * DAY_MS; // Morocco's month of winter time is the shortest stretch there is
  const found: { atMs: number; change: Change }[] = [];
  let fromMs = offsetMs(sinceMs - 400 * DAY_MS, timeZone);
  for (let atMs = sinceMs - 400 * DAY_MS; atMs < sinceMs + (RULE_YEARS + 1) * 365.25 * DAY_MS; ) {
    const nextMs = atMs + stepMs;
    const toMs = offsetMs(nextMs, timeZone);
    if (toMs !== fromMs) {
      const changeMs = findChange(timeZone, atMs, nextMs, fromMs);
      found.push({ atMs: changeMs, change: { wallMs: changeMs + fromMs, fromMs, toMs } });
    }
    atMs = nextMs;
    fromMs = toMs;
  }
  const first = found.findLastIndex(({ atMs }) => atMs <= sinceMs);
  return {
    changes: found.slice(Math.max(0, first)).map(({ change }) => change),
    isStartKnown: first >= 0,
  };
}

/** The minute at which an offset gives way to another. */
function findChange(timeZone: string, lowMs: number, highMs: number, fromMs: number): number {
  let low = Math.floor(lowMs / 60_000);
  let high = Math.ceil(highMs / 60_000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle * 60_000, timeZone) === fromMs) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

/** Changes from one offset to another: as a rule of the year where they follow one, one by one where they do not. */
function toObservance(changes: Change[]): string[] {
  const [first] = changes;
  if (first === undefined) return [];
  const name = first.toMs > first.fromMs ? 'DAYLIGHT' : 'STANDARD';
  const rule = findYearlyRule(changes);
  // The first one again, because some readers take only these. One alone stands in DTSTART.
  const each = changes.length === 1 ? [] : changes.map(({ wallMs }) => `RDATE:${toStamp(wallMs)}`);
  return [
    `BEGIN:${name}`,
    `DTSTART:${toStamp(first.wallMs)}`,
    `TZOFFSETFROM:${toOffset(first.fromMs)}`,
    `TZOFFSETTO:${toOffset(first.toMs)}`,
    ...(rule === null ? each : [rule]),
    `END:${name}`,
  ];
}

/** The rule that a long row of changes follows: one weekday within seven days of one month, at one time of the day. */
function findYearlyRule(changes: Change[]): string | null {
  const dates = changes.map(({ wallMs }) => new Date(wallMs));
  const [first] = dates;
  if (first === undefined || dates.length < RULE_YEARS) return null;
  const year = first.getUTCFullYear();
  const isYearly = dates.every(
    (date, index) =>
      date.getUTCFullYear() === year + index &&
      date.getUTCMonth() === first.getUTCMonth() &&
      date.getUTCDay() === first.getUTCDay() &&
      date.getTime() % DAY_MS === first.getTime() % DAY_MS,
  );
  const days = [...new Set(dates.map((date) => date.getUTCDate()))].sort((a, b) => a - b);
  const [firstDay = 0] = days;
  if (!isYearly || days.length !== 7 || days.at(-1) !== firstDay + 6) return null;
  const weekday = weekdays[first.getUTCDay()];
  const lastOfMonth = new Date(Date.UTC(year, first.getUTCMonth() + 1, 0)).getUTCDate();
  const yearly = `RRULE:FREQ=YEARLY;BYMONTH=${first.getUTCMonth() + 1}`;
  if (firstDay % 7 === 1 && firstDay < 22) return `${yearly};BYDAY=${(firstDay + 6) / 7}${weekday}`;
  if (days.at(-1) === lastOfMonth) return `${yearly};BYDAY=-1${weekday}`;
  return `${yearly};BYMONTHDAY=${days.join(',')};BYDAY=${weekday}`;
}

function toStamp(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** `-0330`. */
function toOffset(ms: number): string {
  const minutes = Math.abs(Math.round(ms / 60_000));
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${ms < 0 ? '-' : '+'}${digits.join('')}`;
}
