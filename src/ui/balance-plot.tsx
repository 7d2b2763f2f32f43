import { memo, useId, useMemo } from 'react';
import { classNames } from './class-names.ts';
import {
  createScale,
  cutLine,
  type PlotLegendItem,
  type PlotPoint,
  type PlotReading,
  type PlotScale,
  type PlotStop,
  type PlotTick,
  plotBox,
  toAreaPath,
  toDiscsPath,
  toLinePath,
  toPercent,
} from './plot.ts';
import { PlotCursorControl, usePlotCursor } from './plot-cursor.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { PlotLegend, toSpokenReading } from './plot-legend.tsx';

export interface BalancePlotProps {
  /** What the plot says, as a sentence or two: its text alternative. */
  label: string;
  /** End of the time axis, whole; it starts at 0. Days, or any unit that points and marks share. */
  xMax: number;
  /** Corners of the line, ascending in x. Any integer unit for y. */
  points: readonly PlotPoint[];
  xTicks: readonly PlotTick[];
  /** Evenly spaced; the first and the last are the ends of the axis (see domain/axis-ticks.ts). */
  yTicks: readonly PlotTick[];
  threshold?: PlotTick | undefined;
  /** Recharges, at the balance after them. */
  marks?: readonly PlotPoint[] | undefined;
  /** Where sending stops on the line itself. */
  stop?: PlotStop | undefined;
  /** Name of the line in the legend. */
  lineText?: string | undefined;
  /** The same month without the rule: its name in the legend, and where it stops. */
  ghost?: { points: readonly PlotPoint[]; text: string; stop?: PlotStop | undefined } | undefined;
  /** What stands below while nobody looks at a day. Rows: `line` and `ghost`. */
  summary?: PlotReading | undefined;
  /** What a whole x (0 to xMax) says, asked for only when somebody looks; without it there is no readout. */
  readAt?: ((x: number) => PlotReading) | undefined;
  /** Name of the readout's control: "Día". */
  readoutLabel?: string | undefined;
}

/** A balance over time: line, threshold, recharges, and what would be without them. */
export function BalancePlot(props: BalancePlotProps) {
  const { label, xMax, yTicks, points, ghost, lineText, summary, readAt, readoutLabel } = props;
  const cursor = usePlotCursor(xMax + 1, (part) => Math.round(part * xMax));
  const scale = useMemo(() => createScale(xMax, yTicks), [xMax, yTicks]);
  const items: PlotLegendItem[] = [];
  if (lineText !== undefined) items.push({ id: 'line', label: lineText, swatch: 'line' });
  if (ghost) items.push({ id: 'ghost', label: ghost.text, swatch: 'ghost' });
  const looked = readAt === undefined ? null : cursor.index;
  const reading = looked === null || readAt === undefined ? summary : readAt(looked);
  return (
    <PlotFrame
      label={label}
      yTicks={yTicks}
      xTicks={props.xTicks}
      toPart={(value) => value / Math.max(1, xMax)}
      cursor={readAt ? cursor : undefined}
      hasHeadroom
      control={
        readAt && readoutLabel ? (
          <PlotCursorControl
            cursor={cursor}
            count={xMax + 1}
            label={readoutLabel}
            toText={(x) => toSpokenReading(items, readAt(x))}
          />
        ) : null
      }
      footer={items.length > 0 || reading ? <PlotLegend items={items} reading={reading} /> : null}
    >
      <Drawing
        points={points}
        ghostPoints={ghost?.points}
        ghostEnd={ghost?.stop?.x}
        marks={props.marks}
        thresholdValue={props.threshold?.value}
        scale={scale}
      />
      {looked === null ? null : <Crosshair x={looked} points={points} scale={scale} />}
      {props.threshold ? (
        <span
          style={{ top: toPercent(scale.toY(props.threshold.value), 'height') }}
          className="figures absolute end-1.5 -translate-y-1/2 rounded-pill border border-line bg-surface px-2 text-caption font-semibold text-ink-soft"
        >
          {props.threshold.text}
        </span>
      ) : null}
      {ghost?.stop ? (
        // Where the line itself comes down to zero, a text on zero would hide it.
        <StopMark stop={ghost.stop} scale={scale} isSilent={props.stop !== undefined} />
      ) : null}
      {props.stop ? <StopMark stop={props.stop} scale={scale} isFlag /> : null}
    </PlotFrame>
  );
}

