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
  useMonthOffer,
  useTypicalMonth,
} from './use-typical-month.ts';

interface MonthChoice {
  typical: TypicalMonth;
  choose: (month: Month) => void;
  /** Another quantity of one channel, the rest of the month as it is. Stays the same function while one drags. */
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
  wallet: Pick<Wallet, 'availableMicros' | 'averageDailyUseMicros'>;
  config: Config;
  children: ReactNode;
}

/**
 * Plays the customer's month once for everyone on the page who speaks of it. Layers, so that a slider that moves
 * renders the sliders and nothing else: what is read, what is chosen of it, and what that leads to.
 */
export function MonthProvider({ rule, wallet, config, children }: MonthProviderProps) {
  const { offer, rates, isLoading } = useMonthOffer();
  const { error, refetch } = rates;
  const setMonth = useDraft((state) => state.setMonth);
  const real = offer?.real ?? null;
  const access = useMemo(
    () => ({
      choose: (month: Month) => setMonth(month),
      adjust: (channelId: string, quantity: number) =>
        setMonth((before) => ({ ...(before ?? real), [channelId]: quantity })),
      isLoading,
      error: error === null ? null : toBackendError(error),
      retry: () => void refetch(),
    }),
    [setMonth, real, isLoading, error, refetch],
  );
  return (
    <ChosenMonth offer={offer} access={access} rule={rule} wallet={wallet} config={config}>
      {children}
    </ChosenMonth>
  );
}

interface ChosenMonthProps extends MonthProviderProps {
  offer: MonthOffer | null;
  access: Omit<MonthChoice, 'typical'>;
}

/** Follows the fields at once. */
function ChosenMonth({ offer, access, wallet, children, ...rest }: ChosenMonthProps) {
  const typical = useTypicalMonth(offer, wallet.averageDailyUseMicros);
  const choice = useMemo(() => ({ typical, ...access }), [typical, access]);
  return (
    <ChoiceContext value={choice}>
      <PlayedMonth typical={typical} wallet={wallet} {...rest}>
        {children}
      </PlayedMonth>
    </ChoiceContext>
  );
}

/** Follows them when there is time. */
function PlayedMonth({
  typical,
  rule,
  wallet,
  config,
  children,
}: MonthProviderProps & { typical: TypicalMonth }) {
  const { currency } = useFormat();
  const { use: shownUse, daily } = useInSpareTime(typical);
  const shownRule = useDeferredValue(rule); // tapped or typed, never dragged: it need not wait for spare time
  const openingMicros = wallet.availableMicros;
  const limits = config.autoRecharge;
  const result = useMemo(
    () => ({
      daily,
      play:
        shownUse === null
          ? null
          : playMonth({ use: shownUse, rule: shownRule, openingMicros, limits, currency }),
    }),
    [shownUse, daily, shownRule, openingMicros, limits, currency],
  );
  return <ResultContext value={result}>{children}</ResultContext>;
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
