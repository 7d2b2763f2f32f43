import type { Config } from '#src/domain/tenant.ts';
import { suggestCapWithoutMonth } from './before-saving.ts';
import { useMonthResult } from './month-context.tsx';

/** The cap to suggest for an amount: by the month where there is one, else by the tenant's suggestion. */
export function useSuggestedCap(amountMinor: number, { autoRecharge }: Config): number {
  const { play } = useMonthResult();
  return play !== null && play.played.wantedMicros > 0 && play.rule.amountMinor === amountMinor
    ? play.capMinor
    : suggestCapWithoutMonth(amountMinor, autoRecharge.defaults.monthlyCapMinor);
}
