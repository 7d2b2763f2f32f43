import { createContext, type ReactNode, use, useDeferredValue, useMemo } from 'react';
import { type BackendError, toBackendError } from '#src/backend/backend-error.ts';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import type { Wallet } from '#src/domain/wallet.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useInSpareTime } from '#src/ui/use-spare-time.ts';
import { useDraft } from '#src/wizard/draft-store.ts';
import type { Month } from './month.ts';
import { type MonthPlay, playMonth } from './month-play.ts';
import {
  type MonthOffer,
  type TypicalMonth,
  toTypicalMonth,
  useMonthOffer,
} from './use-typical-month.ts';

/** What there is to choose from, and how. What is chosen is read from the draft, by each part as much as it shows. */
interface MonthChoice {
  /** False where this backend has no price list to offer: there is no month to play. */
  isOffered: boolean;
  /** Null until the price list is there. */
  offer: MonthOffer | null;
  choose: (month: Month) => void;
  /** Another quantity of one channel, the rest of the month as it is. */
  adjust: (channelId: string, quantity: number) => void;
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
  /** Null where the balance is not shown here. */
  wallet: Wallet | null;
  config: Config;
  children: ReactNode;
}

/** Plays the customer's month once for everyone on the page who speaks of it. */
export function MonthProvider({ children, ...rest }: MonthProviderProps) {
  const { offer, rates, isLoading } = useMonthOffer(rest.wallet !== null);
  const { error, refetch } = rates;
  const setMonth = useDraft((state) => state.setMonth);
  const choice = useMemo(
    () => ({
      isOffered: rates.data !== null,
      offer,
      choose: (month: Month) => setMonth(month),
      adjust: (channelId: string, quantity: number) =>
        setMonth((before) => ({ ...(before ?? offer?.real), [channelId]: quantity })),
      isLoading,
      error: error === null ? null : toBackendError(error),
      retry: () => void refetch(),
    }),
    [rates.data, offer, setMonth, isLoading, error, refetch],
  );
  return (
    <ChoiceContext value={choice}>
      <PlayedMonth offer={offer} {...rest}>
        {children}
      </PlayedMonth>
    </ChoiceContext>
  );
}

/** Follows the fields when there is time: a slider that moves renders its own row and nothing else. */
function PlayedMonth({
  offer,
  rule,
  wallet,
  config,
  children,
}: MonthProviderProps & { offer: MonthOffer | null }) {
  const { currency } = useFormat();
  const chosen = useInSpareTime(useDraft((state) => state.kept.month));
  const shownRule = useDeferredValue(rule); // tapped or typed, never dragged: it need not wait for spare time
  const openingMicros = wallet?.availableMicros ?? null;
  const averageDailyUseMicros = wallet?.averageDailyUseMicros ?? null;
  const limits = config.autoRecharge;
  const typical = useMemo(
    () => toTypicalMonth(offer, chosen, averageDailyUseMicros),
    [offer, chosen, averageDailyUseMicros],
  );
  const result = useMemo(() => {
    const { use: shownUse, daily } = typical;
    return {
      daily,
      play:
        shownUse === null
          ? null
          : playMonth({ use: shownUse, rule: shownRule, openingMicros, limits, currency }),
    };
  }, [typical, shownRule, openingMicros, limits, currency]);
  return <ResultContext value={result}>{children}</ResultContext>;
}

/** What there is to choose a month from; it stays the same while one drags. */
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
