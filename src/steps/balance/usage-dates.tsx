import { Trans, useLingui } from '@lingui/react/macro';
import { TextField } from '#src/ui/text-field.tsx';
import type { UsageChoice, UsageSpanProblem } from './usage-span.ts';
import { describeSpanProblem } from './usage-words.ts';

interface UsageDatesProps {
  choice: UsageChoice;
  onChange: (choice: UsageChoice) => void;
  problem: UsageSpanProblem | null;
}

/** The first and the last day of the plot, typed. */
export function UsageDates({ choice, onChange, problem }: UsageDatesProps) {
  const { i18n } = useLingui();
  const words = problem === null ? null : describeSpanProblem(problem);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        id="usage-from"
        type="date"
        label={<Trans>Desde el día</Trans>}
        value={choice.fromDay}
        onValueChange={(fromDay) => onChange({ ...choice, fromDay })}
      />
      <TextField
        id="usage-to"
        type="date"
        label={<Trans>Hasta el día</Trans>}
        value={choice.toDay}
        error={words === null ? undefined : i18n._(words)}
        onValueChange={(toDay) => onChange({ ...choice, toDay })}
      />
    </div>
  );
}
