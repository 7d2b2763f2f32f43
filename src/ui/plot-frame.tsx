import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { PlotTick } from './plot.ts';
import type { PlotCursor } from './plot-cursor.tsx';

interface PlotFrameProps {
  /** What the plot says: the text alternative of the drawing. */
  label: string;
  /** Evenly spaced, ascending; their first and last are the ends of the axis. */
  yTicks: readonly PlotTick[];
  xTicks: readonly PlotTick[];
  /** Where a tick stands, as a part of the width. */
  toPart: (value: number) => number;
  cursor?: PlotCursor | undefined;
  /** Keeps a line free above the drawing, for what flies over it. */
  hasHeadroom?: boolean | undefined;
  /** The drawing; it fills the frame. */
  children: ReactNode;
  /** The control of the readout: outside the picture, which hides what is in it from assistive technology. */
  control?: ReactNode;
  /** Legend and reading, below. */
  footer?: ReactNode;
}

/**
 * The axes around a drawing. Texts are HTML over a drawing that stretches, so that nothing is measured, nothing moves
 * after the first frame, and letters keep their shape at every width. Time runs from left to right in every script.
 */
export function PlotFrame({
  label,
  yTicks,
  xTicks,
  toPart,
  cursor,
  hasHeadroom = false,
  children,
  control,
  footer,
}: PlotFrameProps) {
  return (
    <figure className="@container min-w-0">
      <div
        dir="ltr"
        className={classNames(
          'grid grid-cols-[auto_1fr] gap-x-2.5',
          hasHeadroom ? 'pt-7' : 'pt-2.5',
        )}
      >
        <ol
          aria-hidden
          className="figures flex h-48 min-w-9 flex-col-reverse justify-between text-end text-caption text-ink-faint @md:h-60"
        >
          {yTicks.map(({ value, text }) => (
            <li key={value} className="flex h-0 items-center justify-end whitespace-nowrap">
              {text}
            </li>
          ))}
        </ol>
        <div className="relative rounded-tag has-[input:focus-visible]:focus-ring">
          <div
            role="img"
            aria-label={label}
            className="absolute inset-0 touch-pan-y select-none"
            {...cursor?.pointer}
          >
            <div className="absolute inset-0 flex flex-col-reverse justify-between">
              {yTicks.map(({ value }) => (
                <span
                  key={value}
                  className={classNames(
                    'h-0 border-t forced-colors:border-[GrayText]',
                    value === 0 ? 'border-line-strong' : 'border-line',
                  )}
                />
              ))}
            </div>
            {children}
          </div>
          {control}
        </div>
        <TimeAxis ticks={xTicks} toPart={toPart} />
      </div>
      {footer}
    </figure>
  );
}

function TimeAxis({
  ticks,
  toPart,
}: {
  ticks: readonly PlotTick[];
  toPart: (value: number) => number;
}) {
  return (
    <ol aria-hidden className="relative col-start-2 mt-2 h-5 text-caption text-ink-faint">
      {ticks.map(({ value, text }, index) => {
        const part = toPart(value);
        return (
          <li
            key={value}
            style={{ left: `${part * 100}%`, translate: `${anchor(part) * -100}% 0` }}
            className={classNames(
              'figures absolute top-0 whitespace-nowrap',
              // Where it is narrow every second text would touch its neighbours.
              ticks.length > 5 && index % 2 === 1 && 'hidden @md:block',
            )}
          >
            {text}
          </li>
        );
      })}
    </ol>
  );
}

/** Which part of a text stands at its place: its middle, or its end where it would leave the frame. */
function anchor(part: number): number {
  if (part < 0.04) return 0;
  return part > 0.96 ? 1 : 0.5;
}
