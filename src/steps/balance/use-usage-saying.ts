import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#src/i18n/format.ts';
import { channelLook } from './channel-words.ts';
import { type DailyUse, findLargest } from './usage-days.ts';

/** What a span of use says, as two sentences; null where nothing was used. Under the sum, and the plot's own words. */
export function useUsageSaying(use: DailyUse): string | null {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const most = findLargest(use.channels, ({ costMicros }) => costMicros);
  const highest = findLargest(use.days, ({ totalMicros }) => totalMicros);
  if (most === undefined || highest === undefined) return null;
  const channel = i18n._(channelLook(most.id).label);
  return t`Lo que más gasta es ${channel}: ${format.micros(most.costMicros)}, el ${format.percent(most.costMicros / use.totalMicros)}. El día más alto fue el ${format.date(highest.startMs)}, con ${format.micros(highest.totalMicros)}.`;
}
