import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { BackendProblem } from '#src/account/backend-problem.tsx';
import type { RechargeRule } from '#src/domain/recharge-rule.ts';
import type { Config } from '#src/domain/tenant.ts';
import { ChoiceChips } from '#src/ui/choice-chips.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { LoadingRegion, Skeleton } from '#src/ui/skeleton.tsx';
import type { Month } from './month.ts';
import { MonthConsequences } from './month-consequences.tsx';
import { useMonthChoice, useMonthResult } from './month-context.tsx';
import { MonthPicture } from './month-picture.tsx';
import { MonthRows } from './month-rows.tsx';
import { RulePicture } from './rule-picture.tsx';
import type { RuleAmounts } from './suggested-rule.tsx';
import { findOption, type MonthOffer, useChosenMonth } from './use-typical-month.ts';

interface MonthPanelProps {
  /** For the drawing that stands here until there is a month. */
  rule: RechargeRule;
  limits: Config['autoRecharge'];
  /** The rule is an example, not the customer's. */
  isExample?: boolean | undefined;
  /** Puts amounts into the form; leave out where there is none. */
  onUseAmounts?: ((amounts: RuleAmounts) => void) | undefined;
  onCap?: ((capMinor: number) => void) | undefined;
}

/** The month simulator: a month of the customer's own, and what the rule makes of it. */
export function MonthPanel({ rule, ...consequences }: MonthPanelProps) {
  const { t } = useLingui();
  const { offer, choose, adjust, isLoading, error, retry } = useMonthChoice();
  const hasMonth = useChosenMonth(offer, (month) => month !== null);

  if (isLoading) {
    return (
      <LoadingRegion label={t`Cargando tus precios`}>
        <Skeleton className="mb-5 h-11 w-full" />
        <Skeleton className="h-64 w-full" />
      </LoadingRegion>
    );
  }
  if (offer === null) return <BackendProblem error={error} onRetry={retry} />;
  return (
    <div className="@container grid min-w-0 gap-5">
      <MonthOptions offer={offer} onChoose={choose} />
      <PlayedPicture rule={rule} />
      {hasMonth && (
        <>
          <Disclosure summary={<Trans>Ajustar canal por canal</Trans>}>
            <MonthRows offer={offer} onQuantityChange={adjust} />
          </Disclosure>
          <PlayedConsequences {...consequences} />
        </>
      )}
    </div>
  );
}

interface MonthOptionsProps {
  offer: MonthOffer;
  onChoose: (month: Month) => void;
}

function MonthOptions({ offer, onChoose }: MonthOptionsProps) {
  const { i18n } = useLingui();
  const { options } = offer;
  const optionId = useChosenMonth(offer, (month) => findOption(offer, month)?.id);
  return (
    <ChoiceChips
      name="month-preset"
      isPaired
      legend={<Trans>Elige el mes que más se parezca al tuyo</Trans>}
      options={options.map(({ id, label }) => ({ value: id, label: i18n._(label) }))}
      value={optionId}
      onValueChange={(id) => {
        const option = options.find((candidate) => candidate.id === id);
        if (option !== undefined) onChoose(option.month);
      }}
    />
  );
}

// What follows from the month is memoised and reads it by itself: a slider that moves does not wait for it.

const PlayedPicture = memo(function PlayedPicture({ rule }: Pick<MonthPanelProps, 'rule'>) {
  const { play } = useMonthResult();
  return play === null ? (
    <RulePicture isOn={rule.isEnabled} rule={rule} />
  ) : (
    <MonthPicture play={play} />
  );
});

type PlayedConsequencesProps = Omit<MonthPanelProps, 'rule'>;

const PlayedConsequences = memo(function PlayedConsequences(props: PlayedConsequencesProps) {
  const { play, daily } = useMonthResult();
  if (play === null) return null;
  return <MonthConsequences play={play} daily={daily} {...props} />;
});
