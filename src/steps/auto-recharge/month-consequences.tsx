import { memo, useMemo } from 'react';
import { recommendRule } from '#src/domain/recommendation.ts';
import type { Config } from '#src/domain/tenant.ts';
import { useFormat } from '#src/i18n/format.ts';
import { useMonthDates } from './month-dates.ts';
import { MonthDetails } from './month-details.tsx';
import { MonthFigures } from './month-figures.tsx';
import type { MonthPlay } from './month-play.ts';
import { MonthProblem } from './month-problem.tsx';
import { type RuleAmounts, SuggestedRule } from './suggested-rule.tsx';
import type { TypicalMonth } from './use-typical-month.ts';

interface MonthConsequencesProps {
  play: MonthPlay;
  daily: TypicalMonth['daily'];
  limits: Config['autoRecharge'];
  isExample?: boolean | undefined;
  onUseAmounts?: ((amounts: RuleAmounts) => void) | undefined;
  onCap?: ((capMinor: number) => void) | undefined;
}

/** What a month means for a rule: whether it stops, its figures, and the rule that would fit. */
export const MonthConsequences = memo(function MonthConsequences({
  play,
  daily,
  limits,
  isExample,
  onUseAmounts,
  onCap,
}: MonthConsequencesProps) {
  const { currency } = useFormat();
  const dates = useMonthDates();
  const suggestion = useMemo(
    () =>
      daily === null
        ? null
        : recommendRule({
            dailyUseMicros: daily.useMicros,
            bounds: limits,
            thresholdPresetsMinor: limits.thresholdPresetsMinor,
            amountPresetsMinor: limits.amountPresetsMinor,
            currency,
          }),
    [daily, limits, currency],
  );
  return (
    <>
      {play.rule.isEnabled && (
        <>
          <MonthProblem play={play} dates={dates} onCap={onCap} />
          <MonthFigures play={play} />
          {suggestion !== null && daily !== null && (
            <SuggestedRule
              suggestion={suggestion}
              daily={daily}
              rule={play.rule}
              example={limits.defaults}
              isExample={isExample}
              onUse={onUseAmounts}
            />
          )}
        </>
      )}
      <MonthDetails play={play} dates={dates} />
    </>
  );
});
