import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useBackend } from '#src/backend/backend-context.ts';
import { principalQuery, ratesQuery, usageQuery } from '#src/backend/queries.ts';
import type { MonthUse } from '#src/domain/month-simulation.ts';
import { useNow } from '#src/i18n/use-now.ts';
import { useDraft } from '#src/wizard/draft-store.ts';
import { dailyUseOf, isSameMonth, type Month, toMonth, toMonthUse, toRealMonth } from './month.ts';
import { monthPresets } from './month-presets.ts';
import { type MonthPrices, resolvePrices } from './month-prices.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The account's own last month, as an answer to choose. */
const realMonthId = 'real';

export interface MonthOption {
  id: string;
  label: MessageDescriptor;
  month: Month;
}

export interface TypicalMonth {
  /** The month at its prices; null while none was chosen and the account has sent nothing. */
  use: MonthUse[] | null;
  /** Use of a day: what the customer expects where they said so, else what the backend measured. */
  daily: { useMicros: number; isReal: boolean } | null;
}

/** What there is to choose a month from. */
export interface MonthOffer {
  prices: MonthPrices;
  real: Month | null;
  options: MonthOption[];
}

/**
 * Reads the price list and, where the balance can be read, what the account really used. `offer` is null until they are
 * there, and where there is no price list.
 */
export function useMonthOffer(isUseRead: boolean) {
  const backend = useBackend();
  const toMs = Math.floor(useNow() / HOUR_MS) * HOUR_MS;
  const { data: principal } = useSuspenseQuery(principalQuery(backend));
  const rates = useQuery(ratesQuery(backend));
  const usage = useQuery({
    ...usageQuery(backend, { fromMs: toMs - 30 * DAY_MS, toMs, granularity: 'none' }),
    enabled: isUseRead,
    placeholderData: keepPreviousData,
  });
  const { country } = principal;
  const offer = useMemo(
    () => (rates.data ? toOffer(resolvePrices(rates.data, country), usage.data) : null),
    [rates.data, country, usage.data],
  );
  return { offer, rates, isLoading: rates.isPending || (isUseRead && usage.isPending) };
}

/** A part of the month as it stands in the draft; null while none was chosen and the account has sent nothing. */
export function useChosenMonth<Part>(
  offer: MonthOffer | null,
  select: (month: Month | null) => Part,
): Part {
  return useDraft((state) => select(state.kept.month ?? offer?.real ?? null));
}

/** The option that a month is; undefined where it is one of the customer's own making. */
export function findOption({ options, prices }: MonthOffer, month: Month | null) {
  return month === null
    ? undefined
    : options.find((option) => isSameMonth(option.month, month, prices.priced));
}

function toOffer(prices: MonthPrices, usage: Parameters<typeof toRealMonth>[0]): MonthOffer {
  const real = toRealMonth(usage, prices.priced);
  const presets = monthPresets.map((preset) => ({
    id: preset.id,
    label: preset.label,
    month: toMonth(preset, prices.priced),
  }));
  return {
    prices,
    real,
    options:
      real === null
        ? presets
        : [{ id: realMonthId, label: msg`Tu último mes`, month: real }, ...presets],
  };
}

/** The month that the rule is tried on. `averageDailyUseMicros` is what the wallet knows. */
export function toTypicalMonth(
  offer: MonthOffer | null,
  chosen: Month | null,
  averageDailyUseMicros: number | null,
): TypicalMonth {
  if (offer === null) return { use: null, daily: toDaily(averageDailyUseMicros, null, false) };
  const { prices, real } = offer;
  const month = chosen ?? real;
  const use = month === null ? null : toMonthUse(month, prices.priced);
  const isReal = month === null || (real !== null && isSameMonth(month, real, prices.priced));
  return { use, daily: toDaily(averageDailyUseMicros, use, !isReal) };
}

function toDaily(
  averageDailyUseMicros: number | null,
  use: readonly MonthUse[] | null,
  isExpected: boolean,
): TypicalMonth['daily'] {
  if (!isExpected && averageDailyUseMicros !== null && averageDailyUseMicros > 0) {
    return { useMicros: averageDailyUseMicros, isReal: true };
  }
  const useMicros = use === null ? 0 : dailyUseOf(use);
  return useMicros > 0 ? { useMicros, isReal: !isExpected } : null;
}
