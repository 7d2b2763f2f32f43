import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { useFormat } from '#src/i18n/format.ts';
import { useMonthDates } from './month-dates.ts';
import { MonthPlot } from './month-plot.tsx';
import type { MonthPlay } from './month-play.ts';
import { describeMonth } from './month-statement.ts';

/** The month as a picture, and what it says. Drawn anew only for another month: a slider does not wait for it. */
export const MonthPicture = memo(function MonthPicture({ play }: { play: MonthPlay }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const dates = useMonthDates();
  const statement = describeMonth(play, { i18n, format, dates });
  return (
    <div className="grid gap-3">
      <p className="figures text-pretty text-ink">{statement}</p>
      {play.without === null && (
        <p className="-mt-2 text-small text-ink-soft">
          <Trans>Tu saldo no se ve desde aquí: el mes empieza desde cero.</Trans>
        </p>
      )}
      <MonthPlot play={play} dates={dates} label={statement} />
    </div>
  );
});
