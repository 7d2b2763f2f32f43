import { dayKey } from '#src/domain/calendar.ts';
import type { Span } from './history-filter.ts';

/** A file of movements as it is handed to the browser. */
export interface ExportFile {
  name: string;
  text: string;
  rowCount: number;
}

/** Names a file by whose movements it holds and from when to when; where a span is open, by its own rows. */
export function createExportFile(
  csv: string,
  { word, brandName }: { word: string; brandName: string },
  { fromMs, toMs }: Span,
  timeZone: string,
): ExportFile {
  const lines = csv.split('\n').filter((line) => line.trim() !== '');
  const [one, other] = [postedAtMs(lines[1]), postedAtMs(lines.at(-1))];
  const first = fromMs ?? earlier(one, other, Math.min);
  const last = toMs === null ? earlier(one, other, Math.max) : toMs - 1;
  const days = [first, last].filter((atMs) => atMs !== null).map((atMs) => dayKey(atMs, timeZone));
  return {
    name: `${[word, brandName, ...days].map(toFileWord).filter(Boolean).join('-')}.csv`,
    text: csv,
    rowCount: Math.max(0, lines.length - 1),
  };
}

/** The second column of a row; rows of one line only are asked, and the first two cells hold no comma. */
function postedAtMs(line: string | undefined): number | null {
  const atMs = Date.parse(line?.split(',')[1] ?? '');
  return Number.isNaN(atMs) ? null : atMs;
}

function earlier(
  one: number | null,
  other: number | null,
  choose: (...values: number[]) => number,
): number | null {
  const known = [one, other].filter((atMs) => atMs !== null);
  return known.length === 0 ? null : choose(...known);
}

/** Letters, digits and hyphens: what every file system takes. */
function toFileWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
