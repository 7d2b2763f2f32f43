import { createContext, type ReactNode, use, useDeferredValue, useMemo } from 'react';
import { type BackendError, toBackendError } from '#src/backend/backend-error.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import type { Month } from './month.ts';
import { type MonthPlay, playMonth } from './month-play.ts';
import { type TypicalMonth, useTypicalMonth } from './use-typical-month.ts';

interface MonthChoice {
  typical: TypicalMonth;
  choose: (month: Month) => void;
  isLoading: boolean;
  /** Why there are no prices. */
  error: BackendError | null;
  retry: () => void;
}

/** The month with the rule; it comes a moment after what is dragged and typed, when the browser has time for it. */
interface MonthResult {
  /** Null while there is no month. */
  play: MonthPlay | null;
  daily: TypicalMonth['daily'];
}

const ChoiceContext = createContext<MonthChoice | null>(null);
const ResultContext = createContext<MonthResult | null>(null);

interface MonthProviderProps {
  /** The rule to try: the last one that could be saved. */
  rule: RechargeRule;
  wallet: Pick<Wallet, 'availableMicros' | 'averageDailyUseMicros'>;
  config: Config;
  children: ReactNode;
}

/**
 * Plays the customer's month once for everyone on the page who speaks of it. Two contexts, so that a slider that
 * moves renders the sliders and nothing else.
 */
export function MonthProvider({ rule, wallet, config, children }: MonthProviderProps) {
  const { currency } = useFormat();
  const { typical, choose, rates, isLoading } = useTypicalMonth(wallet.averageDailyUseMicros);
  const { error, refetch } = rates;
  const shown = useDeferredValue(typical);
  const shownRule = useDeferredValue(rule);
  const openingMicros = wallet.availableMicros;
  const limits = config.autoRecharge;

  const choice = useMemo(
    () => ({
      typical,
      choose,
      isLoading,
      error: error === null ? null : toBackendError(error),
      retry: () => void refetch(),
    }),
    [typical, choose, isLoading, error, refetch],
  );
  const result = useMemo(
    () => ({
      daily: shown.daily,
      play:
        shown.use === null
          ? null
          : playMonth({ use: shown.use, rule: shownRule, openingMicros, limits, currency }),
    }),
    [shown, shownRule, openingMicros, limits, currency],
  );
  return (
    <ChoiceContext value={choice}>
      <ResultContext value={result}>{children}</ResultContext>
    </ChoiceContext>
  );
}

/** The month as it stands in its fields. */
export function useMonthChoice(): MonthChoice {
  const choice = use(ChoiceContext);
  if (choice === null) throw new Error('useMonthChoice needs <MonthProvider>');
  return choice;
}

/** What the rule makes of it. */
export function useMonthResult(): MonthResult {
  const result = use(ResultContext);
  if (result === null) throw new Error('useMonthResult needs <MonthProvider>');
  return result;
}
