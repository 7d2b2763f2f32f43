import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { axisTicks } from '#src/domain/axis-ticks.ts';
import { minorToMicros } from '#src/domain/money.ts';
import type { MonthSimulation } from '#src/domain/month-simulation.ts';
import { type Format, useFormat } from '#src/i18n/format.ts';
import { BalancePlot } from '#src/ui/balance-plot.tsx';
import type { MonthDates } from './month-dates.ts';
import { DAYS_IN_MONTH, type MonthPlay, toDays } from './month-play.ts';

interface MonthPlotProps {
  play: MonthPlay;
  dates: MonthDates;
  /** What the plot says, in words. */
  label: string;
}

/** The balance of the month, day by day: with the rule, and as a shadow of it without. */
export function MonthPlot({ play, dates, label }: MonthPlotProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { played, without, rule } = play;
  const shapes = useMemo(() => toShapes(play, format), [play, format]);
  const xTicks = useMemo(
    () =>
      [0, 10, 20, DAYS_IN_MONTH].map((day) => ({
        value: day,
        text: day === 0 ? t`Hoy` : dates.short(day * 24),
      })),
    [dates, t],
  );
  const days = useMemo(() => toDays(play), [play]);
  const stopsAtHour = played.stopsAtHour ?? without?.stopsAtHour ?? null;
  const stop = useMemo(
    () =>
      stopsAtHour === null
        ? undefined
        : { x: stopsAtHour / 24, text: t`Sin saldo: ${dates.short(stopsAtHour)}` },
    [stopsAtHour, dates, t],
  );
  return (
    <BalancePlot
      label={label}
      xMax={DAYS_IN_MONTH}
      points={shapes.points}
      marks={shapes.marks}
      ghost={
        shapes.ghost === undefined
          ? undefined
          : { points: shapes.ghost, text: t`Sin recarga automática` }
      }
      threshold={
        rule.isEnabled
          ? {
              value: minorToMicros(rule.thresholdMinor, format.currency),
              text: format.minor(rule.thresholdMinor, { trimZeros: true }),
            }
          : undefined
      }
      stop={stop}
      xTicks={xTicks}
      yTicks={shapes.yTicks}
      readoutLabel={t`Día`}
      readAt={(day) => {
        const read = days[day];
        return {
          title: day === 0 ? t`Hoy` : dates.long(day * 24),
          rows:
            read === undefined
              ? []
              : [
                  { id: 'balance', label: t`Saldo`, valueText: format.micros(read.balanceMicros) },
                  ...(read.rechargedMinor > 0
                    ? [
                        {
                          id: 'recharge',
                          label: t`Recarga`,
                          valueText: format.minor(read.rechargedMinor),
                        },
                      ]
                    : []),
                  ...(read.withoutMicros === null
                    ? []
                    : [
                        {
                          id: 'without',
                          label: t`Sin recarga automática`,
                          valueText: format.micros(read.withoutMicros),
                        },
                      ]),
                ],
        };
      }}
    />
  );
}

/** The lines in days and millionths, and an axis that holds them. */
function toShapes({ played, without, rule }: MonthPlay, format: Format) {
  const points = toPoints(played);
  const values = [...points, ...(without === null ? [] : toPoints(without))].map(({ y }) => y);
  const threshold = rule.isEnabled ? minorToMicros(rule.thresholdMinor, format.currency) : 0;
  const highest = values.reduce((most, value) => Math.max(most, value), threshold);
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  return {
    points,
    marks: points.filter((point, place) => {
      const before = points[place - 1];
      return before !== undefined && before.x === point.x && before.y < point.y;
    }),
    ghost: without === null ? undefined : toPoints(without),
    yTicks: axisTicks(highest, 4, lowest).map((value) => ({
      value,
      text: format.micros(value, { trimZeros: true }),
    })),
  };
}

function toPoints({ line }: MonthSimulation) {
  return line.map(({ atHour, balanceMicros }) => ({ x: atHour / 24, y: balanceMicros }));
}
