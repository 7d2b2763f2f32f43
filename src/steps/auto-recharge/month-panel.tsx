import { Trans, useLingui } from '@lingui/react/macro';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { Config } from '#src/domain/tenant.ts';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import { MonthConsequences } from './month-consequences.tsx';
import { useMonthChoice, useMonthResult } from './month-context.tsx';
import { MonthPicture } from './month-picture.tsx';
import { MonthRows } from './month-rows.tsx';
import { RulePicture } from './rule-picture.tsx';
import type { RuleAmounts } from './suggested-rule.tsx';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';

interface MonthPanelProps {
  /** For the drawing that stands here until there is a month. */
  rule: RechargeRule;
  limits: Config['autoRecharge'];
  /** Puts amounts into the form; leave out where there is none. */
  onUseAmounts?: ((amounts: RuleAmounts) => void) | undefined;
  onCap?: ((capMinor: number) => void) | undefined;
}

/** The month simulator: a month of the customer's own, and what the rule makes of it. */
export function MonthPanel({ rule, limits, onUseAmounts, onCap }: MonthPanelProps) {
  const { t, i18n } = useLingui();
  const { typical, choose, isLoading, error, retry } = useMonthChoice();
  const { play, daily } = useMonthResult();
  const { prices, month, options, optionId } = typical;

  if (isLoading) {
    return (
      <LoadingRegion label={t`Cargando tus precios`}>
        <Skeleton className="mb-5 h-11 w-full" />
        <Skeleton className="h-64 w-full" />
      </LoadingRegion>
    );
  }
  if (prices === null) return <BackendProblem error={error} onRetry={retry} />;
  return (
    <div className="@container grid min-w-0 gap-5">
      <ChoiceChips
        name="month-preset"
        legend={<Trans>Elige el mes que más se parezca al tuyo</Trans>}
        options={options.map(({ id, label }) => ({ value: id, label: i18n._(label) }))}
        value={optionId}
        onValueChange={(id) => {
          const option = options.find((candidate) => candidate.id === id);
          if (option !== undefined) choose(option.month);
        }}
      />
      {month === null || play === null ? (
        <RulePicture isOn={rule.isEnabled} rule={rule} />
      ) : (
        <>
          <MonthPicture play={play} />
          <Disclosure summary={<Trans>Ajustar canal por canal</Trans>}>
            <MonthRows prices={prices} month={month} onChange={choose} />
          </Disclosure>
          <MonthConsequences
            play={play}
            daily={daily}
            limits={limits}
            onUseAmounts={onUseAmounts}
            onCap={onCap}
          />
        </>
      )}
    </div>
  );
}
