import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '#src/i18n/format.ts';

interface UsageComparisonProps {
  nowMicros: number;
  formerMicros: number;
  /** Of the former span; null for the month before. */
  dayCount: number | null;
  /** Whether the span is over: else as much of the former one is compared as has passed of it. */
  isOver: boolean;
}

/** Less of a difference than this is none. */
const SAME_SHARE = 0.03;
/** From here on times are plainer than percents. */
const TIMES = 2;

/** A sum against the time before, in words. */
export function UsageComparison({
  nowMicros,
  formerMicros,
  dayCount,
  isOver,
}: UsageComparisonProps) {
  const { t } = useLingui();
  const format = useFormat();
  const former = format.micros(formerMicros);
  const share = formerMicros === 0 ? 0 : nowMicros / formerMicros;
  const percent = format.percent(Math.abs(share - 1));
  const inDays = plural(dayCount ?? 0, {
    one: 'el día anterior',
    other: 'en los # días anteriores',
  });
  const before =
    dayCount === null
      ? t`el mes pasado a estas alturas`
      : isOver
        ? inDays
        : t`${inDays} a estas alturas`;
  if (formerMicros === 0) return <Trans>y nada {before}</Trans>;
  if (Math.abs(share - 1) < SAME_SHARE) {
    return (
      <Trans>
        casi igual que {before} ({former})
      </Trans>
    );
  }
  if (share >= TIMES) {
    return (
      <Trans>
        {format.number(share, 1)} veces lo gastado {before} ({former})
      </Trans>
    );
  }
  return share > 1 ? (
    <Trans>
      {percent} más que {before} ({former})
    </Trans>
  ) : (
    <Trans>
      {percent} menos que {before} ({former})
    </Trans>
  );
}
