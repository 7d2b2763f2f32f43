import { plural } from '@lingui/core/macro';
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
  const threshold = useMemo(
    () => ({
      value: minorToMicros(rule.thresholdMinor, format.currency),
      text: format.minor(rule.thresholdMinor, { trimZeros: true }),
    }),
    [rule.thresholdMinor, format],
  );
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
  const ends = useMemo(() => {
    const toStop = ({ stopsAtHour }: MonthSimulation) =>
      stopsAtHour === null
        ? undefined
        : { x: stopsAtHour / 24, text: t`Sin saldo: ${dates.short(stopsAtHour)}` };
    const ghost =
      without === null
        ? undefined
        : { points: toPoints(without), text: t`Sin recarga automática`, stop: toStop(without) };
    return { stop: toStop(played), ghost };
  }, [played, without, dates, t]);
  const toRows = (lineMicros: number, ghostMicros: number | null) => [
    { id: 'line', valueText: format.micros(lineMicros) },
    ...(ghostMicros === null ? [] : [{ id: 'ghost', valueText: format.micros(ghostMicros) }]),
  ];
  const count = played.recharges.length;
  return (
    <BalancePlot
      label={label}
      xMax={DAYS_IN_MONTH}
      points={shapes.points}
      marks={shapes.marks}
      lineText={t`Con recarga automática`}
      ghost={ends.ghost}
      stop={ends.stop}
      threshold={threshold}
      xTicks={xTicks}
      yTicks={shapes.yTicks}
      summary={{
        title: t`Al cabo de ${DAYS_IN_MONTH} días`,
        valueText: t`${plural(count, { one: '# recarga', other: '# recargas' })}`,
        rows: toRows(
          played.dailyBalanceMicros.at(-1) ?? 0,
          without === null ? null : (without.dailyBalanceMicros.at(-1) ?? 0),
        ),
      }}
      readoutLabel={t`Día`}
      readAt={(day) => {
        const read = days[day];
        const title = day === 0 ? t`Hoy` : dates.long(day * 24);
        if (read === undefined) return { title, rows: [] };
        const recharged = format.minor(read.rechargedMinor, { trimZeros: true });
        return {
          title,
          valueText: read.rechargedMinor > 0 ? t`Recarga de ${recharged}` : undefined,
          rows: toRows(read.balanceMicros, read.withoutMicros),
        };
      }}
    />
  );
}

/** The line in days and millionths, and an axis that holds both lines and one recharge at least. */
function toShapes({ played, without, rule }: MonthPlay, { currency, micros }: Format) {
  const points = toPoints(played);
  const values = [...points, ...(without === null ? [] : toPoints(without))].map(({ y }) => y);
  const floor = minorToMicros(Math.max(rule.thresholdMinor, rule.amountMinor), currency);
  const highest = values.reduce((most, value) => Math.max(most, value), floor);
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  return {
    points,
    marks: points.filter((point, place) => {
      const before = points[place - 1];
      return before !== undefined && before.x === point.x && before.y < point.y;
    }),
    yTicks: axisTicks(highest, 4, lowest).map((value) => ({
      value,
      text: micros(value, { trimZeros: true }),
    })),
  };
}

function toPoints({ line }: MonthSimulation) {
  return line.map(({ atHour, balanceMicros }) => ({ x: atHour / 24, y: balanceMicros }));
}