interface DrawingProps {
  points: readonly PlotPoint[];
  ghostPoints: readonly PlotPoint[] | undefined;
  /** Where the ghost has stopped: on from there is nothing to draw. */
  ghostEnd: number | undefined;
  marks: readonly PlotPoint[] | undefined;
  thresholdValue: number | undefined;
  scale: PlotScale;
}

/** Above this many recharges rings would hide each other and the line. */
const MAX_LARGE_MARKS = 16;

const Drawing = memo(function Drawing({
  points,
  ghostPoints = [],
  ghostEnd = Number.POSITIVE_INFINITY,
  marks = [],
  thresholdValue,
  scale,
}: DrawingProps) {
  const fillId = useId();
  const isCrowded = marks.length > MAX_LARGE_MARKS;
  const discs = toDiscsPath(marks, scale);
  const common = {
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${plotBox.width} ${plotBox.height}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible text-accent"
    >
      <defs>
        <linearGradient id={fillId} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="currentColor" stopOpacity="0.18" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0.02" />
        </linearGradient>
      </defs>
      <path d={toAreaPath(points, scale)} fill={`url(#${fillId})`} />
      {thresholdValue === undefined ? null : (
        <path
          {...common}
          d={`M0 ${scale.toY(thresholdValue)}H${plotBox.width}`}
          className="stroke-ink-faint"
          strokeWidth="1.5"
          strokeDasharray="1 5"
        />
      )}
      <path
        {...common}
        d={toLinePath(cutLine(ghostPoints, ghostEnd), scale)}
        className="stroke-danger"
        strokeWidth="2"
        strokeDasharray="5 5"
      />
      <path
        {...common}
        d={toLinePath(points, scale)}
        stroke="currentColor"
        strokeWidth={isCrowded ? 1.5 : 2.5}
      />
      <path {...common} d={discs} className="stroke-surface" strokeWidth={isCrowded ? 0 : 12} />
      <path {...common} d={discs} stroke="currentColor" strokeWidth={isCrowded ? 3.5 : 8} />
    </svg>
  );
});

/** Where nothing is sent any more: a mark on zero, and its text where no line passes (see {@link StopText}). */
function StopMark({ isSilent = false, ...props }: StopProps & { isSilent?: boolean }) {
  const { stop, scale, isFlag } = props;
  const left = toPercent(scale.toX(stop.x), 'width');
  const top = toPercent(Math.min(plotBox.height, scale.toY(0)), 'height');
  return (
    <>
      {isFlag ? (
        <span
          style={{ left, height: top }}
          className="absolute top-0 border-s border-dashed border-danger"
        />
      ) : null}
      <span
        style={{ left, top }}
        className="absolute size-3.5 -translate-1/2 rounded-full border-2 border-surface bg-danger forced-colors:bg-[CanvasText]"
      />
      {isSilent ? null : <StopText {...props} />}
    </>
  );
}

interface StopProps {
  stop: PlotStop;
  scale: PlotScale;
  /** The line itself stops: its text flies above the drawing. The ghost's lies on zero, where the line never is. */
  isFlag?: boolean;
}

function StopText({ stop, scale, isFlag = false }: StopProps) {
  const left = toPercent(scale.toX(stop.x), 'width');
  const top = isFlag ? '0%' : toPercent(Math.min(plotBox.height, scale.toY(0)), 'height');
  const isBeside = !isFlag && stop.x < scale.xMax * 0.45;
  return (
    <span
      // Moved by its own width as far as its place is from the start: it never leaves the drawing.
      style={{ left, top, translate: `${isBeside ? '0' : `-${left}`} -100%` }}
      className={classNames(
        'absolute w-max max-w-full rounded-tag px-1 text-caption font-semibold text-danger-ink',
        isFlag ? '-mt-0.5' : 'bg-surface/90',
        isBeside ? '-mt-0.5 ms-2' : !isFlag && '-mt-2 max-w-44',
      )}
    >
      {stop.text}
    </span>
  );
}

/** The day looked at: a hairline, and a disc on the line. */
function Crosshair({
  x,
  points,
  scale,
}: {
  x: number;
  points: readonly PlotPoint[];
  scale: PlotScale;
}) {
  const y = points.findLast((point) => point.x <= x)?.y;
  return (
    <span
      style={{ left: toPercent(scale.toX(x), 'width') }}
      className="absolute inset-y-0 border-s border-ink-faint"
    >
      {y === undefined ? null : (
        <span
          style={{ top: toPercent(scale.toY(y), 'height') }}
          className="absolute -start-px size-3 -translate-1/2 rounded-full border-2 border-surface bg-ink forced-colors:bg-[CanvasText]"
        />
      )}
    </span>
  );
}
